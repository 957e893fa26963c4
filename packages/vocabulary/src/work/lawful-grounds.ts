import { codeSet } from '../code-set.ts';
import type { Entry } from '../code-set.ts';

/** A code that the law defines, with its wording here in our own words and its source. */
export interface LawfulGround extends Entry {
  readonly source: string;
}

const AGE = '労働施策総合推進法施行規則1条の3第1項';

/** The only lawful reasons for an age limit in a posting (research/field.md 6.8; MHLW Q&A on 募集・採用における年齢制限禁止). */
// prettier-ignore
export const ageExceptionList: readonly LawfulGround[] = [
  { code: '1号', ja: '定年を上限に、期間の定めなく雇う', easy: '定年（ていねん）の 年（とし）までの 人（ひと）を 雇（やと）う', en: 'Up to the retirement age, open-ended contract', source: `${AGE}1号` },
  { code: '2号', ja: '法令で年齢が決められた業務', easy: '法律（ほうりつ）で 年（とし）が きまって いる しごと', en: 'Age set by law for this work', source: `${AGE}2号` },
  { code: '3号イ', ja: '長期のキャリア形成のため、経験を問わず若い人を期間の定めなく雇う', easy: '長（なが）く そだてる ため、若（わか）い 人（ひと）を 雇（やと）う', en: 'Long-term career building: open-ended, no experience asked', source: `${AGE}3号イ` },
  { code: '3号ロ', ja: '技能を受け継ぐため、人数の少ない年齢層を期間の定めなく雇う', easy: '技（わざ）を つたえる ため、少（すく）ない 年（とし）の 人（ひと）を 雇（やと）う', en: 'Handing down skills: an age band with few staff, open-ended', source: `${AGE}3号ロ` },
  { code: '3号ハ', ja: '芸術・芸能の表現に必要', easy: 'げいじゅつの ために 必要（ひつよう）', en: 'Needed for truthfulness in the arts', source: `${AGE}3号ハ` },
  { code: '3号ニ', ja: '60歳以上の人、または国の施策の対象となる年齢層に限る', easy: '60さい以上（いじょう）の 人（ひと）などを 雇（やと）う', en: 'Over-60s, or an age group under a state programme', source: `${AGE}3号ニ` },
];

export const ageExceptions = codeSet('ageExceptions', ageExceptionList);

const REFUSAL = '職業安定法5条の6第1項';

/**
 * The grounds on which a posting may be refused acceptance (職業安定法5条の6, as amended 2020: 求人不受理). A posting is
 * accepted unless one of them is given; a refusal names it.
 */
// prettier-ignore
export const refusalGroundList: readonly LawfulGround[] = [
  { code: 'unlawful-content', ja: '申込みの内容が法令に違反している', easy: 'ないようが 法律（ほうりつ）に あわない', en: 'The posting breaks a law', source: `${REFUSAL}1号` },
  { code: 'unfit-conditions', ja: '労働条件が通常の条件と比べて著しく不適当', easy: 'はたらく 条件（じょうけん）が とても わるい', en: 'Conditions far below the usual', source: `${REFUSAL}2号` },
  { code: 'labour-law-offender', ja: '一定の労働関係法令違反で処分・公表等の措置を受けた', easy: 'はたらく 人（ひと）の 法律（ほうりつ）を まもらなかった', en: 'Measures taken for breaches of labour law', source: `${REFUSAL}3号` },
  { code: 'conditions-not-stated', ja: '労働条件の明示がない', easy: 'はたらく 条件（じょうけん）が 書（か）いて いない', en: 'Working conditions not stated', source: `${REFUSAL}4号` },
  { code: 'organised-crime', ja: '暴力団員・その役員がいる法人・暴力団員が支配する事業者', easy: '暴力団（ぼうりょくだん）と かんけいが ある', en: 'Ties to organised crime', source: `${REFUSAL}5号` },
  { code: 'no-report', ja: '正当な理由なく自己申告・報告の求めに応じない', easy: 'きいた ことに こたえない', en: 'Refuses to report when asked, without good reason', source: `${REFUSAL}6号` },
];

export const refusalGrounds = codeSet('refusalGrounds', refusalGroundList);
