/** What could remove a condition that keeps two apart; a measure of support is attached to one of these. */
export const REMEDIES = [
  /** A licence or certificate to obtain. */
  'licence',
  /** A course in a trade or skill. */
  'course',
  'language-course',
  /** Something to be arranged at the workplace (合理的配慮). */
  'accommodation',
  /** A permission of an authority to obtain or widen, such as 資格外活動許可. */
  'permit',
  /** Getting there: a bicycle, a bus, a fare. */
  'travel',
  /** A first experience: an internship, an hour beside somebody. */
  'experience',
  /** A loan or a grant. */
  'funds',
  /** Alterations to premises: gas, power, water, a duct. */
  'works',
  /** Talking it over with somebody who knows: the building desk, a counsellor. */
  'advice',
] as const;
export type Remedy = (typeof REMEDIES)[number];

interface Remedied {
  /** By criterion: what could remove it. A criterion that is only a wish of how things should be has none. */
  readonly criteria: Readonly<Record<string, Remedy>>;
  /**
   * Fields that state what somebody or something is or has. An edit of one becomes true by the remedy, not by a click, so
   * it is told with its remedy and never applied.
   */
  readonly earned: readonly string[];
  /** Fields that no edit is suggested for: where a thing stands, what it is, what the law asks for. */
  readonly given: readonly string[];
}

const NONE: Remedied = { criteria: {}, earned: [], given: [] };

const REMEDIED: Readonly<Record<string, Remedied>> = {
  employment: {
    criteria: {
      licences: 'licence',
      reach: 'travel',
      travel: 'travel',
      hoursPossible: 'advice',
      permittedHours: 'permit',
      needs: 'accommodation',
      skills: 'course',
      experience: 'experience',
      language: 'language-course',
      welcomeLicences: 'licence',
    },
    earned: ['profile.licences', 'profile.skills', 'profile.experience', 'profile.languageTasks'],
    given: ['profile.permittedWeeklyHours'],
  },
  'skill-donation': {
    criteria: {
      reach: 'travel',
      travel: 'travel',
      needs: 'accommodation',
      languages: 'language-course',
      childRules: 'course',
      skills: 'course',
    },
    earned: ['profile.skills', 'profile.languages', 'profile.childRules'],
    given: ['listing.touchesChildren', 'listing.theme'],
  },
  succession: {
    criteria: {
      licences: 'licence',
      funds: 'funds',
      reach: 'travel',
      experience: 'experience',
      team: 'course',
      learning: 'experience',
      timing: 'advice',
      nameKept: 'advice',
    },
    earned: [
      'profile.licences',
      'profile.fundsBand',
      'profile.experienceLevel',
      'profile.experiencedMajors',
      'profile.teamLed',
    ],
    // A barber without a barber is closed by law: its licence is not a wish.
    given: [
      'listing.area',
      'listing.major',
      'listing.staffBand',
      'listing.handedOn',
      'listing.requiredLicences',
    ],
  },
  freelance: {
    criteria: {
      licences: 'licence',
      reach: 'travel',
      skills: 'course',
      experience: 'experience',
      references: 'experience',
    },
    earned: [
      'profile.licences',
      'profile.skills',
      'profile.experienceYears',
      'profile.references',
      'profile.ties',
    ],
    // Work that the law keeps to a profession (税理士法52条 and others).
    given: ['listing.requiredLicences'],
  },
  'vacant-shop': {
    criteria: {
      rent: 'funds',
      initialCost: 'funds',
      heavyCooking: 'advice',
      zoning: 'advice',
      experience: 'experience',
      fittings: 'works',
      duct: 'works',
      gas: 'works',
      electricity: 'works',
      water: 'works',
    },
    earned: [
      'profile.experienceYears',
      'listing.fittings',
      'listing.duct',
      'listing.gasUnits',
      'listing.electricKva',
      'listing.waterPipe',
    ],
    given: [
      'listing.town',
      'listing.area',
      'listing.zone',
      'listing.floor',
      'listing.frontage',
      'profile.trade',
      'profile.heavyCookingNeeded',
      'profile.ductNeeded',
    ],
  },
};

export const remediedOf = (programme: string): Remedied => REMEDIED[programme] ?? NONE;

/** What could remove a criterion, where anything can. */
export const remedyOf = (programme: string, criterion: string): Remedy | undefined =>
  remediedOf(programme).criteria[criterion];

/** Whether an edit of this field comes true by a remedy only. */
export const isEarned = (programme: string, path: string): boolean =>
  remediedOf(programme).earned.includes(path);
