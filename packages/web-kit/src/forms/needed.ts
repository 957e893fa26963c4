import type { AnyProgramme } from '@musubi/programmes';

/** The fields without which a statement of this side can never pass its gate: what the gate says to an empty one. */
export const neededFields = (programme: AnyProgramme, side: 'listing' | 'profile'): readonly string[] => {
  const findings =
    side === 'listing'
      ? programme.gate(new programme.listing())
      : programme.gateProfile(new programme.profile());
  const names = findings
    .filter((finding) => finding.severity === 'refusal')
    .map((finding) => finding.path.split('/')[1] ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
};
