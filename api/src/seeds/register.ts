import { OrganisationFacts } from '@musubi/contracts';
import { read } from '@musubi/statements';
import { findPlaces } from '@musubi/vocabulary';

/** A corporation of the register: who it is, and the chome where it sits. */
export interface Registered {
  readonly name: string;
  readonly address: string;
  readonly corporateNumber?: string;
  readonly place: string;
}

const statementOf = (line: string): unknown => (JSON.parse(line) as { statement?: unknown }).statement;

const registeredOf = (line: string): Registered[] => {
  const reading = read(OrganisationFacts, statementOf(line));
  if (!reading.ok) return [];
  const { name, address, corporateNumber } = reading.value;
  const [found] = findPlaces(address.replace(/^.*世田谷区/u, ''), 1);
  if (!address.includes('世田谷区') || !found) return [];
  return [
    { name, address, place: found.code, ...(corporateNumber === undefined ? {} : { corporateNumber }) },
  ];
};

/**
 * The corporations of the ward in what `musubi import --from corporate-register` wrote; others are left out.
 * @throws SyntaxError for a line that is not JSON
 */
export const readRegister = (text: string): readonly Registered[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap(registeredOf);
