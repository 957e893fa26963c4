import { Fault } from '../fault.ts';
import type { TextFile } from '../text-file.ts';

/** Reads one JSON value of a known shape and keeps every problem with its path, so that all are told at once. */
export class Shape {
  readonly #name: string;
  readonly #problems: string[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** The value of the whole file. @throws Fault when it is not JSON */
  static parse({ name, text }: TextFile): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw new Fault(`${name}: not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
    }
  }

  /** A field of an object; `where` is the path of the object, empty for the whole. */
  field<T>(value: unknown, where: string, name: string, read: (field: unknown, path: string) => T): T {
    const path = where === '' ? name : `${where}.${name}`;
    return read((this.#object(value, where) as Record<string, unknown>)[name], path);
  }

  list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T): T[] {
    if (!Array.isArray(value)) {
      this.#problems.push(`${path}: ${value === undefined ? 'missing' : 'not a list'}`);
      return [];
    }
    return value.map((item: unknown, at) => read(item, `${path}[${String(at)}]`));
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string') return value;
    this.#problems.push(`${path}: ${value === undefined ? 'missing' : 'not a text'}`);
    return '';
  }

  number(value: unknown, path: string): number {
    if (typeof value === 'number') return value;
    this.#problems.push(`${path}: ${value === undefined ? 'missing' : 'not a number'}`);
    return 0;
  }

  optionalNumber(value: unknown, path: string): number | undefined {
    return value === undefined ? undefined : this.number(value, path);
  }

  /** @throws Fault with every problem, at most twenty */
  done<T>(value: T): T {
    const problems = this.#problems;
    if (problems.length === 0) return value;
    const more = problems.length > 20 ? [`and ${String(problems.length - 20)} more`] : [];
    throw new Fault(
      [...problems.slice(0, 20), ...more].map((problem) => `${this.#name}: ${problem}`).join('\n'),
    );
  }

  #object(value: unknown, where: string): object {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    const problem = `${where === '' ? 'the file' : where}: not an object`;
    if (!this.#problems.includes(problem)) this.#problems.push(problem);
    return {};
  }
}
