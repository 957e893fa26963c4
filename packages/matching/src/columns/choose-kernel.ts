import { Arena } from './arena.ts';
import type { Kernel, KernelName } from './kernel.ts';
import { TypescriptKernel } from './typescript/scan.ts';
import { wasmKernel, wasmModule } from './wasm-kernel.ts';

export interface Chosen {
  readonly arena: Arena;
  readonly kernel: Kernel;
  /** Why it is not the kernel that was asked for. */
  readonly instead?: string;
}

/** Memory and a kernel on it. Where WebAssembly, SIMD or shared memory is missing, plain TypeScript, and the reason. */
export function chooseKernel(wanted: KernelName): Chosen {
  if (wanted === 'typescript') return inTypescript();
  try {
    wasmModule();
    const arena = new Arena(true);
    return { arena, kernel: wasmKernel(arena) };
  } catch (error) {
    return { ...inTypescript(), instead: error instanceof Error ? error.message : String(error) };
  }
}

function inTypescript(): Chosen {
  const arena = new Arena(false);
  return { arena, kernel: new TypescriptKernel(arena) };
}
