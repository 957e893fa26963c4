/** Half hours of a week from Monday 00:00: the grid of every schedule. */
export const HALF_HOURS = 7 * 48;
const WORDS = Math.ceil(HALF_HOURS / 32);
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const SLOT = /^(mon|tue|wed|thu|fri|sat|sun) (\d{2}):(00|30)-(\d{2}):(00|30)$/;

export interface Slot {
  /** 0 = Monday. */
  readonly day: number;
  /** Half hours since midnight, 0..48; start < end. */
  readonly start: number;
  readonly end: number;
}

/** Reads `"mon 09:30-14:00"`; undefined for anything else. */
export function parseSlot(text: unknown): Slot | undefined {
  const match = typeof text === 'string' ? SLOT.exec(text) : null;
  if (match === null) return undefined;
  const start = halfHour(match[2], match[3]);
  const end = halfHour(match[4], match[5]);
  const day = DAYS.indexOf(match[1] as (typeof DAYS)[number]);
  return start < end && end <= 48 ? { day, start, end } : undefined;
}

function halfHour(hour: string | undefined, minute: string | undefined): number {
  return Number(hour) * 2 + (minute === '30' ? 1 : 0);
}

export function slotText({ day, start, end }: Slot): string {
  return `${DAYS[day] ?? ''} ${clock(start)}-${clock(end)}`;
}

function clock(half: number): string {
  return `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
}

/** A set of half hours of a week, as bits. */
export class Week {
  readonly words = new Int32Array(WORDS);
  count = 0;

  /** Slots that cannot be read are left out; overlapping ones count once. */
  static of(slots: readonly unknown[]): Week {
    const week = new Week();
    for (const text of slots) {
      const slot = parseSlot(text);
      if (slot === undefined) continue;
      for (let half = slot.start; half < slot.end; half++) week.#set(slot.day * 48 + half);
    }
    return week;
  }

  has(half: number): boolean {
    return ((this.words[half >> 5]! >>> (half & 31)) & 1) === 1;
  }

  /** Half hours in both. */
  shared(other: Week): number {
    let count = 0;
    for (let i = 0; i < WORDS; i++) count += popcount(this.words[i]! & other.words[i]!);
    return count;
  }

  and(other: Week): Week {
    return this.#combine(other, true);
  }

  without(other: Week): Week {
    return this.#combine(other, false);
  }

  /** The half hours as the fewest slots, in order. */
  slots(): string[] {
    const found: string[] = [];
    for (let day = 0; day < 7; day++) {
      for (let half = 0; half < 48; half++) {
        if (!this.has(day * 48 + half)) continue;
        const start = half;
        while (half < 48 && this.has(day * 48 + half)) half++;
        found.push(slotText({ day, start, end: half }));
      }
    }
    return found;
  }

  #combine(other: Week, keepShared: boolean): Week {
    const week = new Week();
    for (let half = 0; half < HALF_HOURS; half++) {
      if (this.has(half) && other.has(half) === keepShared) week.#set(half);
    }
    return week;
  }

  #set(half: number): void {
    if (this.has(half)) return;
    this.words[half >> 5]! |= 1 << (half & 31);
    this.count++;
  }
}

/** Bits set in a 32-bit word (Hacker's Delight, figure 5-2). */
export function popcount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  x = (x + (x >>> 4)) & 0x0f0f0f0f;
  return Math.imul(x, 0x01010101) >>> 24;
}
