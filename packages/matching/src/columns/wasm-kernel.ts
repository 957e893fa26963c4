import type { Arena } from './arena.ts';
import type { Kernel } from './kernel.ts';
import { WASM_BYTES } from './wasm-bytes.ts';
import type { WasmMemory, WasmModule } from './web-assembly.ts';
import { webAssembly } from './web-assembly.ts';

type Exports = Pick<Kernel, 'scan' | 'scanMany' | 'makeBounds' | 'settle' | 'scanMusts' | 'scanNearly'>;

let compiled: WasmModule | undefined;

/** The kernel's module, compiled once. @throws Error where there is no WebAssembly, no SIMD or no shared memory */
export function wasmModule(): WasmModule {
  if (webAssembly === undefined) throw new Error('there is no WebAssembly here');
  const binary = atob(WASM_BYTES);
  compiled ??= new webAssembly.Module(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  return compiled;
}

function exportsOf(memory: WasmMemory): Exports {
  return new webAssembly!.Instance(wasmModule(), { env: { memory } }).exports as Exports;
}

/** The kernel in WebAssembly with SIMD, on memory that threads may share. */
export function wasmKernel(arena: Arena): Kernel {
  if (arena.memory === undefined) throw new Error('the kernel in WebAssembly needs shared memory');
  const { scan, scanMany, makeBounds, settle, scanMusts, scanNearly } = exportsOf(arena.memory);
  return { name: 'wasm', scan, scanMany, makeBounds, settle, scanMusts, scanNearly };
}
