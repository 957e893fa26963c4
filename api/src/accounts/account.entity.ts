import type { Role } from '@musubi/contracts';
import { Entity, Index } from 'typeorm';
import { KEY, Kept, MOMENT, TEXT, VERSION, about } from '../database/columns.ts';

const kept = about({
  purpose: 'signing in and being addressed',
  retention: 'as long as the account',
  audience: ['self', 'administrator'],
});

export type AccountStatus = 'active' | 'suspended' | 'left';

/** Who watches full runs: a handful, in a town of a hundred thousand, asked for at each step of them. */
export const WATCHES = "status = 'active' AND roles && ARRAY['coordinator', 'counsellor', 'administrator']";

/** Somebody who can sign in. After leaving, the row stays as a tombstone: id, status and dates, nothing about the person. */
@Entity('account')
@Index(['id'], { where: WATCHES })
export class AccountEntity {
  @Kept(kept.technical({ audience: ['self', 'administrator', 'auditor'] }), KEY) id!: string;
  /** Lower case. Tombstones hold `<id>@left.invalid`. */
  @Index({ unique: true })
  @Kept(kept.personal(), TEXT)
  email!: string;
  /** Empty for tombstones: no password verifies against it. */
  @Kept(kept.secret({ audience: ['nobody'] }), TEXT) passwordHash!: string;
  @Kept(kept.personal({ audience: ['self', 'administrator', 'desk', 'other side by stage'] }), TEXT)
  name!: string;
  @Kept(kept.personal(), TEXT) language!: string;
  @Kept(kept.technical(), { type: 'text', array: true }) roles!: Role[];
  @Kept(kept.technical(), TEXT) status!: AccountStatus;
  @Kept(kept.technical(), VERSION) version!: number;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
}
