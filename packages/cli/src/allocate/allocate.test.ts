import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { runCommand } from '../index.ts';

const INSTANCES = join(import.meta.dirname, '../../../../../shared/data/allocation-instances');

const musubi = async (...args: string[]) => {
  let out = '';
  let err = '';
  const code = await runCommand(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
};

const fileWith = async (content: unknown) => {
  const path = join(await temporaryFolder(), 'input');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const allocate = async (method: string, content: unknown, ...more: string[]) =>
  musubi('allocate', '--method', method, await fileWith(content), ...more);

describe('allocate --method assignment', () => {
  const known = existsSync(INSTANCES)
    ? readFileSync(join(INSTANCES, 'optima.tsv'), 'utf8').trim().split('\n').slice(1)
    : [];
  if (known.length === 0) console.log('skipped: ../shared/data/allocation-instances is not there');

  test('prints the known optima', async () => {
    for (const line of known) {
      const [name, , optimum] = line.split('\t');
      const file = join(INSTANCES, `${name}.txt`);
      expect(await musubi('allocate', '--method', 'assignment', file)).toEqual({
        code: 0,
        out: `total ${optimum}\n`,
        err: '',
      });
    }
  });

  test('lines may break anywhere; a first line of two numbers makes it rectangular', async () => {
    expect((await allocate('assignment', '2\n1\n 9 9\r\n1\n')).out).toBe('total 2\n');
    expect((await allocate('assignment', '1 7')).out).toBe('total 7\n');
    const { out } = await allocate('assignment', '2 3\n5 1 4\n9 2 8\n', '--format', 'json');
    expect(JSON.parse(out)).toEqual({ total: 6, assignment: [2, 1] });
  });

  test.each([
    ['2\n1 2\n3 x\n', ':3: "x" is not a number'],
    ['2\n1 2\n3\n', ':1: 2 x 2 costs should follow, 3 do'],
    ['\n2.5\n1\n', ':2: the size is not a whole number'],
    ['', ':1: the size is not a whole number'],
  ])('refuses %j', async (content, message) => {
    const { code, out, err } = await allocate('assignment', content);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('allocate --method stable', () => {
  const instance = {
    residents: [
      { id: 'aoi', prefs: ['city', 'park'] },
      { id: 'ken', prefs: ['city'] },
      { id: 'mei', prefs: ['park', 'city'] },
    ],
    hospitals: [
      { id: 'city', capacity: 1, prefs: [['ken'], ['aoi', 'mei']] },
      { id: 'park', capacity: 1, prefs: [['aoi', 'mei']] },
    ],
  };

  test('prints the pairs and the counts', async () => {
    const { code, out } = await allocate('stable', instance);
    expect(code).toBe(0);
    expect(out).toMatch(/^(aoi park\nken city|ken city\nmei park)\nplaced 2\nblocking 0\n$/u);
    const json = JSON.parse((await allocate('stable', instance, '--format', 'json')).out) as object;
    expect(json).toMatchObject({ placed: 2, blocking: 0 });
    expect(json).toHaveProperty('pairs.1.hospital');
  });

  test('wrong values are all named with their place, and nothing is placed', async () => {
    const { code, out, err } = await allocate('stable', {
      residents: [{ id: 1, prefs: ['city'] }, 'ken'],
      hospitals: [{ id: 'city', prefs: ['ken'] }],
    });
    expect([code, out]).toEqual([2, '']);
    for (const problem of [
      'residents[0].id: not a text',
      'residents[1]: not an object',
      'hospitals[0].capacity: missing',
      'hospitals[0].prefs[0]: not a list',
    ])
      expect(err).toContain(problem);
  });

  test('unknown names and files that are not JSON are refused', async () => {
    const unknown = { ...instance, residents: [{ id: 'aoi', prefs: ['town'] }] };
    expect((await allocate('stable', unknown)).err).toContain('residents[0].prefs[0]: no hospital "town"');
    expect((await allocate('stable', unknown)).err).toContain('no resident "ken"');
    expect((await allocate('stable', '{oops')).err).toContain('not JSON');
    expect((await allocate('stable', [])).err).toContain('the file: not an object');
  });
});

describe('allocate --method spread', () => {
  const market = {
    listings: [
      { id: 'bakery', capacity: 1 },
      { id: 'office', capacity: 2 },
    ],
    profiles: [{ id: 'aoi' }, { id: 'ken' }, { id: 'mei' }],
    edges: [
      { listing: 'bakery', profile: 'aoi', fit: 900 },
      { listing: 'bakery', profile: 'ken', fit: 950 },
      { listing: 'office', profile: 'ken', fit: 900, forListing: 880, forProfile: 920 },
    ],
  };

  test('places with proof and reports what it means', async () => {
    const { code, out } = await allocate('spread', market);
    expect(code).toBe(0);
    for (const line of [
      'placed 2',
      'total 1800',
      'bound 1800',
      'gap 0.0000 %',
      'places filled 2 of 3',
      'mean for listings 890.0',
      'mean for profiles 910.0',
      'blocking 1', // ken and the bakery: the price of the greatest sum
      'largest load 1',
      'with nothing 1 (33.3 %)',
    ])
      expect(out.split('\n')).toContain(line);
  });

  test('json carries pairs, proof and report', async () => {
    const { out } = await allocate('spread', market, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      pairs: [
        { listing: 'bakery', profile: 'aoi' },
        { listing: 'office', profile: 'ken' },
      ],
      gap: 0,
      report: { shareWithout: 1 / 3 },
    });
  });

  test('wrong edges are refused', async () => {
    const edges = [{ listing: 'bank', profile: 'aoi', fit: 2000 }];
    const { code, err } = await allocate('spread', { ...market, edges });
    expect(code).toBe(2);
    expect(err).toContain('edges[0].listing: no listing "bank"');
    expect(err).toContain('edges[0].fit: not 0 to 1000');
  });
});

describe('allocate', () => {
  test('names what it can do', async () => {
    expect((await allocate('best', {})).err).toContain('assignment, stable, spread');
    expect((await musubi('allocate', '--method', 'stable')).err).toContain('name one file');
    expect((await musubi('allocate')).err).toContain('--method is missing');
    expect((await allocate('stable', {}, '--format', 'table')).err).toContain('text, json');
  });
});
