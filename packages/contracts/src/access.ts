export const ROLES = ['person', 'member', 'coordinator', 'counsellor', 'administrator', 'auditor'] as const;
/**
 * `person` a resident, `member` somebody of an organisation, `coordinator` ward staff, `counsellor` contracted and
 * assigned case by case, `administrator` accounts and roles but no cases, `auditor` reads the trail and nothing else.
 */
export type Role = (typeof ROLES)[number];

/** How the caller must stand to the thing that the path names. Checked by the verb, asserted by the route matrix test. */
export type Relation = 'none' | 'own' | 'own-organisation' | 'party' | 'case';

export type Access =
  | { readonly who: 'anyone' }
  | { readonly who: 'signed-in'; readonly relation: Relation }
  | { readonly who: readonly Role[]; readonly relation: Relation };

export const anyone: Access = { who: 'anyone' };
export const signedIn = (relation: Relation = 'none'): Access => ({ who: 'signed-in', relation });
export const only = (who: readonly Role[], relation: Relation = 'none'): Access => ({ who, relation });
