import { webcrypto } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have and jsdom has not. */
const gaps = {
  TextDecoder,
  TextEncoder,
  ReadableStream,
  Response: globalThis.Response,
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
};

for (const [name, value] of Object.entries(gaps)) {
  if (globalThis[name] === undefined && value !== undefined) globalThis[name] = value;
}
if (globalThis.crypto?.randomUUID === undefined) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
}
globalThis.Element.prototype.scrollIntoView ??= () => {};
globalThis.Element.prototype.hasPointerCapture ??= () => false;
