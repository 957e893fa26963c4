import { Id, Text, Whole } from '@musubi/statements';

/** Version of a thing, as sent in the header ETag and expected in If-Match. */
export const etagOf = (version: number): string => `"${String(version)}"`;

export class PageQuery {
  /** Opaque; from `next` of the page before. */
  @Text({ max: 200, optional: true }) cursor?: string;
  @Whole({ min: 1, max: 100, optional: true }) limit?: number;
}

export class ListingParams {
  @Id() listingId!: string;
}
export class ProfileParams {
  @Id() profileId!: string;
}
export class OrganisationParams {
  @Id() organisationId!: string;
}
export class IntroductionParams {
  @Id() introductionId!: string;
}
export class PairParams {
  @Id() listingId!: string;
  @Id() profileId!: string;
}
export class AccountParams {
  @Id() accountId!: string;
}
export class NoticeParams {
  @Id() noticeId!: string;
}
export class RunParams {
  @Id() runId!: string;
}
