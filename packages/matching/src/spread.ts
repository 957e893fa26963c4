/** At most so many of one organisation in any window of so many neighbours of a list. */
export const SPREAD = { atMost: 2, inAny: 10 } as const;

/**
 * Rearranges a list, best first, so that in any ten neighbours at most two are of one organisation: each place takes the
 * best entry that is allowed there. Entries without an organisation are always allowed. When none is allowed, it ends.
 */
export function spread<T>(
  items: readonly T[],
  organisationOf: (item: T) => string | number | undefined,
  limit: number = items.length,
  { atMost, inAny }: { readonly atMost: number; readonly inAny: number } = SPREAD,
): T[] {
  const waiting = [...items];
  const organisations = waiting.map(organisationOf);
  const placed: T[] = [];
  const window: (string | number | undefined)[] = [];
  while (placed.length < limit) {
    const next = organisations.findIndex((own) => own === undefined || timesIn(window, own) < atMost);
    if (next < 0) break;
    placed.push(...waiting.splice(next, 1));
    window.push(...organisations.splice(next, 1));
    if (window.length >= inAny) window.shift();
  }
  return placed;
}

function timesIn(window: readonly unknown[], own: unknown): number {
  let times = 0;
  for (const other of window) if (other === own) times++;
  return times;
}

/** How many entries of one organisation, and of all, must be kept so that `spread` gives exactly the first `top` places. */
export function spreadReserve(
  top: number,
  atMost: number,
): { readonly perGroup: number; readonly size: number } {
  const windows = Math.max(1, Math.ceil(top / SPREAD.inAny));
  // At a place at most floor(9 / atMost) organisations wait, each with what it could still use.
  const waiting = Math.floor((SPREAD.inAny - 1) / atMost) * atMost * (windows - 1);
  return { perGroup: atMost * windows, size: top + waiting };
}
