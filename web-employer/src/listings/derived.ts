import type { AnyProgramme } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import { isDraft } from '@musubi/web-kit';
import type { Draft } from '@musubi/web-kit';

/** The statement with what follows from the rest reckoned, such as pay per hour; as it is while it cannot be read. */
export const withDerived = (programme: AnyProgramme, draft: Draft): Draft => {
  const reading = readDraft(programme.listing, draft);
  if (!programme.complete || !reading.ok) return draft;
  const whole: unknown = JSON.parse(JSON.stringify(programme.complete(reading.value)));
  return isDraft(whole) ? whole : draft;
};
