import type { Dice } from './dice.ts';

// prettier-ignore
const SURNAMES = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村', '小林', '加藤', '吉田', '山田', '佐々木', '山口', '松本', '井上', '木村', '林', '斎藤', '清水', '山崎', '森', '池田', '橋本', '阿部', '石川', '山下', '中島', '石井', '小川', '前田', '岡田', '長谷川', '藤田', '後藤', '近藤', '村上', '遠藤', '青木', '坂本', '髙橋', '﨑山', '𠮷田'];
// prettier-ignore
const GIVEN_NAMES = ['陽子', '和子', '美咲', '結衣', '直樹', '健太', '翔太', '大輔', '由美', '恵', '浩', '誠', '千尋', '彩', '拓也', '真由美', '智子', '修', '茂', '悠斗', '葵', '蓮', 'さくら', '陽菜', '幸子', '久美子', '隆', '剛', '亮', '舞', '裕子', '純', '薫', '光', '優', '歩'];
const FROM_ABROAD = [
  'スジャタ・グルン',
  'グエン・ティ・ラン',
  'キム・ジウォン',
  'マリア・サントス',
  'ワン・リー',
  'アニタ・タパ',
  'デイビッド・ブラウン',
  'チャン・ヴァン・ミン',
];

/** A person's name; one in fourteen is written in katakana. */
export const personName = (dice: Dice): string =>
  dice.chance(0.07) ? dice.pick(FROM_ABROAD) : `${dice.pick(SURNAMES)} ${dice.pick(GIVEN_NAMES)}`;

export const surname = (dice: Dice): string => dice.pick(SURNAMES);

/** Made-up street number in a chome: `世田谷区太子堂四丁目3番12号`. */
export const streetAddress = (dice: Dice, place: string): string =>
  `東京都世田谷区${place}${String(dice.whole(1, 38))}番${String(dice.whole(1, 24))}号`;
