import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which packages of ours each may import, the lowest first. Nothing imports upwards. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'packages/matching': [],
  'packages/statements': [],
  'packages/vocabulary': ['statements'],
  'packages/programmes': ['statements', 'matching', 'vocabulary'],
  'packages/contracts': ['statements', 'matching', 'vocabulary'],
  'packages/cli': ['statements', 'matching', 'vocabulary', 'programmes', 'contracts'],
  'packages/web-kit': ['statements', 'matching', 'vocabulary', 'programmes', 'contracts'],
  'web-seeker': ['statements', 'matching', 'vocabulary', 'programmes', 'contracts', 'web-kit'],
  'web-employer': ['statements', 'matching', 'vocabulary', 'programmes', 'contracts', 'web-kit'],
  api: ['statements', 'matching', 'vocabulary', 'programmes', 'contracts'],
};

/** The engine reads nothing but itself; statements may use the validator, and nothing else comes from outside down here. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  'packages/matching': [],
  'packages/statements': ['class-validator'],
  'packages/vocabulary': [],
  'packages/programmes': [],
  'packages/contracts': [],
};

/** An entry of its own that the engine does not import: threads of Node.js for those who have them. */
const NODE_ENTRIES = ['packages/matching/src/threads.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const sources = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|vue)$/u.test(name) && !/\.(test|d)\.ts$/u.test(name))
        .map((name) => join(folder, name))
    : [];

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gmu;

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    from: file,
    to: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined || match[4] !== undefined,
  }));

const complaintsAbout = (place: string): string[] => {
  const allowed = (ALLOWED[place] ?? []).map((name) => `@musubi/${name}`);
  const outside = OUTSIDE[place];
  return sources(join(root, place, 'src'))
    .filter((file) => !NODE_ENTRIES.includes(relative(root, file)))
    .flatMap(importsOf)
    .flatMap(({ from, to }) => {
      const about = `${relative(root, from)} imports ${to}`;
      if (to.startsWith('@musubi/'))
        return allowed.some((name) => to === name || to.startsWith(`${name}/`)) ? [] : [about];
      if (to.startsWith('.')) return join(dirname(from), to).startsWith(join(root, place)) ? [] : [about];
      return outside && !outside.includes(to) ? [about] : [];
    });
};

/** Circles of imports that exist when the program runs: types alone are no circle. */
const circlesIn = (folder: string): string[] => {
  const edges = new Map(
    sources(folder).map((file) => [
      file,
      importsOf(file)
        .filter(({ to, typeOnly }) => to.startsWith('.') && !typeOnly)
        .map(({ to }) => join(dirname(file), to)),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file].map((one) => relative(root, one)).join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return found;
};

const apiSource = join(root, 'api/src');
const apiImports = (): Import[] =>
  sources(apiSource)
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith('.'));
const target = ({ from, to }: Import): string => relative(apiSource, join(dirname(from), to));
const origin = ({ from }: Import): string => relative(apiSource, from);
const named = (one: Import): string => `${origin(one)} imports ${target(one)}`;

describe('boundaries', () => {
  test.each(Object.keys(ALLOWED))('%s imports nothing that lies above or beside it', (place) => {
    expect(complaintsAbout(place)).toEqual([]);
  });

  test.each(Object.keys(ALLOWED))('%s has no circles', (place) => {
    expect(circlesIn(join(root, place, 'src'))).toEqual([]);
  });

  test('handlers are reached through the table only, and processes through their commands', () => {
    const ways = apiImports().filter((one) =>
      /\.handlers\.ts$|^handlers\.ts$|^(server|demo|app)\.ts$/u.test(target(one)),
    );
    const strange = ways.filter((one) => !['handlers.ts', 'server.ts'].includes(origin(one)));
    expect(strange.map(named)).toEqual([]);
  });

  test('the seed, the demo and the embedded database are nowhere near the service', () => {
    const inner = apiImports().filter((one) => /^(seeds|demo|embedded)\//u.test(target(one)));
    const strange = inner.filter(
      (one) => !/^(seeds|demo|embedded)\/|^(demo|seed|.*play)\.ts$|^database\/drift\.ts$/u.test(origin(one)),
    );
    expect(strange.map(named)).toEqual([]);
  });

  test('verbs use the manager they are given: no feature opens a transaction or a connection of its own', () => {
    const own = sources(apiSource).filter((file) =>
      /\.(transaction|createQueryRunner)\(|new DataSource\(/u.test(readFileSync(file, 'utf8')),
    );
    const allowed = /^(database|matches|queue|seeds|embedded|demo|introductions\/tend)|^worker\.ts$/u;
    expect(own.map((file) => relative(apiSource, file)).filter((file) => !allowed.test(file))).toEqual([]);
  });

  test('no words of the caller reach the order or the text of a query', () => {
    const risky = sources(apiSource).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/\.(orderBy|addOrderBy)\(\s*([^'"`\s)][^,)]*)/gu)].map(
        (match) => `${relative(apiSource, file)}: ${match[0]}`,
      );
    });
    expect(risky).toEqual([]);
  });
});
