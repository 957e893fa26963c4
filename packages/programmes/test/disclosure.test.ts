import { fieldsSeen, STAGES } from '@musubi/matching';
import type { Disclosure, Side } from '@musubi/matching';
import { fieldsOf } from '@musubi/statements';
import type { Class } from '@musubi/statements';
import { seen as employment } from '../src/employment/disclosure.ts';
import { JobOpening } from '../src/employment/listing.ts';
import { JobSeeker } from '../src/employment/profile.ts';
import { seen as freelance } from '../src/freelance/disclosure.ts';
import { Brief } from '../src/freelance/listing.ts';
import { Professional } from '../src/freelance/profile.ts';
import { seen as skillDonation } from '../src/skill-donation/disclosure.ts';
import { HelpRequest } from '../src/skill-donation/listing.ts';
import { SkillDonor } from '../src/skill-donation/profile.ts';
import { seen as succession } from '../src/succession/disclosure.ts';
import { BusinessToHandOn } from '../src/succession/listing.ts';
import { Successor } from '../src/succession/profile.ts';
import { seen as vacantShop } from '../src/vacant-shop/disclosure.ts';
import { VacantUnit } from '../src/vacant-shop/listing.ts';
import { TenantWish } from '../src/vacant-shop/profile.ts';

/** The second entry of a double-entry book: what waits for whom, said again by what it would give away. */
interface Waits {
  /** Until both sides are interested. */
  readonly interest: readonly string[];
  /** Until they are introduced. */
  readonly introduction: readonly string[];
  /** For ever. */
  readonly owner?: readonly string[];
}

const PUBLIC: Waits = { interest: [], introduction: [] };

const BOOK: readonly (readonly [string, Disclosure, Side, Class, Waits])[] = [
  ['an opening, an advert by law', employment as Disclosure, 'listing', JobOpening, PUBLIC],
  [
    'a seeker: home, pay, own words and starting again; then needs and limits',
    employment as Disclosure,
    'profile',
    JobSeeker,
    {
      interest: ['place', 'maxTravelMinutes', 'minHourlyPay', 'wantToDo', 'canDo', 'rechallenge'],
      introduction: ['needs', 'permittedWeeklyHours'],
    },
  ],
  [
    'a request for help: where to meet',
    skillDonation as Disclosure,
    'listing',
    HelpRequest,
    { interest: [], introduction: ['meetingPoint'] },
  ],
  [
    'a donor: own words and home; then needs',
    skillDonation as Disclosure,
    'profile',
    SkillDonor,
    { interest: ['wantToDo', 'place', 'maxTravelMinutes'], introduction: ['needs'] },
  ],
  ['a brief, an advert by law', freelance as Disclosure, 'listing', Brief, PUBLIC],
  [
    'a professional: floors of pay and named works; then home',
    freelance as Disclosure,
    'profile',
    Professional,
    {
      interest: ['referencesText', 'hourlyFloor', 'dailyFloor', 'orderFloor'],
      introduction: ['place', 'maxTravelMinutes'],
    },
  ],
  [
    'a successor: means and plans for the staff; then home',
    succession as Disclosure,
    'profile',
    Successor,
    { interest: ['staffWish', 'fundsBand'], introduction: ['place', 'maxTravelMinutes'] },
  ],
  [
    'an empty shop: its broker; then the door',
    vacantShop as Disclosure,
    'listing',
    VacantUnit,
    { interest: ['broker', 'brokerLicence'], introduction: ['place', 'address'] },
  ],
  [
    'a tenant: savings; then home',
    vacantShop as Disclosure,
    'profile',
    TenantWish,
    { interest: ['initialMax'], introduction: ['place', 'maxTravelMinutes'] },
  ],
];

const names = (type: Class): string[] => fieldsOf(type).map(({ name }) => name);
const stagesOf = (rules: Disclosure, side: Side): string[][] =>
  STAGES.map((stage) => fieldsSeen(rules, side, stage).toSorted());

test.each(BOOK)('%s', (_name, rules, side, type, { interest, introduction, owner = [] }) => {
  const but = (...hidden: (readonly string[])[]): string[] =>
    names(type)
      .filter((field) => !hidden.flat().includes(field))
      .toSorted();
  expect(stagesOf(rules, side)).toEqual([
    but(interest, introduction, owner),
    but(introduction, owner),
    but(owner),
  ]);
});

test('a business to hand on: nothing; then its outline and what it would be like; then its name', () => {
  const owner = ['vetoed', 'publishConsent', 'ndaBeforeName', 'adviser', 'feesExplained'];
  const introduction = [
    ...['trade', 'businessName', 'place', 'staff', 'turnoverBand', 'foundedDecade'],
    ...['handoverFrom', 'handoverBy', 'story', 'personalGuarantee'],
  ];
  const known = names(BusinessToHandOn).filter((field) => !owner.includes(field));
  expect(stagesOf(succession as Disclosure, 'listing')).toEqual([
    [],
    known.filter((field) => !introduction.includes(field)).toSorted(),
    known.toSorted(),
  ]);
});
