import type { Source } from '../shared/gate-kit.ts';

/** 的確な表示: the six facts without which an advert misleads (通知 令和6年12月18日, after 闇バイト). */
export const SIX_FACTS: Source = {
  source: '職業安定法5条の4・厚生労働省通知（令和6年12月18日、6情報の表示）',
  since: '2024-12-18',
};
/** 労働条件の明示: the list of the regulation. */
export const CONDITIONS: Source = { source: '職業安定法5条の3・同施行規則4条の2第3項', since: '2018-01-01' };
/** Added in 2024: range of change of duties and workplace, criteria and cap of renewal. */
export const CONDITIONS_2024: Source = {
  source: '職業安定法施行規則4条の2第3項（令和6年改正）',
  since: '2024-04-01',
};
export const SMOKING: Source = {
  source: '職業安定法施行規則4条の2第3項9号（受動喫煙防止措置）',
  since: '2020-04-01',
};
export const FIXED_OVERTIME: Source = {
  source: '職業安定法に基づく指針（平成11年労働省告示141号）第三の一',
  since: '2018-01-01',
};
export const TERM_LIMIT: Source = { source: '労働基準法14条1項', since: '2004-01-01' };
export const WEEKLY_LIMIT: Source = { source: '労働基準法32条', since: '1997-04-01' };
export const BREAKS: Source = { source: '労働基準法34条', since: '1947-09-01' };
export const NO_AGE_LIMIT: Source = {
  source: '労働施策総合推進法9条・同施行規則1条の3第1項',
  since: '2007-10-01',
};
export const AGE_REASON: Source = { source: '高年齢者雇用安定法20条1項', since: '2004-12-01' };
export const FAIR_SELECTION: Source = {
  source: '職業安定法5条の5・指針（平成11年労働省告示141号）第五の一・厚生労働省「公正な採用選考の基本」',
  since: '1999-12-01',
};
export const EQUAL_SEX: Source = { source: '男女雇用機会均等法5条・7条', since: '2007-04-01' };
export const EQUAL_ORIGIN: Source = { source: '職業安定法3条・労働基準法3条', since: '1947-12-01' };
export const EQUAL_DISABILITY: Source = { source: '障害者雇用促進法34条', since: '2016-04-01' };
export const ACCIDENT_INSURANCE: Source = { source: '労働者災害補償保険法3条1項', since: '1975-04-01' };
export const EMPLOYMENT_INSURANCE: Source = {
  source: '雇用保険法6条1号（週20時間以上）',
  since: '2010-04-01',
};
export const SOCIAL_INSURANCE: Source = {
  source: '健康保険法3条1項・厚生年金保険法12条（通常の労働者の4分の3以上）',
  since: '2016-10-01',
};
