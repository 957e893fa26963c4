import { Entity } from 'typeorm';
import { FLAG, KEY, Kept, MAYBE_TEXT, MOMENT, TEXT, VERSION, about } from '../database/columns.ts';

const kept = about({
  purpose: 'knowing who posts',
  retention: 'as long as the organisation',
  audience: ['organisation', 'desk', 'other side by stage'],
});

/** A business, NPO, landlord, estate agent or public body. */
@Entity('organisation')
export class OrganisationEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Kept(kept.public(), TEXT) name!: string;
  @Kept(kept.public(), TEXT) kind!: string;
  @Kept(kept.public({ audience: ['organisation', 'desk'] }), MAYBE_TEXT) corporateNumber!: string | null;
  @Kept(kept.personal(), TEXT) address!: string;
  @Kept(kept.personal(), MAYBE_TEXT) phone!: string | null;
  @Kept(kept.personal(), MAYBE_TEXT) contactEmail!: string | null;
  @Kept(kept.public(), MAYBE_TEXT) harassmentDesk!: string | null;
  @Kept(kept.public(), MAYBE_TEXT) about!: string | null;
  /** Somebody at the desk has looked at the papers. */
  @Kept(kept.technical(), FLAG) verified!: boolean;
  @Kept(kept.technical(), VERSION) version!: number;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
}
