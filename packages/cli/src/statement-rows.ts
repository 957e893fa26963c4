import type { Side } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import { Fault } from './fault.ts';
import { jsonRows } from './json-rows.ts';
import { readTextFile } from './text-file.ts';

export interface StatementRow {
  readonly id: string;
  readonly statement: object;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A row is a statement, or `{ id, statement }` as `import` writes it. */
const unwrap = (value: Record<string, unknown>, fallback: string): { id: string; statement: unknown } =>
  isObject(value['statement'])
    ? { id: typeof value['id'] === 'string' ? value['id'] : fallback, statement: value['statement'] }
    : { id: fallback, statement: value };

/**
 * Reads statements of one side. Fields may be missing (they are then unknown to the engine); what is there must be
 * right, or the whole file is refused with every problem named.
 * @throws Fault
 */
export const readStatements = async (
  programme: AnyProgramme,
  side: Side,
  name: string,
): Promise<StatementRow[]> => {
  const file = await readTextFile(name);
  const rows = jsonRows(file);
  const wrong: string[] = [];
  const read = rows.flatMap(({ line, value }, at) => {
    const where = `${name}:${String(line)}`;
    if (!isObject(value)) return report(wrong, [`${where}: not an object`]);
    const { id, statement } = unwrap(value, `${side}-${String(at + 1)}`);
    const reading = readDraft(programme[side], statement);
    if (reading.ok) return [{ id, statement: reading.value }];
    return report(
      wrong,
      reading.problems.map(({ path, rule }) => `${where}: ${path === '' ? '/' : path} ${rule}`),
    );
  });
  if (wrong.length > 0) throw new Fault(wrong.join('\n'));
  return read;
};

const report = (into: string[], lines: readonly string[]): StatementRow[] => {
  into.push(...lines);
  return [];
};
