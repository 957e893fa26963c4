import { parentPort, workerData } from 'node:worker_threads';
import { pino } from 'pino';
import type { Answer, Question } from './messages.ts';
import { openTowns } from './open-towns.ts';
import type { TownsOptions } from './open-towns.ts';
import type { TownEngine } from './town-engine.ts';

const answer = async (engine: TownEngine, question: Question): Promise<Answer> => {
  const { id } = question;
  try {
    return { id, value: await valueOf(engine, question) };
  } catch (error) {
    // The name of the error and no more: a message may quote a draft.
    return { id, failed: error instanceof Error ? error.name : 'Error' };
  }
};

const valueOf = (engine: TownEngine, question: Question): Promise<unknown> => {
  if (question.ask === 'whatIf') return engine.whatIf(question.draft);
  if (question.ask === 'preview') return engine.preview(question.draft, question.best);
  return engine.roles(question.drafts, question.best);
};

const port = parentPort;
if (!port) throw new Error('engine/thread is started as a thread');
const { databaseUrl, logLevel } = workerData as Pick<TownsOptions, 'databaseUrl'> & { logLevel: string };
const towns = await openTowns({ databaseUrl, log: pino({ name: 'engine', level: logLevel }) });
port.on('message', (message: Question | 'close') => {
  if (message === 'close') void towns.close().then(() => port.close());
  else void answer(towns, message).then((value) => port.postMessage(value));
});
port.postMessage('ready');
