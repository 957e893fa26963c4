import type { OfficeWords } from './office.ja.ts';
import { ja } from './office.ja.ts';

export const easy: OfficeWords = {
  weights: {
    ...ja.weights,
    title: '重みを 考え直す',
    lead: 'どの 項目を 大事に するか（重み）を 考え直します。これまでの 判断を 使います。「採用する」を 押すまで 何も 変わりません。',
    now: 'いまの 重み',
    nowHelp: 'だれでも 見ることが できます。合わせて 100です。',
    none: '案は まだ ありません',
    noneHelp: '毎週 1つ できます。すぐ 見たい ときは 分野を 選んで ください。',
    ask: '案を 作る',
    asked: '作り始めました。少し 待って ください。',
    working: '計算（けいさん）して います。できたら ここに 出（で）ます。',
    emptyText: 'この案は 何も 変えません。判断が 少ないか、いまの 重みが 合って います。',
    acceptText: 'おすすめを 全部 計算し直します。理由は だれでも 読めます。',
    declineText: '重みは 変わりません。',
  },
  allocation: {
    ...ja.allocation,
    title: 'みんなを 割り当てる',
    lead: 'みんなを いっぺんに 割り当てたら どうなるか、試します。だれにも 伝わりません。',
    none: 'まだ 試して いません',
    noneHelp: '分野と やりかたを 選んで ください。結果は 30日 残ります。',
    noNames: '名前は 出ません。相手には 伝わりません。',
  },
};
