import type { Change, Side, Stated } from '../model.ts';
import { asEntries } from '../stated.ts';
import { ownField } from './nudge.ts';

type Row = Readonly<Record<string, unknown>>;

const KEYS = ['code', 'skill', 'task', 'occupation'] as const;
const CODES = 8;

/** The entries of a list that holds objects or codes, as they stand. */
function entriesOf(
  path: string,
  side: Side,
  own: Stated,
): { readonly raw: readonly unknown[]; readonly codes: readonly string[] } {
  const value = ownField(path, side, own);
  const raw: readonly unknown[] = Array.isArray(value) ? value : [];
  return { raw, codes: raw.map((one) => asEntries([one])?.[0]?.code ?? '') };
}

function isRow(entry: unknown): entry is Row {
  return typeof entry === 'object' && entry !== null;
}

/** The list with one entry replaced, or left out. */
function replaced(raw: readonly unknown[], at: number, entry?: unknown): unknown[] {
  return raw.flatMap((one, i) => (i !== at ? [one] : entry === undefined ? [] : [entry]));
}

/** The list without one of its entries. */
export function dropEntry(path: string, side: Side, own: Stated): Change[] {
  const { raw, codes } = entriesOf(path, side, own);
  return codes.flatMap((code, at) =>
    code === '' ? [] : [{ path, from: raw, to: replaced(raw, at), facts: { step: 'drop', dropped: [code] } }],
  );
}

/** One entry asked for at one level less. */
export function easeEntry(path: string, side: Side, own: Stated): Change[] {
  const { raw, codes } = entriesOf(path, side, own);
  return raw.flatMap((entry, at): Change[] => {
    const level = isRow(entry) ? entry['level'] : undefined;
    if (!isRow(entry) || typeof level !== 'number' || level <= 1) return [];
    const to = replaced(raw, at, { ...entry, level: level - 1 });
    return [{ path, from: raw, to, facts: { step: 'ease', eased: [codes[at] ?? ''], level: level - 1 } }];
  });
}

/** One more entry, made like the first; what an entry looks like cannot be told from an empty list. */
export function addEntry(path: string, side: Side, own: Stated, wanted: readonly string[]): Change[] {
  const { raw, codes } = entriesOf(path, side, own);
  const [like] = raw;
  const key = isRow(like) ? KEYS.find((name) => typeof like[name] === 'string') : undefined;
  if (like === undefined || (isRow(like) && key === undefined)) return [];
  const made = (code: string): unknown =>
    isRow(like) && key !== undefined ? { ...like, [key]: code } : code;
  return wanted
    .filter((code) => !codes.includes(code))
    .slice(0, CODES)
    .map((code) => ({ path, from: raw, to: [...raw, made(code)], facts: { step: 'add', added: [code] } }));
}

/** One step down or up the scale: the level itself, or that of one task. */
export function moveLevel(
  path: string,
  side: Side,
  own: Stated,
  scale: readonly string[],
  step: 'raise' | 'lower',
): Change[] {
  const from = ownField(path, side, own);
  const beside = (level: unknown): string | undefined => {
    const rank = scale.indexOf(String(level));
    return rank < 0 ? undefined : scale[step === 'raise' ? rank + 1 : rank - 1];
  };
  if (!Array.isArray(from)) {
    const to = beside(from);
    return to === undefined ? [] : [{ path, from, to, facts: { step: `${step}-level`, level: to } }];
  }
  const { raw, codes } = entriesOf(path, side, own);
  return raw.flatMap((entry, at): Change[] => {
    const level = isRow(entry) ? beside(entry['level']) : undefined;
    if (!isRow(entry) || level === undefined) return [];
    const to = replaced(raw, at, { ...entry, level });
    return [{ path, from: raw, to, facts: { step: `${step}-level`, eased: [codes[at] ?? ''], level } }];
  });
}
