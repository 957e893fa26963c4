export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekDay = (typeof DAYS)[number];

/** Half hours of a day. */
export const HALVES = 48;

/** `09:30` for the half hour 19. 48 is `24:00`. */
export const timeOf = (half: number): string =>
  `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;

/** 19 for `09:30`. */
export const halfOf = (time: string): number => Number(time.slice(0, 2)) * 2 + (time.endsWith('30') ? 1 : 0);

export const cellOf = (day: WeekDay, half: number): string => `${day} ${String(half)}`;

/** The chosen half hours of weekly slots, as `mon 19`. */
export const cellsOf = (slots: readonly string[]): Set<string> => {
  const cells = new Set<string>();
  for (const slot of slots) {
    const day = DAYS.find((each) => slot.startsWith(each));
    const [from = '', to = ''] = slot.slice(4).split('-');
    if (day) for (let half = halfOf(from); half < halfOf(to); half += 1) cells.add(cellOf(day, half));
  }
  return cells;
};

/** Slots in order of the week; neighbouring half hours become one slot. */
export const slotsOf = (cells: ReadonlySet<string>): string[] => {
  const slots: string[] = [];
  for (const day of DAYS) {
    let from = -1;
    for (let half = 0; half <= HALVES; half += 1) {
      const on = cells.has(cellOf(day, half));
      if (on && from < 0) from = half;
      if (!on && from >= 0) {
        slots.push(`${day} ${timeOf(from)}-${timeOf(half)}`);
        from = -1;
      }
    }
  }
  return slots;
};

/** Every given day from one time to another. */
export const span = (days: readonly WeekDay[], from: string, to: string): string[] =>
  days.map((day) => `${day} ${from}-${to}`);
