import { Turns } from './turns.ts';

test('edits go before runs, and runs before what nobody waits for, whoever came first', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const note = (what: string) => (): Promise<number> => Promise.resolve(order.push(what));
  let release: () => void = () => undefined;
  const held = turns.soon(() => new Promise<void>((resolve) => (release = resolve)));
  const all = [
    turns.last(note('near misses')),
    turns.whenIdle(note('run')),
    turns.soon(note('edit')),
    turns.last(note('more near misses')),
    turns.soon(note('another edit')),
  ];
  expect(turns.areWanted).toBe(true);
  release();
  await Promise.all([held, ...all]);
  expect(order).toEqual(['edit', 'another edit', 'run', 'near misses', 'more near misses']);
  expect(turns.areWanted).toBe(false);
});

test('who leaves goes on beside the next, and who fails before that leaves too', async () => {
  const turns = new Turns();
  const order: string[] = [];
  let end: () => void = () => undefined;
  const left = turns.whileIdle(async (leave) => {
    leave();
    await new Promise<void>((resolve) => (end = resolve));
    order.push('through');
    return 'done';
  });
  const failed = turns.whileIdle(() => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  await turns.soon(() => Promise.resolve(order.push('edit')));
  end();
  expect(await left).toBe('done');
  expect(order).toEqual(['edit', 'through']);
});

test('work in pieces keeps its turn until it rests, and then lets everybody go first who waits', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const note = (what: string) => (): Promise<number> => Promise.resolve(order.push(what));
  let others: Promise<unknown>[] = [];
  const made = turns.inPieces(async (rest) => {
    others = [turns.last(note('near misses')), turns.soon(note('edit'))];
    await new Promise(setImmediate);
    order.push('first piece');
    await rest();
    order.push('second piece');
    others.push(turns.soon(note('another edit')));
    await new Promise(setImmediate);
    return 'made';
  });
  expect(await made).toBe('made');
  await Promise.all(others);
  expect(order).toEqual(['first piece', 'edit', 'second piece', 'another edit', 'near misses']);
});

test('work in pieces that fails leaves its turn to the others', async () => {
  const turns = new Turns();
  const failed = turns.inPieces(async (rest) => {
    await rest();
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await turns.soon(() => Promise.resolve('edit'))).toBe('edit');
});
