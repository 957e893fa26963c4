import type { FigureWords } from './figures.ja.ts';
import { ja } from './figures.ja.ts';

export const easy: FigureWords = {
  figures: {
    ...ja.figures,
    title: '数字で 見る むすび',
    lead: 'おすすめが 同じ 人や お店に 集まりすぎて いないか、毎月 数えます。名前は ありません。',
    none: '数字は まだ ありません',
    noneHelp: '毎月 はじめに 出します。',
    few: '10より 少ない',
    hidden: '出しません',
    table: '表で 見る',
    goodLow: '小さい ほうが いい',
    goodHigh: '80%より 大きい ほうが いい',
    helpTitle: '数字の 読みかた',
    help: '0%は みんな 同じです。100%に 近いと 1人に 集まって います。点検は 本当の グループでは ありません。計算の ために 作った 2つの 組を 比べます。80%より 小さい ときは 考え直します。',
    confidential: '事業承継は 1つの お店が 分からない ように、数を まるく して あります。',
    weights: 'いまの 重み',
    weightsHelp: '何を 大事に して 並べるか。合わせて 100です。',
    declared: 'はじめに 決めた 重みです。',
    changed: '{day}に 変わりました。理由：{reason}',
  },
};
