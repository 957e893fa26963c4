import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { Actor } from './people.ts';

export interface Reads {
  readonly perSecond: number;
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** Answers that were not 200. */
  readonly refused: number;
  readonly bytes: number;
}

interface Answer {
  readonly status: number;
  readonly bytes: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');

const numberIn = (head: string, pattern: RegExp): number => Number(pattern.exec(head)?.[1] ?? NaN);

/**
 * One connection, one request at a time, over a bare socket: an HTTP client would take more of the two processors than the
 * service that is measured. Reads what our answers have: a status line and a length.
 */
class Line {
  readonly #socket: Socket;
  #parts: Buffer[] = [];
  #missing = NaN;
  #status = 0;
  #length = 0;
  #settle: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;

  constructor(port: number, host: string) {
    this.#socket = connect({ port, host, noDelay: true });
    this.#socket.on('data', (chunk) => this.#hear(chunk));
    this.#socket.on('error', (error) => this.#settle?.reject(error));
    this.#socket.on('close', () => this.#settle?.reject(new Error('the service hung up')));
  }

  ask(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  #hear(chunk: Buffer): void {
    if (Number.isNaN(this.#missing)) this.#begin(chunk);
    else this.#missing -= chunk.length;
    if (this.#missing > 0 || Number.isNaN(this.#missing)) return;
    const answer = { status: this.#status, bytes: this.#length };
    [this.#parts, this.#missing] = [[], NaN];
    this.#settle?.resolve(answer);
  }

  #begin(chunk: Buffer): void {
    this.#parts.push(chunk);
    const all = this.#parts.length === 1 ? chunk : Buffer.concat(this.#parts);
    const end = all.indexOf(HEAD_END);
    if (end < 0) return;
    const head = all.toString('latin1', 0, end);
    this.#status = numberIn(head, /^HTTP\/1\.1 (\d+)/u);
    this.#length = numberIn(head, /\r\ncontent-length: (\d+)/iu);
    this.#missing = this.#length - (all.length - end - HEAD_END.length);
  }
}

/** Reads of every list of these people, once for each of the lengths asked for. */
export const readsOf = (origin: string, actors: readonly Actor[], lengths: readonly number[]): Buffer[] =>
  lengths.flatMap((length) =>
    actors.flatMap(({ token, statements }) =>
      statements.map((id) =>
        Buffer.from(
          `GET /v1/profiles/${id}/matches?limit=${String(length)} HTTP/1.1\r\nhost: ${new URL(origin).host}\r\nauthorization: Bearer ${token}\r\n\r\n`,
        ),
      ),
    ),
  );

export interface Load {
  readonly connections: number;
  /** How long; the requests come round again. Without it each is sent once. */
  readonly seconds?: number;
}

/** Lists of matches as fast as so many connections can read them. */
export const measureReads = async (
  origin: string,
  requests: readonly Buffer[],
  { connections, seconds }: Load,
): Promise<Reads> => {
  const where = new URL(origin);
  const lines = Array.from({ length: connections }, () => new Line(Number(where.port), where.hostname));
  const times: number[] = [];
  let [next, refused, bytes] = [0, 0, 0];
  const began = performance.now();
  const goesOn = (): boolean =>
    seconds === undefined ? next < requests.length : performance.now() < began + seconds * 1000;
  const readOn = async (line: Line): Promise<void> => {
    while (goesOn()) {
      const request = requests[next++ % requests.length]!;
      const sent = performance.now();
      const answer = await line.ask(request);
      times.push(performance.now() - sent);
      bytes += answer.bytes;
      if (answer.status !== 200) refused += 1;
    }
  };
  await Promise.all(lines.map(readOn));
  const took = (performance.now() - began) / 1000;
  for (const line of lines) line.close();
  return { perSecond: (times.length - refused) / took, times, refused, bytes: bytes / times.length };
};
