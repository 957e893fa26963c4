import { fairWords } from '../shared/fair-hiring/words.ts';
import { gateWords } from '../shared/gate-words.ts';
import type { ja } from './words.ja.ts';
import { criteria, outside } from './words-criteria.en.ts';

const majors = {
  food: 'Food and lodging',
  retail: 'Retail and wholesale',
  living: 'Hair, laundry and other daily services',
  making: 'Making and farming',
  building: 'Building',
  care: 'Health and care',
  learning: 'Lessons and learning',
  business: 'Property, professions and other services',
};
const staffBands = {
  'up-to-4': 'Up to 4 people',
  '5-to-9': '5 to 9 people',
  '10-or-more': '10 people or more',
};
const handedOn = {
  staff: 'Staff',
  lease: 'Premises (lease)',
  recipes: 'Recipes and craft',
  customers: 'Customers',
  equipment: 'Equipment',
  suppliers: 'Suppliers',
  name: 'Name',
  website: 'Website and social media',
  stock: 'Stock',
};
const money = {
  none: 'Nothing',
  'up-to-1m': 'Up to 1 million yen',
  '1m-3m': '1 to 3 million yen',
  '3m-5m': '3 to 5 million yen',
  '5m-10m': '5 to 10 million yen',
  '10m-30m': '10 to 30 million yen',
  'over-30m': 'Over 30 million yen',
};
const trials = {
  visit: 'Visit',
  'one-day': 'Help for a day',
  'one-week': 'Help for a week',
  weekends: 'Come at weekends',
  internship: 'Training or internship',
  'side-job': 'Work as a side job',
};
const experience = {
  none: 'None',
  learning: 'Learning it',
  worked: 'Has worked in it',
  skilled: 'Master of the craft',
  led: 'Has run a shop or business',
};
const outline = {
  area: { label: 'Area' },
  major: { label: 'Kind of business', options: majors },
  staffBand: { label: 'People at work', options: staffBands },
};

