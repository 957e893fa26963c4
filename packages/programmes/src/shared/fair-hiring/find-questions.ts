import { LONGEST_TEXT, normalise } from '@musubi/vocabulary';
import { MATTERS } from './matters.ts';
import type { Matter, MatterRule } from './matters.ts';

/** One improper question. */
export interface ImproperQuestion {
  readonly matter: Matter;
  /** The sentence, as normalised. */
  readonly quote: string;
}

export interface QuestionOptions {
  /** The text is a list of things to be asked: short items without a verb ask too. Default true. */
  readonly isList?: boolean;
}

const SENTENCE_END =
  /(?<=[。．！!？?\n\r;；])|(?<=(?:です|ます|ません|した)が)[、,]|(?<=(?:ですか|ますか|でしょうか|ましたか))[、,]/u;
const BULLET =
  /^[\s・•●○◆■□※\-*#>)】」』]*(?:(?:q|問|質問|設問)?\s*[0-9]{1,2}\s*[.．:：)）、]\s*)?[「『【(]?/u;

/** Ways to ask, to have written down, to have handed in. */
const ASKS =
  /(?:です|ます|でしょう|ました|ません|でした|たい|ない|る|た|だ|どう)か(?:$|[。?、」』）)\s])|(?:です|ます|でしょう|ました|ません|でした)か|\?|の(?:か|かどうか)(?:を|$)|か(?:どうか)?(?:を|も|について)?(?:お?(?:聞|伺|尋|教|確認|記|知))|教え|聞かせ|お?聞き(?:し|す|いた|せ)|聞(?:く|い(?:て|た))|伺(?:い|う|っ)|お?尋ね|質問|(?:お)?確認(?:し|いた|させ|の(?:ため|うえ)|事項|を)|ご?記入|ご?記載|(?:書|描)(?:いて|く|き)|言って|送付|郵送|使用して|お使い|同意して|お書き|ご?提出|ご?持参|ご?添付|同封|ご?申告|お?答え|ご?回答|述べ|お?話(?:し(?:て|くだ)|ください)|語って|ご?説明(?:して|くだ)|把握|調査|調べ|照会|知りたい|か$|(?:詳しく|くわしく|具体的に)$|[○〇◯丸]を?(?:つけ|付け|し)|ご?紹介(?:して|くだ)|挙げて|あげて|お選び|選んで|チェック|受診(?:して|し、|くだ|が必要)|受けて(?:いただ|くだ|もら|き|来|から|お)|必須|用意して|お持ち(?:ください|いただ)|問い?合わせ|お知らせ|を(?:見|考慮|重視|参考|判断)|面接(?:時|で|の際)|選考(?:時|で|の際)|応募(?:時|の際)|を?お?送り|開示|(?:は|とは|について|を)$/u;

/** Says that the matter is not asked, or does not count. "ありませんか" still asks. */
const NOT_ASKED =
  /(?:聞|伺|尋|問|うかが|たずね|きき|確認|調査|把握|収集|記入|記載|提出|求め|書|質問|考慮|お答え|答え|重視|申告|参考に|判断材料に|照会|影響|左右|選考基準に|差別)[^。?]{0,8}(?:ません(?!か|でした)|ない(?!か|です)|なくて|なくても|ず(?:$|、|に)|必要は(?:あり|ござい)ません)|不要|必要(?:は|が)?(?:あり|ござい)ません|必要ない|不問|問わず|問いません|問わない|関係(?:なく|ありません|なし)|かか?わらず|関わらず|禁止|お?控え(?:て|くだ|る)|いけません|いけない|やめま|行いません|行っていません|しません(?!か)|しないで|いたしません|お断り|違法|聞かれた|聞かれて|相談窓口/u;

/** 「お父さん（お母さん）は」 reads like 「お父さんは」. */
const ASIDE = /(?<=[^\s])[(（][^()（）]{1,12}[)）](?=[はがをのに])/gu;
const VERB_END = /(?:ます|です|ません|ました|る|た|い|ください|下さい|う|く|す|む|ぬ|つ|ぶ|ぐ)[。.!]*$/u;
const LONGEST_ITEM = 24;

/**
 * The questions in a text that an employer must not ask: the 14 matters of 公正採用選考 (厚生労働省「公正な採用選考の基本」)
 * and what 均等法, 個人情報保護法2条3項 and 職業安定法5条の5 add. A lexicon, not understanding: it is there to help the
 * writer, names the sentence, and leaves the last word to people. Never throws; text beyond 20,000 characters is not read.
 */
export const findImproperQuestions = (
  text: string,
  options: QuestionOptions = {},
): readonly ImproperQuestion[] => {
  const isList = options.isList ?? true;
  const found: ImproperQuestion[] = [];
  for (const sentence of sentencesOf(text)) {
    if (NOT_ASKED.test(sentence)) continue;
    const asks = ASKS.test(sentence) || (isList && isItem(sentence));
    for (const rule of MATTERS)
      if (isImproper(rule, sentence, asks)) found.push({ matter: rule.matter, quote: sentence });
  }
  return found;
};

const isImproper = ({ direct, topic, safe }: MatterRule, sentence: string, asks: boolean): boolean => {
  if (safe?.test(sentence)) return false;
  return direct?.test(sentence) === true || (asks && topic?.test(sentence) === true);
};

const sentencesOf = (text: string): readonly string[] =>
  text
    .slice(0, LONGEST_TEXT)
    .split('\n')
    .flatMap((line) => normalise(line).split(SENTENCE_END))
    .map((sentence) => sentence.replace(BULLET, '').replaceAll(ASIDE, '').trim())
    .filter((sentence) => sentence.length > 1);

const isItem = (sentence: string): boolean => sentence.length <= LONGEST_ITEM && !VERB_END.test(sentence);
