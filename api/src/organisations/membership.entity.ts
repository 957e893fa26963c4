import { Entity, ForeignKey, Index } from 'typeorm';
import { KEY, Kept, MOMENT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'who acts for an organisation',
  retention: 'as long as the account',
  audience: ['organisation', 'desk'],
});

@Entity('membership')
export class MembershipEntity {
  @ForeignKey('OrganisationEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), KEY)
  organisationId!: string;
  @Index()
  @ForeignKey('AccountEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), KEY)
  accountId!: string;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
}
