import type { Language } from '@musubi/statements';

interface GateWords {
  readonly missing: string;
  readonly reversed: string;
  readonly 'better-with': string;
  readonly 'contact-in-text': string;
}

/** Sentences of the rules that several programmes share. */
export const gateWords: Readonly<Record<Language, GateWords>> = {
  ja: {
    missing: '「{field}」が書かれていません。',
    reversed: '「{fields}」の大小（前後）が逆になっています。',
    'better-with': '「{fields}」も書くと、合う相手が見つかりやすくなります。',
    'contact-in-text':
      '「{field}」に連絡先や番地（{found}）が入っています。引き合わせのあとに伝わりますので、消してください。',
  },
  'ja-easy': {
    missing: '「{field}」を 書（か）いて ください。',
    reversed: '「{fields}」の 数（かず）や 日（ひ）が 反対（はんたい）です。',
    'better-with': '「{fields}」も 書（か）くと、いい 人（ひと）が 見（み）つかりやすく なります。',
    'contact-in-text':
      '「{field}」に 電話（でんわ）や 住所（じゅうしょ）（{found}）が あります。消（け）して ください。会（あ）うときに 伝（つた）えます。',
  },
  en: {
    missing: '"{field}" is not stated.',
    reversed: '"{fields}": the smaller or earlier value must come first.',
    'better-with': 'Stating "{fields}" as well will find better matches.',
    'contact-in-text':
      '"{field}" contains a contact or street number ({found}). Please remove it; it is passed on at the introduction.',
  },
};
