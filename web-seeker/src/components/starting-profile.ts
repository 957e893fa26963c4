import type { MatchCard, PublicListing } from '@musubi/contracts';
import { judge } from '@musubi/matching';
import type { Programme } from '@musubi/matching';
import { programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import type { FieldSpec } from '@musubi/statements';
import { areaOf, townOf } from '@musubi/vocabulary';
import { isDraft } from '@musubi/web-kit';
import type { Draft } from '@musubi/web-kit';

export interface Beginning {
  readonly place?: string | undefined;
  readonly week: readonly string[];
  /** What was taken from a sentence; it says more than the taps. */
  readonly stated?: Draft;
}

const placeValue = (spec: FieldSpec, place: string): unknown => {
  const name = spec.codes?.name;
  const value =
    name === 'places'
      ? place
      : name === 'towns'
        ? townOf(place)?.code
        : name === 'areas'
          ? areaOf(place)
          : undefined;
  if (value === undefined) return undefined;
  return spec.kind === 'codes' ? [value] : value;
};

const valueOf = (spec: FieldSpec, { place, week }: Beginning): unknown => {
  if (spec.kind === 'week' && week.length > 0) return week;
  return place === undefined ? undefined : placeValue(spec, place);
};

/** The part of a profile that the first taps and a sentence already tell, in whatever fields the programme has for them. */
export const startingProfile = (programmeId: string, answers: Beginning): Draft => {
  const programme = programmeOf(programmeId);
  if (!programme) return {};
  const stated = fieldsOf(programme.profile).map((spec) => [spec.name, valueOf(spec, answers)] as const);
  return { ...Object.fromEntries(stated.filter(([, value]) => value !== undefined)), ...answers.stated };
};

/** Minutes that strangers are taken to travel, until they say otherwise; the page says so. */
const SAMPLE_MINUTES = 30;

const travelField = (programme: AnyProgramme): string | undefined =>
  fieldsOf(programme.profile).find(
    (spec) => spec.kind === 'whole' && spec.unit === 'minutes' && /travel/iu.test(spec.name),
  )?.name;

/** How many minutes of travel a profile allows; undefined where the programme does not ask. */
export const travelMinutes = (programme: AnyProgramme, profile: Draft): number | undefined => {
  const field = travelField(programme);
  return field === undefined || profile[field] === undefined ? undefined : Number(profile[field]);
};

/** The same for judging before registration, with a travel limit taken for granted. Never stored. */
export const sampleProfile = (programmeId: string, answers: Beginning): Draft => {
  const programme = programmeOf(programmeId);
  const limit = programme && travelField(programme);
  return { ...(limit ? { [limit]: SAMPLE_MINUTES } : {}), ...startingProfile(programmeId, answers) };
};

/** Does the programme ask when? */
export const asksWhen = (programmeId: string): boolean => {
  const programme = programmeOf(programmeId);
  return programme !== undefined && fieldsOf(programme.profile).some((spec) => spec.kind === 'week');
};

/**
 * A card for a public listing against what somebody has told so far, judged here in the browser by the same engine.
 * Undefined when the two exclude each other, unless `all`. Confidential programmes give a band only.
 */
export const judgeHere = (listing: PublicListing, profile: Draft, all = false): MatchCard | undefined => {
  const programme = programmeOf(listing.programme);
  if (!programme || !isDraft(listing.statement)) return undefined;
  const matching: Programme = programme.outside?.matching ?? programme.matching;
  const verdict = judge(matching, listing.statement, profile);
  if (
    !all &&
    verdict.unmet.some((id) =>
      verdict.findings.some((finding) => finding.criterion === id && finding.result === 'unmet'),
    )
  )
    return undefined;
  const findings = verdict.findings.map(({ value, ...finding }) => ({
    ...finding,
    ...(value === null ? {} : { value }),
  }));
  const base = {
    listingId: listing.id,
    profileId: '',
    programme: listing.programme,
    title: listing.title,
    statement: listing.statement,
    findings,
    ...(listing.organisationName ? { organisationName: listing.organisationName } : {}),
  };
  if (programme.outside) return { ...base, band: programme.outside.band(verdict.fit) };
  return { ...base, fit: verdict.fit, forListing: verdict.forListing, forProfile: verdict.forProfile };
};
