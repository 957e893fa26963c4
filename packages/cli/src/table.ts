/** Columns that a terminal gives a text: East Asian wide and full-width characters take two. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, one) =>
      sum +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(
        one,
      )
        ? 2
        : 1),
    0,
  );

const clip = (text: string, width: number): string => {
  let kept = '';
  for (const one of text) {
    if (widthOf(kept + one) > width - 1) return `${kept}…`;
    kept += one;
  }
  return kept;
};

const pad = (text: string, width: number): string => {
  const fitting = widthOf(text) > width ? clip(text, width) : text;
  return fitting + ' '.repeat(Math.max(0, width - widthOf(fitting)));
};

/** A plain text table; no cell is wider than `maxWidth` columns. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  maxWidth = 40,
): string => {
  const widths = head.map((title, at) =>
    Math.min(maxWidth, Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? '')))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => pad(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
};
