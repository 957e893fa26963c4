import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import iconv from 'iconv-lite';

export interface TextFile {
  /** As given on the command line; `-` is the standard input. */
  readonly name: string;
  readonly text: string;
  readonly encoding: 'utf-8' | 'shift_jis';
}

const decode = (bytes: Uint8Array): Pick<TextFile, 'text' | 'encoding'> => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: iconv.decode(Buffer.from(bytes), 'cp932'), encoding: 'shift_jis' };
  }
};

/** Reads a file, or the standard input for `-`, as UTF-8 (with or without a byte-order mark), else as Shift_JIS (CP932). */
export const readTextFile = async (name: string): Promise<TextFile> => {
  if (name === '-') return { name, text: await readAll(process.stdin), encoding: 'utf-8' };
  return { name, ...decode(await readFile(name)) };
};