export const en: typeof ja = {
  name: 'Business succession',
  summary:
    'Brings owners who look for a successor together with people who would carry a business on. Neither name nor town is shown until the owner decides for this one person. It starts with working side by side.',
  listing: 'Business to hand on',
  profile: 'Successor',
  groups: {
    outline: 'Seen from outside',
    business: 'The business',
    'hand-over': 'Handing on',
    trial: 'Trial',
    wishes: 'What the owner wishes',
    story: 'To be told',
    safety: 'For safety',
    wish: 'Business wished for',
    can: 'Experience',
    means: 'Means',
    time: 'Time and trial',
    manner: 'How to carry on',
    place: 'Home',
  },
  fields: {
    listing: {
      ...outline,
      industry: { label: 'Industry group', help: 'Told to people with an interest whom you approve.' },
      trade: { label: 'Trade', help: 'Told after the introduction.' },
      businessName: { label: 'Name of the business', help: 'Told after the introduction.' },
      place: { label: 'Chome', help: 'Told after the introduction.' },
      staff: { label: 'People at work, the owner included' },
      turnoverBand: {
        label: 'Turnover of a year',
        options: {
          'up-to-10m': 'Up to 10 million yen',
          '10m-30m': '10 to 30 million yen',
          '30m-50m': '30 to 50 million yen',
          '50m-100m': '50 to 100 million yen',
          'over-100m': 'Over 100 million yen',
        },
      },
      foundedDecade: {
        label: 'Founded in',
        options: {
          'before-1950': 'Before 1950',
          '1950s': '1950s',
          '1960s': '1960s',
          '1970s': '1970s',
          '1980s': '1980s',
          '1990s': '1990s',
          '2000s': '2000s',
          '2010s': '2010s',
          '2020s': '2020s',
        },
      },
      reason: {
        label: 'Why',
        options: {
          'owners-age': "The owner's age",
          'no-heir': 'Nobody near to take over',
          'new-path': 'Another path',
          'more-than-one-shop': 'Keeping fewer shops',
          other: 'Other',
        },
      },
      handedOn: { label: 'What is handed on', options: handedOn },
      priceBand: {
        label: 'Price, about',
        options: money,
        help: 'Prices are talked over with a succession specialist.',
      },
      handoverMonths: { label: 'Working and teaching side by side' },
      handoverFrom: { label: 'Handing on from' },
      handoverBy: { label: 'Handed on by' },
      trialPossible: { label: 'Trial possible' },
      trialKinds: { label: 'Kinds of trial', options: trials },
      nameWish: {
        label: 'Name',
        options: { 'must-stay': 'Must stay', 'hope-to-stay': 'Should stay if possible', free: 'Free' },
      },
      staffWish: {
        label: 'Staff',
        options: {
          'keep-all': 'All should be kept',
          'talk-about-it': 'To be talked about',
          'nobody-to-keep': 'There is no staff',
        },
      },
      experienceHoped: { label: 'Experience hoped for', options: experience },
      requiredLicences: { label: 'Licences required' },
      pitch: {
        label: 'Introduction without names',
        help: 'Strengths and charm. No town, station or shop name, nothing that tells the shop.',
      },
      story: { label: 'Story of the shop', help: 'Told after the introduction.' },
      personalGuarantee: {
        label: 'Personal guarantee of loans',
        options: { none: 'No', some: 'Yes', 'not-sure': 'Not sure' },
      },
      vetoed: {
        label: 'Who must not know',
        help: 'People and companies named here do not even see the outside view.',
        parts: {
          name: { label: 'Name' },
          kind: { label: 'Kind', options: { person: 'Person', company: 'Company' } },
        },
      },
      publishConsent: { label: 'I have seen the outside view and agree to publish it' },
      ndaBeforeName: { label: 'A pledge of secrecy comes before the name' },
      adviser: {
        label: 'Adviser',
        options: {
          'succession-centre': 'Business succession support centre',
          'registered-supporter': 'Registered M&A supporter',
          'bank-or-tax-accountant': 'Bank or tax accountant',
          none: 'None yet',
        },
      },
      feesExplained: { label: 'Fees have been explained' },
    },
    profile: {
      headline: { label: 'In one line', help: 'What business you would carry on.' },
      majors: { label: 'Kinds of business wished for', options: majors },
      trades: { label: 'Trades wished for' },
      areas: { label: 'Areas within reach' },
      staffBands: { label: 'Size of the business', options: staffBands },
      handedOnWished: { label: 'What you would take over', options: handedOn },
      story: { label: 'Why you would carry on', help: 'No contact details.' },
      experiencedMajors: { label: 'Kinds you have experience in', options: majors },
      experienceLevel: { label: 'Experience in the trade', options: experience },
      experienceYears: { label: 'Years of experience' },
      teamLed: { label: 'Largest team led', options: { nobody: 'None', ...staffBands } },
      skills: {
        label: 'Skills',
        parts: {
          skill: { label: 'Skill' },
          level: { label: 'Level', help: '1 wants to learn, 2 has done it, 3 does it alone, 4 can teach it' },
        },
      },
      licences: { label: 'Licences held' },
      fundsBand: { label: 'Money at hand, loans included', options: money },
      readyFrom: { label: 'Ready from' },
      readyBy: { label: 'Wants to start by' },
      learningMonths: { label: 'Can learn side by side for' },
      willingToTry: { label: 'Wants to start with a trial' },
      trialKinds: { label: 'Trials possible', options: trials },
      nameWish: {
        label: 'Name',
        options: {
          keep: 'Would keep it',
          'keep-if-asked': 'Keeps it if asked',
          'own-name': 'Wants an own name',
        },
      },
      staffWish: {
        label: 'Staff',
        options: {
          'keep-all': 'Would keep all',
          'talk-about-it': 'To be talked about',
          alone: 'Would start alone',
        },
      },
      place: { label: 'Home' },
      maxTravelMinutes: { label: 'Longest way' },
    },
    projection: outline,
  },
  criteria,
  outside,
  gate: {
    ...gateWords.en,
    ...fairWords.en,
    'consent-needed': 'Look at the outside view, then agree to publish it.',
    'pledge-needed': 'A pledge of secrecy comes before the name. Please confirm.',
    'does-not-agree': '"{fields}" do not agree.',
    'cell-widened': 'The ward has only about {size} such businesses, so outsiders will see less detail.',
    'cell-too-small':
      'The ward has only about {size} such businesses; publishing would tell who it is. Please come to the desk.',
    'name-in-text': 'The introduction tells the shop or the town ({found}). Please remove it.',
    'telltale-in-text': 'Neighbours and suppliers may know the shop by "{found}".',
    'fees-unexplained': 'With a registered M&A supporter, have the fees explained first.',
    'adviser-wise': 'The business succession support centre (free) is glad to help early.',
    guarantee:
      'A personal guarantee does not pass to the successor by itself. Ask the bank or a specialist first.',
    'trade-needs-licence':
      'This trade needs somebody with a licence ({licences}). Require it, or check who at work holds it.',
    'permit-passes':
      'When a business is handed on, its permit passes by notice to the health centre (since December 2023).',
  },
  trials: {
    visit: 'Visit',
    'one-day': 'Help for a day',
    'one-week': 'Help for a week',
    internship: 'Training or internship',
    'side-job': 'Work as a side job',
  },
  outcomes: {
    'handed-on': 'Handed on',
    'partly-handed-on': 'Equipment, customers or staff handed on',
    'training-begun': 'Began work as successor',
  },
};
