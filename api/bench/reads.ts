import { Agent, request } from 'node:http';
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

const get = (url: string, token: string, agent: Agent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: { authorization: `Bearer ${token}` } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, bytes }));
      answer.once('error', reject);
    });
    asked.once('error', reject);
    asked.end();
  });

/** Lists of matches as fast as so many connections can read them. */
export const measureReads = async (
  origin: string,
  actors: readonly Actor[],
  connections: number,
  seconds: number,
): Promise<Reads> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const asked = actors.flatMap(({ token, statements }) =>
    statements.map((id) => ({ token, url: `${origin}/v1/profiles/${id}/matches` })),
  );
  const times: number[] = [];
  let [refused, bytes] = [0, 0];
  const began = performance.now();
  const end = began + seconds * 1000;
  const readOn = async (first: number): Promise<void> => {
    for (let at = first; performance.now() < end; at += 1) {
      const { url, token } = asked[at % asked.length]!;
      const sent = performance.now();
      const answer = await get(url, token, agent);
      times.push(performance.now() - sent);
      bytes += answer.bytes;
      if (answer.status !== 200) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, at) => readOn(at)));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: (times.length - refused) / took, times, refused, bytes: bytes / times.length };
};
