/** Input that cannot be allocated. Nothing of it was used; every problem says where it is. */
export class AllocationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Throws when there are problems; only the first twenty are told, for a wrong file is often wrong everywhere. */
export function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > 20 ? [`and ${String(problems.length - 20)} more`] : [];
  throw new AllocationError([...problems.slice(0, 20), ...more]);
}

/** The problems of a list of ids: empty ones and doubles. */
export function idProblems(name: string, items: readonly { readonly id: string }[]): string[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ id }, at) => {
    const first = seen.get(id);
    seen.set(id, first ?? at);
    const where = `${name}[${String(at)}].id`;
    if (id === '') return [`${where}: empty`];
    return first === undefined ? [] : [`${where}: "${id}" is also ${name}[${String(first)}]`];
  });
}

/** The problem of a capacity, if any: it counts places, so it is a whole number from 0. */
export function capacityProblem(where: string, capacity: number): string[] {
  return Number.isSafeInteger(capacity) && capacity >= 0
    ? []
    : [`${where}.capacity: ${String(capacity)} is not a whole number from 0`];
}
