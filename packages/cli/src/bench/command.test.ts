import { runCommand } from '../run.ts';
import { shareOut } from './sample.ts';

const SLOW = 120_000;

const bench = async (...args: string[]) => {
  const told = { out: '', err: '' };
  const code = await runCommand(['bench', ...args], {
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
  });
  return { code, ...told };
};

const TINY = ['--profiles', '300', '--listings', '100'];

test(
  'the last line of --json tells everything, and nothing is wrong',
  async () => {
    const { code, out } = await bench(
      ...TINY,
      '--rounds',
      '2',
      '--peer',
      'typescript',
      '--judged',
      '50',
      '--json',
    );
    expect(code).toBe(0);
    const summary = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as object;
    const latency = { listing: expect.any(Number), profile: expect.any(Number) };
    expect(summary).toMatchObject({
      profiles: 300,
      listings: 100,
      pairs: expect.any(Number),
      rounds: 2,
      wrong: 0,
      compared: { judged: expect.any(Number) },
      seconds: expect.any(Number),
      again: { seconds: { median: expect.any(Number) }, cpuSeconds: expect.any(Number) },
      ratio: { typescript: expect.any(Number) },
      bytesPerProfile: expect.any(Number),
      p50: { query: latency, edit: latency, whatIf: latency },
      p99: { query: latency, edit: latency, whatIf: latency },
    });
  },
  SLOW,
);

test(
  'lists kept through edits are those of a full run',
  async () => {
    const { code, out } = await bench(...TINY, '--edits', '200', '--json');
    expect(code).toBe(0);
    const { edits, slots, wrong } = JSON.parse(out) as { edits: number; slots: number; wrong: number };
    expect(edits).toBeGreaterThanOrEqual(200);
    expect(slots).toBeGreaterThan(1000);
    expect(wrong).toBe(0);
  },
  SLOW,
);

test('what one programme cannot give, the others do', () => {
  expect(shareOut([10, 300, 5, 300, 100], 500)).toEqual([10, 193, 5, 192, 100]);
  expect(shareOut([10, 20], 500)).toEqual([10, 20]);
});

test.each([
  ['--size', 'huge'],
  ['--rounds', '0'],
  ['--peer', 'oracle'],
  ['--kernel', 'asm'],
  ['--profiles', 'many'],
])('%s %s is refused with a line that says what is possible', async (...args) => {
  const { code, err } = await bench(...args);
  expect(code).toBe(2);
  expect(err).toContain(args[0]);
});
