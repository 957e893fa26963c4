import { COMMANDS, LIFECYCLE, STATES, commandsFor } from '@musubi/contracts';
import type { Actor, Command } from '@musubi/contracts';
import fc from 'fast-check';
import type { Standing } from './step.ts';
import { UNTOUCHED, step, waitsFor } from './step.ts';

const ACTORS: readonly Actor[] = ['listing', 'profile', 'desk', 'clock'];
const NOW = new Date('2026-11-22T09:00:00Z');
const FINAL = ['outcome', 'closed'];

const moves = fc.array(fc.record({ command: fc.constantFrom(...COMMANDS), by: fc.constantFrom(...ACTORS) }), {
  maxLength: 40,
});

const checkStanding = (standing: Standing): void => {
  const both = standing.listingInterest === 'yes' && standing.profileInterest === 'yes';
  expect(STATES).toContain(standing.state);
  if (['introduced', 'trial', 'outcome'].includes(standing.state)) expect(both).toBe(true);
  if (standing.state === 'proposed') {
    expect(both).toBe(false);
    expect(standing.proposedAt).not.toBeNull();
    expect(standing.dueAt).not.toBeNull();
    expect(['listing', 'profile']).toContain(waitsFor(standing));
  } else {
    expect(standing.dueAt).toBeNull();
  }
};

test('random commands of random actors never reach a forbidden state', () => {
  fc.assert(
    fc.property(moves, (commands) => {
      let at = UNTOUCHED;
      for (const { command, by } of commands) {
        const next = step(at, command, by, NOW);
        const allowed = commandsFor(at.state, by).includes(command);
        if (!allowed) expect(next).toBeUndefined();
        if (!next) continue;
        expect(LIFECYCLE[command].actors).toContain(by);
        expect(LIFECYCLE[command].from).toContain(at.state);
        expect(FINAL).not.toContain(at.state);
        checkStanding(next);
        at = next;
      }
    }),
    { numRuns: 3000 },
  );
});

test('one side alone can never introduce', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Actor>('listing', 'profile'),
      fc.array(fc.constantFrom(...COMMANDS), { maxLength: 30 }),
      (by, commands) => {
        let at = UNTOUCHED;
        for (const command of commands) at = step(at, command, by, NOW) ?? at;
        expect(['introduced', 'trial', 'outcome']).not.toContain(at.state);
      },
    ),
    { numRuns: 1000 },
  );
});

const after = (...given: readonly (readonly [Command, Actor])[]): Standing =>
  given.reduce<Standing>((at, [command, by]) => {
    const next = step(at, command, by, NOW);
    if (!next) throw new Error(`${command} by ${by} is not allowed in ${at.state}`);
    return next;
  }, UNTOUCHED);

test('the basis says how the pair came about', () => {
  expect(after(['propose', 'desk']).basis).toBe('placement');
  expect(after(['apply', 'profile']).basis).toBe('information');
  expect(after(['invite', 'listing']).basis).toBe('information');
});

test('an application waits for the business, an invitation for the person', () => {
  expect(waitsFor(after(['apply', 'profile']))).toBe('listing');
  expect(waitsFor(after(['invite', 'listing']))).toBe('profile');
  expect(after(['apply', 'profile'], ['accept', 'listing']).state).toBe('introduced');
});

test('nobody accepts twice', () => {
  expect(step(after(['apply', 'profile']), 'accept', 'profile', NOW)).toBeUndefined();
});
