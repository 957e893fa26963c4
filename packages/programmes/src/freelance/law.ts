import type { Source } from '../shared/gate-kit.ts';

/** 特定受託事業者に係る取引の適正化等に関する法律 (令和5年法律25号), in force 2024-11-01. */
const act = (article: string): Source => ({
  source: `フリーランス・事業者間取引適正化等法${article}`,
  since: '2024-11-01',
});

export const TERMS_IN_WRITING = act('3条・公取委規則1条（取引条件の明示）');
export const SIXTY_DAYS = act('4条1項（受領日から60日以内）');
export const THIRTY_DAYS = act('4条3項（再委託は元委託支払期日から30日以内）');
export const SEVEN_BANS = act('5条（7つの禁止行為、1か月以上の委託）');
export const ACCURATE_ADVERT = act('12条（募集情報の的確表示）');
/** Since December 2024 name, address, contact, work, place and pay must all stand in an advert (闇バイト対策の通達). */
export const SIX_FACTS: Source = {
  source: 'フリーランス・事業者間取引適正化等法12条（募集の6情報、厚生労働省2024年12月18日）',
  since: '2024-12-18',
};
export const CARE = act('13条（育児介護等への配慮、6か月以上の委託）');
export const HARASSMENT = act('14条（ハラスメント対策の体制）');
export const NOTICE = act('16条（解除等の30日前予告、6か月以上の委託）');
export const WORKER: Source = {
  source: '労働基準法9条・労働基準法研究会報告（1985年12月19日）',
  since: '1985-12-19',
};

export const EQUALITY: Source = {
  source: '世田谷区多様性を認め合い男女共同参画と多文化共生を推進する条例7条',
  since: '2018-04-01',
};

/** Spans from which articles apply, in months: 政令1条 (five bans: one), 政令3条 (care and notice: six). */
export const BANS_FROM_MONTHS = 1;
export const CARE_FROM_MONTHS = 6;

/** The longest wait for money, in days, the day of receipt counted as the first. */
export const LONGEST_WAIT = 60;
export const LONGEST_WAIT_SUB_ORDER = 30;

interface Reserved {
  readonly licences: readonly string[];
  readonly says: RegExp;
  readonly law: Source;
}

/** Work that only a profession may do for pay, as briefs name it; any one of the licences will do. */
export const RESERVED_WORK: readonly Reserved[] = [
  {
    licences: ['tax-accountant', 'lawyer'],
    says: /(確定申告|決算申告|税務申告|申告書)[^。\n]{0,6}(作成|代行|代理|提出)|税務(代理|相談|書類)/u,
    law: { source: '税理士法52条', since: '1951-07-15' },
  },
  {
    licences: ['lawyer'],
    says: /(示談|訴訟|紛争)[^。\n]{0,6}(交渉|代理|対応)|(債権回収|未払い?金の回収)|法律(相談|事務)/u,
    law: { source: '弁護士法72条', since: '1949-09-01' },
  },
  {
    licences: ['labour-consultant', 'lawyer'],
    says: /(社会保険|労働保険|雇用保険)[^。\n]{0,8}(手続|届出|申請|代行)|(雇用|業務改善|キャリアアップ|両立支援)[^。\n]{0,4}助成金[^。\n]{0,4}(申請|代行)/u,
    law: { source: '社会保険労務士法27条', since: '1968-12-02' },
  },
  {
    licences: ['judicial-scrivener', 'lawyer'],
    says: /(登記|設立登記|役員変更登記)[^。\n]{0,4}(申請|手続|代行|代理)/u,
    law: { source: '司法書士法73条', since: '2003-04-01' },
  },
  {
    licences: ['administrative-scrivener', 'lawyer'],
    says: /(営業許可|許認可|在留資格|ビザ|風営|古物商?許可)[^。\n]{0,6}(申請|書類|代行)/u,
    law: { source: '行政書士法19条', since: '1951-03-01' },
  },
  {
    licences: ['architect-1', 'architect-2'],
    says: /(建築確認|確認申請|構造計算|設計図書)[^。\n]{0,6}(作成|申請|設計)?/u,
    law: { source: '建築士法3条・3条の2', since: '1950-07-01' },
  },
];
