import { OrganisationFacts } from '@musubi/contracts';
import { read } from '@musubi/statements';
import type { Made, RowReport } from './report.ts';

/** Checks what was gathered from a row with the class that the service uses; refuses the row where it does not hold. */
export const makeOrganisation = (
  id: string,
  facts: Record<string, string>,
  report: RowReport,
): readonly Made[] => {
  const reading = read(OrganisationFacts, facts);
  if (reading.ok) return [{ id, kind: 'organisation', statement: reading.value }];
  const wrong = reading.problems.map(({ path, rule }) => `${path} ${rule}`).join(', ');
  report.refused('*', `the row is not an organisation: ${wrong}`);
  return [];
};
