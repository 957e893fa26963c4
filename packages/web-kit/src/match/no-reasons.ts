import type { CardReason } from '@musubi/contracts';

export { CARD_REASONS as NO_REASONS } from '@musubi/contracts';
export type NoReason = CardReason;
