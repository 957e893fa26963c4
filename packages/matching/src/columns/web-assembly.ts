/** The part of the WebAssembly JavaScript interface that the engine uses; not every place that runs it has the DOM's types. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer | SharedArrayBuffer;
  grow(pages: number): number;
}

export type WasmModule = object;

interface WebAssemblyLike {
  readonly Memory: new (limits: { initial: number; maximum: number; shared: boolean }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Instance: new (module: WasmModule, imports: object) => { readonly exports: object };
}

/** Undefined where there is none. */
export const webAssembly = (globalThis as { WebAssembly?: WebAssemblyLike }).WebAssembly;

export const PAGE = 65_536;
/** 4 GiB: what 32-bit pointers reach. */
export const MOST_PAGES = 65_536;
