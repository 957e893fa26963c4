import { Refusal } from '../http/refusal.ts';

/**
 * The first of the 13 digits checks the other twelve: 9 - (sum of digits, every second one doubled, mod 9).
 * 行政手続における特定の個人を識別するための番号の利用等に関する法律施行規則 (check digit of 法人番号), 財務省令.
 */
export const isCorporateNumber = (value: string): boolean => {
  if (!/^[1-9][0-9]{12}$/u.test(value)) return false;
  const digits = [...value].slice(1).reverse();
  const sum = digits.reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return Number(value[0]) === 9 - (sum % 9);
};

/** @throws Refusal `invalid-input` for a number that cannot exist. */
export const demandCorporateNumber = (value: string | undefined): void => {
  if (value && !isCorporateNumber(value)) {
    throw new Refusal('invalid-input', {
      fields: [{ path: '/corporateNumber', rule: 'not-a-corporate-number' }],
    });
  }
};
