import { Fault } from './fault.ts';
import type { TextFile } from './text-file.ts';

export interface JsonRow {
  /** 1-based line of the file on which the value begins. */
  readonly line: number;
  readonly value: unknown;
}

const parse = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Fault(`${where}: not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
};

const asWhole = (file: TextFile): unknown => {
  try {
    return JSON.parse(file.text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * JSON Lines; a file that is one JSON value is read as that value, an array as its items.
 * @throws Fault naming the line that is not JSON
 */
export const jsonRows = (file: TextFile): readonly JsonRow[] => {
  const whole = asWhole(file);
  if (Array.isArray(whole)) return whole.map((value: unknown) => ({ line: 1, value }));
  if (whole !== undefined) return [{ line: 1, value: whole }];
  return file.text
    .split(/\r?\n/u)
    .map((text, at) => ({ text, line: at + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) => ({ line, value: parse(text, `${file.name}:${String(line)}`) }));
};
