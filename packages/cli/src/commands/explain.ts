import { judge } from '@musubi/matching';
import type { Line, Verdict } from '@musubi/matching';
import { sayVerdict } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import type { Language } from '@musubi/statements';

interface Headings {
  readonly fit: (verdict: Verdict) => string;
  readonly apart: string;
  readonly reasons: string;
  readonly weakest: string;
  readonly unknown: string;
}

const HEADINGS: Readonly<Record<Language, Headings>> = {
  ja: {
    fit: ({ fit, forListing, forProfile }) =>
      `合いぐあい ${String(fit)} / 1000（募集する側にとって ${String(forListing)}・さがす側にとって ${String(forProfile)}）`,
    apart: '条件が合わないところ',
    reasons: '合うところ',
    weakest: 'いちばん弱いところ',
    unknown: '書かれていないこと',
  },
  'ja-easy': {
    fit: ({ fit, forListing, forProfile }) =>
      `てんすうは ${String(fit)} です（1000が いちばん よい）。人を さがす 人：${String(forListing)}。じぶん：${String(forProfile)}。`,
    apart: 'あわない こと',
    reasons: 'あう こと',
    weakest: 'すこし あわない こと',
    unknown: 'わからない こと',
  },
  en: {
    fit: ({ fit, forListing, forProfile }) =>
      `Fit ${String(fit)} / 1000 (for the listing ${String(forListing)}, for the person ${String(forProfile)})`,
    apart: 'What keeps them apart',
    reasons: 'What fits',
    weakest: 'The weakest point',
    unknown: 'Not stated',
  },
};

const section = (title: string, lines: readonly Line[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map(({ label, text }) => `  - ${label}: ${text}`)];

/** The verdict on one pair in words. */
export const explainText = (
  programme: AnyProgramme,
  listing: object,
  profile: object,
  language: Language,
): string => {
  const verdict = judge(programme.matching, listing, profile);
  const said = sayVerdict(programme, verdict, language, { reasons: 99 });
  const heading = HEADINGS[language];
  return [
    `${programme.words[language].name} (${programme.id})`,
    heading.fit(verdict),
    ...section(heading.apart, said.unmet),
    ...section(heading.reasons, said.reasons),
    ...section(heading.weakest, said.weakest ? [said.weakest] : []),
    ...section(heading.unknown, said.unknown),
  ].join('\n');
};
