import fc from 'fast-check';
import type { Measure, Path, PrepareOptions, Stated } from '../src/index.ts';
import { programme } from '../src/index.ts';
import { measures, statement, wildStatement } from './kitchen.ts';

/** Every way in which the engine may run: all must say what judging every pair and sorting says. */
export const ENGINES: Readonly<Record<string, PrepareOptions>> = {
  wasm: { kernel: 'wasm' },
  'wasm, everything in columns': { kernel: 'wasm', forms: 'columns' },
  'wasm, everything in tables': { kernel: 'wasm', forms: 'table' },
  'wasm, nothing in columns': { kernel: 'wasm', forms: 'asked' },
  'wasm, nothing left out': { kernel: 'wasm', forms: 'columns', pruning: false },
  typescript: { kernel: 'typescript' },
  'typescript, everything in columns': { kernel: 'typescript', forms: 'columns' },
  'typescript, nothing left out': { kernel: 'typescript', forms: 'columns', pruning: false },
};

/** A programme of three musts and five wishes, drawn from every measure there is. */
export const programmes = fc
  .shuffledSubarray(Object.keys(measures), { minLength: 8, maxLength: 8 })
  .map((names) =>
    programme<Stated, Stated>('drawn', ({ must, wish }) => {
      const draw = (i: number) => measures[names[i]!]! as Measure<Path<Stated, Stated>>;
      const isText = (i: number): boolean => draw(i).kind === 'text-similarity';
      const gate = (i: number) => must(draw(isText(i) ? 5 : i), { unknown: i === 1 ? 'fails' : 'passes' });
      return {
        a: gate(0),
        b: gate(1),
        c: isText(5) ? must(measures.atLeast as Measure<Path<Stated, Stated>>) : gate(2),
        d: wish('listing', 60, draw(3)),
        e: wish('listing', 40, draw(4)),
        f: wish('profile', 50, draw(5)),
        g: wish('profile', 30, draw(6)),
        h: wish('profile', 20, draw(7)),
      };
    }),
  );

export const someone = fc.oneof({ weight: 4, arbitrary: statement }, { weight: 1, arbitrary: wildStatement });
export const towns = fc.record({
  listings: fc.array(fc.tuple(someone, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 14 }),
  profiles: fc.array(someone, { minLength: 1, maxLength: 20 }),
});
