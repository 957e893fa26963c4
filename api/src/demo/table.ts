import { judge } from '@musubi/matching';
import type { Programme } from '@musubi/matching';
import { PROGRAMMES, sayVerdict } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import type { DataSource } from 'typeorm';
import { matchingNow } from '../weights/matching-now.ts';

interface BestRow {
  readonly listing: object;
  readonly profile: object;
  readonly title: string;
  readonly projection: object | null;
  readonly profileId: string;
}

/** The best pair of each listing, best listings first: one popular person must not fill the table. */
const QUERY = `SELECT p.id AS "profileId", l.title, l.statement AS listing, p.statement AS profile, o.projection
  FROM candidate_list c JOIN listing l ON l.id = c.listing_id JOIN profile p ON p.id = c.profile_ids[1]
  LEFT JOIN listing_outside o ON o.listing_id = l.id
  WHERE c.programme = $1 AND c.view = 'full' ORDER BY c.fits[1] DESC, l.title LIMIT $2`;

export interface Suggestion {
  readonly programme: string;
  readonly listing: string;
  readonly person: string;
  readonly fit: number;
  readonly reason: string;
}

/** A person is nobody here: the beginning of the profile's id. */
export const pseudonym = (profileId: string): string => `人-${profileId.slice(0, 6)}`;

const suggestionOf = (
  programme: AnyProgramme,
  matching: Programme<object, object>,
  row: BestRow,
): Suggestion => {
  const verdict = judge(matching, row.listing, row.profile);
  return {
    programme: programme.id,
    listing: row.projection ? programme.titleOf(row.projection, 'ja') : row.title,
    person: pseudonym(row.profileId),
    fit: verdict.fit,
    reason: sayVerdict(programme, verdict, 'ja', { reasons: 1 }).reasons[0]?.text ?? '—',
  };
};

/** The best suggestions of every programme. Confidential listings go by their public title. */
export const bestSuggestions = async (source: DataSource, each: number): Promise<Suggestion[]> => {
  const found: Suggestion[] = [];
  for (const programme of PROGRAMMES) {
    const rows = (await source.query(QUERY, [programme.id, each])) as BestRow[];
    const matching = await matchingNow(source, programme);
    found.push(...rows.map((row) => suggestionOf(programme, matching, row)));
  }
  return found;
};

const isWide = (letter: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
    letter,
  );
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0);

const cut = (text: string, width: number): string => {
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept) + widthOf(letter) > width - 1) return `${kept}…`;
    kept += letter;
  }
  return kept;
};

const cell = (text: string, width: number): string => {
  const shown = widthOf(text) > width ? cut(text, width) : text;
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
};

/** The suggestions as text for a terminal, Japanese letters counting two columns; a programme without any says so. */
export const tableOf = (suggestions: readonly Suggestion[]): string[] =>
  PROGRAMMES.flatMap((programme) => {
    const own = suggestions.filter((one) => one.programme === programme.id);
    const head = `■ ${programme.id}  ${programme.words.ja.name}`;
    if (own.length === 0) return [head, '   （候補なし）'];
    return [
      head,
      ...own.map(
        ({ fit, listing, person, reason }) =>
          `   ${String(fit).padStart(4)}  ${cell(listing, 44)}  ${cell(person, 9)}  ${reason}`,
      ),
    ];
  });
