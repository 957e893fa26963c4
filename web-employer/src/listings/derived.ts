import type { AnyProgramme } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import { isDraft, withField } from '@musubi/web-kit';
import type { Draft } from '@musubi/web-kit';

const completed = (programme: AnyProgramme, draft: Draft): Draft => {
  const reading = readDraft(programme.listing, draft);
  if (!programme.complete || !reading.ok) return draft;
  const whole: unknown = JSON.parse(JSON.stringify(programme.complete(reading.value)));
  return isDraft(whole) ? whole : draft;
};

/** The stated fields that the programme would reckon to the same value by itself, such as pay per hour. */
export const derivedFields = (programme: AnyProgramme, draft: Draft): readonly string[] =>
  programme.complete === undefined
    ? []
    : Object.keys(draft).filter((name) => {
        const again = completed(programme, withField(draft, name, undefined));
        return again[name] !== undefined && JSON.stringify(again[name]) === JSON.stringify(draft[name]);
      });

/**
 * The statement with what follows from the rest filled in. What had been reckoned before follows the change; what
 * somebody wrote otherwise stays.
 */
export const followFacts = (programme: AnyProgramme, before: Draft, after: Draft): Draft => {
  const stale = derivedFields(programme, before).filter((name) => after[name] === before[name]);
  return completed(programme, stale.reduce((draft, name) => withField(draft, name, undefined), after));
};
