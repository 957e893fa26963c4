import { codeSet } from '../code-set.ts';
import type { Entry } from '../code-set.ts';
import { revised } from '../revision.ts';
import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';
import { SKILL_GROUPS } from './groups.ts';
import { NEIGHBOUR_SETS } from './neighbours.ts';

/** One skill with the group it belongs to. */
export interface Skill extends Entry {
  readonly group: string;
}

const skillFrom = (line: string, group: string): Skill => {
  const [code, ja, en, easy] = line.split('|');
  if (!code || !ja || !en) throw new Error(`skills: incomplete row "${line}"`);
  return easy ? { code, ja, en, easy, group } : { code, ja, en, group };
};

export const skillList: readonly Skill[] = SKILL_GROUPS.flatMap(({ code, skills: lines }) =>
  lines.map((line) => skillFrom(line, code)),
);

export const skills = codeSet('skills', skillList);

export const skillGroups = codeSet('skillGroups', SKILL_GROUPS);

const byCode = new Map(skillList.map((skill) => [skill.code, skill]));

export const skillOf = (code: string): Skill | undefined => byCode.get(code);

const neighboursOf = new Map<string, Set<string>>();
for (const line of NEIGHBOUR_SETS) {
  const members = line.split(' ');
  for (const member of members) {
    const known = neighboursOf.get(member) ?? new Set<string>();
    for (const other of members) if (other !== member) known.add(other);
    neighboursOf.set(member, known);
  }
}

/** Codes of the declared neighbours of a skill. */
export const skillNeighbours = (code: string): readonly string[] => [...(neighboursOf.get(code) ?? [])];

/** Per mille; our own starting numbers: a declared neighbour helps a good deal, the same field a little. */
export const SKILL_CLOSENESS = { same: 1000, neighbour: 600, group: 300, far: 0 } as const;

/** Similarity of two skills in per mille: same 1000, declared neighbour 600, same group 300, else 0. Symmetric. */
export const skillSimilarity = revised((a: string, b: string): number => {
  if (a === b) return SKILL_CLOSENESS.same;
  if (neighboursOf.get(a)?.has(b)) return SKILL_CLOSENESS.neighbour;
  const group = byCode.get(a)?.group;
  return group !== undefined && group === byCode.get(b)?.group ? SKILL_CLOSENESS.group : SKILL_CLOSENESS.far;
}, '1');

/** The names under which each is found and mentioned. */
export const skillNames = (): readonly Findable[] =>
  skillList.map(({ code, ja, en, easy }) => ({
    code,
    names: [ja, en, ...(easy ? [easy.replace(/（[^）]*）/g, '')] : []), ...ja.split('・')],
  }));

/** Codes of skills found by a name in Japanese or English. */
export const findSkills = finder(skillNames, { loose: true });

/** Levels of a skill entry. */
export type SkillLevel = 1 | 2 | 3 | 4;

export const skillLevels = codeSet('skillLevels', [
  { code: '1', ja: '学びたい・少し', easy: 'ならいたい・すこし', en: 'Learning, a little' },
  { code: '2', ja: '経験あり', easy: 'した ことが ある', en: 'Some experience' },
  { code: '3', ja: '一人でできる', easy: 'ひとりで できる', en: 'Can do it alone' },
  { code: '4', ja: '教えられる', easy: 'おしえられる', en: 'Can teach it' },
]);
