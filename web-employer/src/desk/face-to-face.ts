import type { PairDetail } from '@musubi/contracts';
import { programmeOf } from '@musubi/programmes';
import type { FieldWords } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import type { Class, Language } from '@musubi/statements';
import { isDraft, sayFindings, valueText } from '@musubi/web-kit';
import type { SaidLine } from '@musubi/web-kit';

/** One criterion with what each side states about it. */
export interface FaceRow {
  readonly line: SaidLine;
  readonly listing: readonly string[];
  readonly profile: readonly string[];
}

const speaker = (
  type: Class,
  words: Readonly<Record<string, FieldWords>>,
  statement: object,
  language: Language,
) => {
  const specs = new Map(fieldsOf(type).map((spec) => [spec.name, spec]));
  return (name: string): string[] => {
    const spec = specs.get(name);
    const text = spec && isDraft(statement) ? valueText(spec, words[name], statement[name], language) : '';
    return text === '' ? [] : [`${words[name]?.label ?? name}：${text}`];
  };
};

/** Both statements face to face, criterion by criterion: what blocks and what is unknown first, then as the programme orders. */
export const faceToFace = (pair: PairDetail, language: Language): readonly FaceRow[] => {
  const programme = programmeOf(pair.card.programme);
  if (!programme) return [];
  const { fields } = programme.words[language];
  const ofListing = speaker(programme.listing, fields.listing, pair.listing, language);
  const ofProfile = speaker(programme.profile, fields.profile, pair.profile, language);
  const reads = new Map(programme.matching.criteria.map(({ id, measure }) => [id, measure.reads]));
  const stated = (criterion: string, side: string, say: (name: string) => string[]): string[] =>
    (reads.get(criterion) ?? [])
      .filter((path) => path.startsWith(`${side}.`))
      .flatMap((path) => say(path.slice(side.length + 1)));
  const rows = sayFindings(programme.id, pair.card.findings, language).map((line): FaceRow => ({
    line,
    listing: stated(line.criterion, 'listing', ofListing),
    profile: stated(line.criterion, 'profile', ofProfile),
  }));
  const urgency = ({ line }: FaceRow): number =>
    line.finding.blocks ? 0 : line.finding.result === 'unknown' ? 1 : 2;
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => urgency(a.row) - urgency(b.row) || a.index - b.index)
    .map(({ row }) => row);
};
