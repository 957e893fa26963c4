import type { Found, Reader, Said, Span } from './said.ts';
import { spanOf } from './said.ts';

/** A pattern that may be looked for from the beginning, whatever was looked for before. */
const all = (said: Said, pattern: RegExp): readonly RegExpMatchArray[] => [
  ...said.clean.text.matchAll(everywhere(pattern)),
];

const compiled = new Map<RegExp, RegExp>();

/** `matchAll` begins at the beginning each time, so one compiled pattern serves all texts. */
const everywhere = (pattern: RegExp): RegExp => {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'gu');
  compiled.set(pattern, known);
  return known;
};

/** The first match of a pattern in the normalised text, unless it is denied at once (残業なし, 在宅不可). */
export const first = (said: Said, pattern: RegExp): RegExpMatchArray | undefined =>
  all(said, pattern).find(
    (match) =>
      !/^(?:は|が|も)?(?:不可|お断り|でき?ま?せ|できない|無理|以外|なし|ではな)/u.test(
        said.clean.text.slice((match.index ?? 0) + match[0].length),
      ),
  );

/** What the first match of a pattern says. */
export const reading =
  (pattern: RegExp, valueOf: (match: RegExpMatchArray) => unknown): Reader =>
  (said) => {
    const match = first(said, pattern);
    const value = match && valueOf(match);
    return match && value !== undefined ? { value, spans: [spanOf(said, match)] } : undefined;
  };

/** One of several readers, the first that finds something. */
export const either =
  (...readers: readonly Reader[]): Reader =>
  (said, spec) => {
    for (const reader of readers) {
      const found = reader(said, spec);
      if (found) return found;
    }
    return undefined;
  };

/** True where the words are said; false where `no` is. */
export const flag =
  (yes: RegExp, no?: RegExp): Reader =>
  (said) => {
    const denied = no && all(said, no)[0];
    if (denied) return { value: false, spans: [spanOf(said, denied)] };
    const match = first(said, yes);
    return match && { value: true, spans: [spanOf(said, match)] };
  };

type Options = Readonly<Record<string, RegExp>>;

const chosen = (said: Said, options: Options): readonly { code: string; match: RegExpMatchArray }[] =>
  Object.entries(options)
    .flatMap(([code, pattern]) => {
      const match = first(said, pattern);
      return match ? [{ code, match }] : [];
    })
    .sort((a, b) => (a.match.index ?? 0) - (b.match.index ?? 0));

/** The option that is said first. */
export const choice =
  (options: Options): Reader =>
  (said) => {
    const [one] = chosen(said, options);
    return one && { value: one.code, spans: [spanOf(said, one.match)] };
  };

/** Every option that is said. */
export const choices =
  (options: Options): Reader =>
  (said) => {
    const found = chosen(said, options);
    if (found.length === 0) return undefined;
    return {
      value: [...new Set(found.map(({ code }) => code))],
      spans: found.map(({ match }) => spanOf(said, match)),
    };
  };

/** The value of another reader, made into what this field takes. */
export const then =
  (reader: Reader, valueOf: (value: unknown) => unknown): Reader =>
  (said, spec): Found | undefined => {
    const found = reader(said, spec);
    const value = found && valueOf(found.value);
    return found && value !== undefined ? { value, spans: found.spans } : undefined;
  };

/** Spans in the order of the text, each once. */
export const inOrder = (spans: readonly Span[]): readonly Span[] => {
  const byPlace = new Map(spans.map((span) => [`${span.from} ${span.to}`, span]));
  return [...byPlace.values()].sort((a, b) => a.from - b.from || a.to - b.to);
};
