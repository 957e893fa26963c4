import { CLOSE_REASONS, COMMANDS, REVIEW_REASONS } from '@musubi/contracts';
import type { Introduction } from '@musubi/contracts';
import { programmeOf } from '@musubi/programmes';
import type { Language } from '@musubi/statements';
import { daysUntil } from '../i18n/format.ts';
import type { KitKey, Say } from '../i18n/say.ts';

/** 「お店の返事待ち・あと5日」: for whom an introduction waits and until when. */
export const waitingText = (
  introduction: Introduction,
  say: Say<KitKey>,
  language: Language,
  now: Date = new Date(),
): string => {
  const { waitsFor, you, dueAt } = introduction;
  if (waitsFor === 'nobody') return '';
  const name =
    introduction.organisationName ?? programmeOf(introduction.programme)?.words[language].listing ?? '';
  const who = waitsFor === you ? 'you' : waitsFor === 'listing' || waitsFor === 'profile' ? waitsFor : 'desk';
  const text = say(`kit.progress.waits.${who}`, { name });
  if (dueAt === undefined) return text;
  return `${text}${language === 'en' ? ' · ' : '・'}${dueText(dueAt, say, now)}`;
};

export const dueText = (dueAt: string, say: Say<KitKey>, now: Date = new Date()): string => {
  const days = daysUntil(dueAt, now);
  if (days < 0) return say('kit.progress.over');
  return days === 0 ? say('kit.progress.today') : say('kit.progress.due', { n: days });
};

/** The word for a coded reason of either list; '' for none. */
export const reasonText = (reason: string | undefined, say: Say<KitKey>): string => {
  const known = [...REVIEW_REASONS, ...CLOSE_REASONS].find((each) => each === reason);
  return known ? say(`kit.progress.reasons.${known}`) : '';
};

/** What a command of the lifecycle did, in the past tense. */
export const commandText = (command: string, say: Say<KitKey>): string => {
  const known = COMMANDS.find((each) => each === command);
  return known ? say(`kit.progress.commands.${known}`) : command;
};
