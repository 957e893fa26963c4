export const NO_REASONS = ['far', 'hours', 'pay', 'work', 'known', 'other'] as const;
/** Why a suggestion is not for somebody, in one tap. */
export type NoReason = (typeof NO_REASONS)[number];
