/** A pure function of the vocabulary with the revision that enters a programme's digest: changed data, changed digest. */
export type Revised<F> = F & { readonly revision: string };

export const revised = <F extends (...args: never[]) => unknown>(answer: F, revision: string): Revised<F> =>
  Object.assign(answer, { revision });
