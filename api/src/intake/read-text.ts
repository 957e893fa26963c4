import type { IntakeProposal, IntakeText } from '@musubi/contracts';
import { proposeStatement } from '@musubi/programmes';
import { LANGUAGES } from '@musubi/statements';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { languageOf } from '../http/language.ts';
import { namedProgramme } from '../listings/statement.ts';

const MOST = 500;

/** A text as a proposed statement. Neither the text nor what is read from it is kept. @throws Refusal `invalid-input` */
export const readText = (context: Context, asked: IntakeText): IntakeProposal => {
  const programme = namedProgramme(asked.programme);
  const side = asked.side === 'listing' ? 'listing' : 'profile';
  const language = LANGUAGES.find((one) => one === asked.language) ?? languageOf(context);
  const today = dayInTokyo(context.clock.now());
  const { statement, sources, unread } = proposeStatement(programme, side, asked.text, language, today);
  return {
    statement,
    sources: sources
      .slice(0, MOST)
      .map(({ field, label, from, to, words }) => ({ field, label, from, to, words })),
    unread: unread.slice(0, MOST).map(({ matter, from, to, words }) => ({ matter, from, to, words })),
  };
};
