/** A rewritten text that knows for each of its UTF-16 units which stretch of the original it stands for. */
export interface Traced {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The first `length` units. */
export const cutTraced = ({ text, from, to }: Traced, length: number): Traced => ({
  text: text.slice(0, length),
  from: from.slice(0, length),
  to: to.slice(0, length),
});

/** One step of rewriting: what is found, and what stands there instead. */
export type Rewriting = readonly [pattern: RegExp, by: string | ((found: string) => string)];

export const rewrite = (text: string, [pattern, by]: Rewriting): string =>
  typeof by === 'string' ? text.replace(pattern, () => by) : text.replace(pattern, (found) => by(found));

/** A text as it is. */
export const traced = (text: string): Traced => {
  const places = Array.from({ length: text.length }, (_, at) => at);
  return { text, from: places, to: places.map((at) => at + 1) };
};

/** As `rewrite`; what was put in stands for all of what it replaced. */
export const rewriteTraced = (before: Traced, step: Rewriting): Traced => {
  const [pattern, by] = step;
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let kept = 0;
  const keep = (until: number): void => {
    text += before.text.slice(kept, until);
    for (; kept < until; kept += 1) {
      from.push(before.from[kept] ?? 0);
      to.push(before.to[kept] ?? 0);
    }
  };
  for (const match of before.text.matchAll(pattern)) {
    keep(match.index);
    const put = typeof by === 'string' ? by : by(match[0]);
    const end = match.index + match[0].length;
    text += put;
    for (let at = 0; at < put.length; at += 1) {
      from.push(before.from[match.index] ?? 0);
      to.push(before.to[end - 1] ?? 0);
    }
    kept = end;
  }
  keep(before.text.length);
  return { text, from, to };
};

/** The stretch of the original that units `from` to `to` of a rewritten text stand for. */
export const originalSpan = (text: Traced, from: number, to: number): readonly [from: number, to: number] => [
  text.from[from] ?? 0,
  text.to[Math.max(from, to - 1)] ?? 0,
];
