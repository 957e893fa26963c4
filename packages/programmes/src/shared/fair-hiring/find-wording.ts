import { normalise } from '@musubi/vocabulary';
import type { GateSeverity } from '../../definition.ts';

export type WordingKind = 'age' | 'sex' | 'nationality' | 'disability' | 'looks' | 'family';

/** Words that shut people out or steer them away. */
export interface UnfairWording {
  readonly kind: WordingKind;
  readonly severity: GateSeverity;
  readonly quote: string;
}

interface WordingRule {
  readonly kind: WordingKind;
  readonly severity: GateSeverity;
  readonly words: RegExp;
}

const ONLY = '(?:のみ|だけ|限定|に限(?:り|る)|以外(?:は)?(?:不可|お断り))';
const NOT = '(?:は?不可|お断り|は?ご遠慮|はご?応募(?:できません|不可)|はお断り|を除)';

/** Shutting out is a refusal, steering a warning: 労働局 asks for neutral words but fines only the former. */
const RULES: readonly WordingRule[] = [
  {
    kind: 'age',
    severity: 'refusal',
    words:
      /(?<!定年(?:は|年齢)?(?:満)?)(?:満)?(?:[1-7][0-9]) ?(?:歳|才)(?:位|くらい|ぐらい|程度|前後)?(?:まで|以下|未満|以上|迄|~|-|から)(?!の(?:お?子|利用者|お客|定年|園児|入居))/u,
  },
  {
    kind: 'age',
    severity: 'refusal',
    words:
      /[1-7]0 ?代(?:~[1-7]0 ?代)?(?:の(?:方|人|男性|女性))?(?:のみ|限定|まで|に限|を募集)|(?:高齢者|シニア|中高年|年配の方)(?:は?不可|お断り|は?ご遠慮)|若者(?:限定|のみ)|若い(?:方|人)(?:限定|のみ|に限|を募集)/u,
  },
  {
    kind: 'age',
    severity: 'warning',
    words:
      /若い(?:方|人|力|世代|男|女|スタッフ)|若手(?:歓迎|優遇|募集|の方|スタッフ募集)|[1-7]0 ?代(?:の(?:方|人|スタッフ))?(?:が|も)?(?:中心|活躍|歓迎|優遇)|ヤング|若さ(?:あふれる|が)|フレッシュな(?:方|人)/u,
  },
  {
    kind: 'sex',
    severity: 'refusal',
    words: new RegExp(
      `(?<!男女|お客様は|利用者は)(?:男性|女性|男子|女子|男|女)(?:の方|スタッフ)?(?:${ONLY}|を?募集|${NOT}|[0-9]+名)`,
      'u',
    ),
  },
  {
    kind: 'sex',
    severity: 'warning',
    words:
      /(?:男性|女性)(?:の方)?(?:歓迎|優遇|向き|大歓迎)|(?:女性|男性)らしい|主婦(?!・?主夫|[(（]夫|層|の(?:お客|店)|向けの)|主夫(?!・?主婦)(?:歓迎|募集)|看護婦|保母(?!さん達の資料)|営業マン|カメラマン|ウェ?イトレス|ウ[エェ]イター|ホステス|スチュワーデス|(?:^|[^a-z])ol(?:さん|歓迎|の方)|サラリーマン歓迎|セールスマン|(?:警備|ガード|ドア)マン/u,
  },
  {
    kind: 'nationality',
    severity: 'refusal',
    words: new RegExp(
      `(?:日本人|日本国籍(?:の方|者)?|日本の方)(?:の方)?${ONLY}|日本国籍(?:が必要|を有|をお持ちの方)|(?:外国人|外国籍(?:の方)?|留学生|外国の方)(?:の方)?${NOT}|永住者(?:のみ|限定)`,
      'u',
    ),
  },
  {
    kind: 'nationality',
    severity: 'warning',
    words: /外人|日本人(?:の方)?(?:歓迎|募集|を募集|優遇)|ネイティブ(?:の方)?(?:のみ|限定|に限)/u,
  },
  {
    kind: 'disability',
    severity: 'refusal',
    words: new RegExp(
      `健常者|(?:障(?:害|がい)(?:者|のある方)?|持病のある方|車いすの方)(?:の方)?${NOT}|五体満足`,
      'u',
    ),
  },
  {
    kind: 'disability',
    severity: 'warning',
    words: /心身(?:とも)?(?:に)?健康(?:な|で)(?:方|人|ある)|健康な(?:方|人)(?:のみ|限定|歓迎|を募集)?/u,
  },
  {
    kind: 'looks',
    severity: 'refusal',
    words:
      /容姿端麗|美人|イケメン|身長 ?[0-9]{3} ?(?:cm|センチ)|体重 ?[0-9]{2,3} ?(?:kg|キロ)(?:以下|以上|まで|未満)/u,
  },
  {
    kind: 'family',
    severity: 'refusal',
    words: new RegExp(
      `(?:独身|未婚|既婚)(?:者|の方)?(?:${ONLY}|を?募集|歓迎)|(?:子ども|お子さん|子供)の(?:い)?(?:ない|る)方(?:${ONLY}|${NOT})`,
      'u',
    ),
  },
];

/** Wording in a posting that shuts out or steers away by age, sex, nationality, disability, looks or family. Never throws. */
export const findUnfairWording = (text: string): readonly UnfairWording[] => {
  const plain = normalise(text);
  return RULES.flatMap(({ kind, severity, words }) => {
    const quote = words.exec(plain)?.[0];
    return quote === undefined ? [] : [{ kind, severity, quote }];
  });
};
