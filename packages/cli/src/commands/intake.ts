import type { Side } from '@musubi/matching';
import { proposeStatement } from '@musubi/programmes';
import type { AnyProgramme, Proposal } from '@musubi/programmes';
import type { Language } from '@musubi/statements';

export interface IntakeOptions {
  readonly programme: AnyProgramme;
  readonly side: Side;
  readonly format: 'text' | 'json';
  readonly language: Language;
  /** YYYY-MM-DD: which April is meant. */
  readonly today: string;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A line a field: its label, its value, the words that led to it; then what was not read. */
const textOf = ({ statement, sources, unread }: Proposal): string => {
  const lines = Object.entries(statement).map(([field, value]) => {
    const own = sources.filter((source) => source.field === field);
    const words = own.map((source) => `「${source.words}」`).join(' ');
    return `${field} (${own[0]?.label ?? field}): ${shown(value)}  <- ${words}`;
  });
  const left = unread.map(({ matter, words }) => `not read (${matter}): 「${words}」`);
  return [...lines, ...left].map((line) => `${line}\n`).join('');
};

/** What a text suggests for a statement. */
export const intakeText = (text: string, options: IntakeOptions): string => {
  const { programme, side, format, language, today } = options;
  const proposal = proposeStatement(programme, side, text, language, today);
  return format === 'json' ? `${JSON.stringify(proposal)}\n` : textOf(proposal);
};
