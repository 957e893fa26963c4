/** How a pair is looked at; `outside`: judged on the projection alone, for people who have not been let in. */
export type MatchView = 'full' | 'outside';
