import { LRUCache } from 'lru-cache';
import type { Changes } from './looks.ts';

/** An answer as it went over the wire, and all that it was made from. */
interface Kept {
  readonly body: Buffer;
  /** Of the owner and its lists, and the day: see `Place`. */
  readonly version: string;
  /** Ids of everything else. */
  readonly subjects: readonly string[];
}

/** Where an answer that is being made will stand. What changes before it is put there keeps it out. */
export interface Place {
  readonly key: string;
  readonly version: string;
  readonly changed: Set<string>;
  isLost: boolean;
}

/** Bytes, of the answers alone; the least recently read go first. */
const ROOM = 64 * 1024 * 1024;

/** Answers that are still true. Whoever reads one has looked at the database before (`Looks`). */
export class KeptAnswers implements Changes {
  readonly #answers: LRUCache<string, Kept>;
  readonly #bySubject = new Map<string, Set<string>>();
  readonly #open = new Set<Place>();

  constructor(room = ROOM) {
    this.#answers = new LRUCache<string, Kept>({
      maxSize: room,
      sizeCalculation: ({ body }) => body.length,
      dispose: ({ subjects }, key) => this.#unlink(subjects, key),
    });
  }

  /** How many there are. */
  get size(): number {
    return this.#answers.size;
  }

  /** @param version as it is now; an answer of another one is not given */
  find(key: string, version: string): Buffer | undefined {
    const kept = this.#answers.get(key);
    return kept?.version === version ? kept.body : undefined;
  }

  /** Call it before anything is read of which the answer is made; `keep` or `leave` ends it. */
  open(key: string, version: string): Place {
    const place: Place = { key, version, changed: new Set(), isLost: false };
    this.#open.add(place);
    return place;
  }

  leave(place: Place): void {
    this.#open.delete(place);
  }

  /** Keeps an answer, unless something that it was made from has changed meanwhile. */
  keep(place: Place, body: Buffer, subjects: readonly string[]): void {
    this.#open.delete(place);
    if (place.isLost || subjects.some((one) => place.changed.has(one))) return;
    const { key, version } = place;
    this.#answers.set(key, { body, version, subjects });
    // Too large an answer has not been taken.
    if (!this.#answers.has(key)) return;
    for (const subject of subjects) {
      const keys = this.#bySubject.get(subject) ?? new Set<string>();
      this.#bySubject.set(subject, keys.add(key));
    }
  }

  subjects(changed: readonly string[]): void {
    for (const subject of changed) {
      for (const place of this.#open) place.changed.add(subject);
      for (const key of [...(this.#bySubject.get(subject) ?? [])]) this.#answers.delete(key);
    }
  }

  everything(): void {
    for (const place of this.#open) place.isLost = true;
    this.#answers.clear();
  }

  #unlink(subjects: readonly string[], key: string): void {
    for (const subject of subjects) {
      const keys = this.#bySubject.get(subject);
      keys?.delete(key);
      if (keys?.size === 0) this.#bySubject.delete(subject);
    }
  }
}
