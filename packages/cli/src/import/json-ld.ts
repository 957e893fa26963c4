import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { Fault } from '../fault.ts';
import { jsonRows } from '../json-rows.ts';
import type { TextFile } from '../text-file.ts';

type Node = DefaultTreeAdapterMap['node'];

export interface Posting {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (value: Record<string, unknown>): readonly unknown[] =>
  Array.isArray(value['@type']) ? value['@type'] : [value['@type']];

/** Every JobPosting of a JSON-LD value, also inside arrays and `@graph`. */
const postingsIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(postingsIn);
  if (!isObject(value)) return [];
  if (typesOf(value).includes('JobPosting')) return [value];
  return postingsIn(value['@graph'] ?? []);
};

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

const isLdScript = (node: Node): boolean =>
  'tagName' in node &&
  node.tagName === 'script' &&
  node.attrs.some(
    ({ name, value }) => name === 'type' && value.trim().toLowerCase() === 'application/ld+json',
  );

const scriptsIn = (node: Node): { line: number; text: string }[] => {
  if (!isLdScript(node)) return childrenOf(node).flatMap(scriptsIn);
  const text = childrenOf(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
  return [
    { line: ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? 1, text },
  ];
};

const rowsOfHtml = (file: TextFile) =>
  scriptsIn(parse(file.text, { sourceCodeLocationInfo: true })).map(({ line, text }) => {
    try {
      return { line, value: JSON.parse(text) as unknown };
    } catch {
      throw new Fault(`${file.name}:${String(line)}: the JSON-LD in this page is not JSON`);
    }
  });

/** The JobPostings of a JSON-LD, JSON Lines or HTML file. */
export const postingsOf = (file: TextFile): readonly Posting[] => {
  const rows = file.text.trimStart().startsWith('<') ? rowsOfHtml(file) : jsonRows(file);
  return rows.flatMap(({ line, value }) => postingsIn(value).map((posting) => ({ line, value: posting })));
};
