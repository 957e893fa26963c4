import type { WasmMemory } from './web-assembly.ts';
import { MOST_PAGES, PAGE, webAssembly } from './web-assembly.ts';

/** Small blocks begin at a multiple of this: one 64-bit number. */
const ALIGN = 8;
/** Blocks from this size on begin at a multiple of one vector. */
const LARGE = 256;
const VECTOR = 16;
/** The kernel keeps nothing here; 0 means "no block". */
const FIRST = 1024;
const FIRST_PAGES = 4;

/**
 * One growing piece of memory that the host and the kernels share. Blocks are asked for and given back by their size; new
 * ones are zero. Views (`u8` ...) are renewed when it grows: read them from the arena, do not keep them over an `alloc`.
 */
export class Arena {
  u8 = new Uint8Array();
  u16 = new Uint16Array();
  i16 = new Int16Array();
  u32 = new Uint32Array();
  i32 = new Int32Array();
  f64 = new Float64Array();
  /** Bytes in blocks that are in use. */
  used = 0;
  readonly memory: WasmMemory | undefined;
  readonly #free = new Map<number, number[]>();
  #top = FIRST;

  /** @param shared one WebAssembly memory that threads may share; else plain memory of JavaScript */
  constructor(shared: boolean) {
    this.memory = shared
      ? new webAssembly!.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES, shared: true })
      : undefined;
    this.#see(this.memory?.buffer ?? new ArrayBuffer(FIRST_PAGES * PAGE));
  }

  /** @throws RangeError when memory is at its end */
  alloc(bytes: number): number {
    const size = roomFor(bytes);
    this.used += size;
    const again = this.#free.get(size)?.pop();
    if (again !== undefined) {
      this.u8.fill(0, again, again + size);
      return again;
    }
    const at = size < LARGE ? this.#top : Math.ceil(this.#top / VECTOR) * VECTOR;
    this.#top = at + size;
    if (this.#top > this.u8.length) this.#grow(this.#top);
    return at;
  }

  free(at: number, bytes: number): void {
    if (at === 0) return;
    const size = roomFor(bytes);
    this.used -= size;
    const free = this.#free.get(size);
    if (free) free.push(at);
    else this.#free.set(size, [at]);
  }

  /** A larger block with the same beginning; the old one is given back. */
  enlarge(at: number, from: number, to: number): number {
    if (at !== 0 && roomFor(from) === roomFor(to)) return at;
    const larger = this.alloc(to);
    if (at !== 0) this.u8.copyWithin(larger, at, at + from);
    this.free(at, from);
    return larger;
  }

  #grow(to: number): void {
    const bytes = Math.min(MOST_PAGES * PAGE, Math.max(to, this.u8.length + this.u8.length / 4));
    const pages = Math.ceil(bytes / PAGE);
    if (this.memory) {
      this.memory.grow(pages - this.u8.length / PAGE);
      this.#see(this.memory.buffer);
      return;
    }
    const larger = new ArrayBuffer(pages * PAGE);
    new Uint8Array(larger).set(this.u8);
    this.#see(larger);
  }

  #see(buffer: ArrayBuffer | SharedArrayBuffer): void {
    this.u8 = new Uint8Array(buffer as ArrayBuffer);
    this.u16 = new Uint16Array(buffer as ArrayBuffer);
    this.i16 = new Int16Array(buffer as ArrayBuffer);
    this.u32 = new Uint32Array(buffer as ArrayBuffer);
    this.i32 = new Int32Array(buffer as ArrayBuffer);
    this.f64 = new Float64Array(buffer as ArrayBuffer);
  }
}

function roomFor(bytes: number): number {
  const whole = bytes < LARGE ? ALIGN : VECTOR;
  return Math.max(ALIGN, Math.ceil(bytes / whole) * whole);
}
