import type { Introduction } from '@musubi/contracts';
import type { Language } from '@musubi/statements';
import { waitingText } from '@musubi/web-kit';
import type { AppSay } from '../words/use-words.ts';

/** For whom an introduction waits and until when. After the two have met no answer is due any more, but a record. */
export const standText = (introduction: Introduction, say: AppSay, language: Language): string => {
  const { state, waitsFor, you, organisationName } = introduction;
  const hasMet = state === 'introduced' || state === 'trial';
  if (!hasMet || waitsFor !== 'listing') return waitingText(introduction, say, language);
  return you === 'listing'
    ? say('talk.yourRecord')
    : say('talk.theirRecord', { name: organisationName ?? '' });
};
