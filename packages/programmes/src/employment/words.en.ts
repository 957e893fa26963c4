import { fairWords } from '../shared/fair-hiring/words.ts';
import { gateWords } from '../shared/gate-words.ts';
import { criteria } from './words-criteria.en.ts';
import type { ja } from './words.ja.ts';

const contractKinds = {
  regular: 'Regular employee',
  contract: 'Contract employee',
  'part-time': 'Part-time',
  dispatch: 'Agency (dispatch)',
  spot: 'One-off',
};
const experienceLevels = '1 = under a year, 2 = from one year, 3 = from three, 4 = from ten';
const skillLevels = '1 = want to learn, 2 = have done it, 3 = on my own, 4 = can teach it';
const languageParts = { task: { label: 'Situation' }, level: { label: 'What one can do' } };

export const en: typeof ja = {
  name: 'Work',
  summary:
    'Brings together people who want to work and shops and firms that need them, by hours, place, pay and needs: good for both sides.',
  listing: 'Job opening',
  profile: 'Work profile',
  groups: {
    work: 'The work',
    place: 'Where',
    contract: 'Contract',
    hours: 'Hours and days off',
    pay: 'Pay and insurance',
    wanted: 'What it takes',
    welcome: 'A good place to work',
    selection: 'How you choose',
    employer: 'Employer',
    wish: 'What I want',
    time: 'When I can work',
    can: 'What I can do',
    needs: 'What I need',
  },
  fields: {
    listing: {
      title: { label: 'Headline', help: 'Such as: café staff, weekdays at noon' },
      occupation: { label: 'Occupation' },
      duties: { label: 'Duties', help: 'Describe the day: the right people will recognise themselves.' },
      dutiesChange: {
        label: 'How the duties may change',
        help: 'What may be asked later. If nothing: "no change".',
      },
      openings: { label: 'Openings' },
      place: { label: 'Place of work (chome)' },
      workplace: { label: 'Place of work (address)' },
      workplaceChange: {
        label: 'How the place may change',
        help: 'Other branches, for instance. If none: "no change".',
      },
      telework: { label: 'Some days from home' },
      fullyRemote: { label: 'Entirely from home' },
      smoking: {
        label: 'Protection from smoke',
        options: {
          'no-smoking-premises': 'No smoking on the premises',
          'no-smoking-indoors': 'No smoking indoors',
          'smoking-room': 'Smoking room',
          'smoking-allowed': 'Work may be where people smoke',
        },
      },
      contractKind: { label: 'Kind of contract', options: contractKinds },
      agencyStatus: {
        label: 'Who employs',
        options: {
          direct: 'The workplace itself',
          dispatch: 'An agency (dispatch)',
          'placement-planned-dispatch': 'An agency, later the workplace',
        },
      },
      contractTerm: { label: 'Term', options: { 'open-ended': 'Open-ended', fixed: 'Fixed term' } },
      termMonths: { label: 'Length of term' },
      renewal: {
        label: 'Renewal',
        options: { none: 'Not renewed', possible: 'May be renewed', automatic: 'Renewed as a rule' },
      },
      renewalCriteria: {
        label: 'What decides renewal',
        help: 'Such as: amount of work, conduct, how the shop is doing.',
      },
      renewalCap: {
        label: 'Cap on renewal',
        options: { none: 'None', times: 'A number of times', years: 'A number of years' },
      },
      renewalCapNumber: { label: 'Times or years' },
      probation: { label: 'Probation', options: { none: 'None', yes: 'Yes' } },
      probationMonths: { label: 'Length of probation' },
      probationTerms: { label: 'Terms during probation', help: 'If the same: "the same".' },
      startFrom: { label: 'Start from' },
      startBy: { label: 'Start at the latest' },
      shifts: { label: 'When there is work', help: 'People work the weekly hours below within these.' },
      hoursSystem: {
        label: 'How hours are set',
        options: {
          fixed: 'Fixed hours',
          shift: 'Shifts',
          flex: 'Flexitime',
          variable: 'Averaged over a month or year',
          discretionary: 'Discretionary (deemed hours)',
        },
      },
      weeklyHoursFrom: { label: 'Hours a week (at least)' },
      weeklyHoursTo: { label: 'Hours a week (at most)' },
      breakMinutes: { label: 'Break' },
      overtime: { label: 'Overtime', options: { none: 'None', some: 'Some' } },
      overtimeHours: { label: 'Overtime (monthly average)' },
      daysOff: { label: 'Days off', help: 'Such as: Wednesdays, public holidays, New Year' },
      payKind: { label: 'Paid by', options: { hour: 'The hour', day: 'The day', month: 'The month' } },
      payMin: { label: 'Pay (at least)', help: 'Without fixed overtime and commuting money.' },
      payMax: { label: 'Pay (at most)' },
      dailyMinutes: { label: 'Working time a day, without breaks', help: 'For daily pay.' },
      monthlyHours: { label: 'Hours in an average month', help: 'For monthly pay.' },
      hourlyMin: { label: 'Pay per hour (at least)', help: 'Reckoned from pay and hours.' },
      hourlyMax: { label: 'Pay per hour (at most)', help: 'Reckoned from pay and hours.' },
      fixedOvertimePay: {
        label: 'Fixed overtime pay',
        help: 'Paid whether or not there is overtime; stated apart from pay.',
      },
      fixedOvertimeHours: { label: 'Hours it stands for' },
      fixedOvertimeExcess: { label: 'More overtime is paid on top' },
      allowances: { label: 'Allowances and commuting' },
      insurance: {
        label: 'Insurance',
        options: {
          employment: 'Employment',
          accident: 'Accident',
          health: 'Health',
          pension: 'Pension',
          none: 'None',
        },
      },
      requiredLicences: { label: 'Licences required' },
      welcomeLicences: { label: 'Licences welcome' },
      skills: {
        label: 'Skills',
        help: 'Ask only for what is really needed: you will meet more people.',
        parts: {
          skill: { label: 'Skill' },
          level: { label: 'Level', help: skillLevels },
          importance: { label: 'Importance', help: '1 = welcome, 2 = useful, 3 = essential' },
        },
      },
      experience: {
        label: 'Experience',
        parts: { occupation: { label: 'Occupation' }, level: { label: 'Length', help: experienceLevels } },
      },
      languageTasks: {
        label: 'Japanese at work',
        help: 'Not "good Japanese", but which situations, and what one must manage there.',
        parts: languageParts,
      },
      offers: { label: 'What can be arranged', help: 'Each one opens the job to more people.' },
      sideJobWelcome: { label: 'A second job is welcome' },
      welcomesRechallenge: {
        label: 'Welcomes people starting again',
        help: 'After closing a shop, after a long break, and so on.',
      },
      message: { label: 'A word to people' },
      ageFrom: { label: 'Age from' },
      ageTo: { label: 'Age to' },
      ageException: {
        label: 'Lawful reason for an age limit',
        help: 'Age may be limited only for a reason that the law names.',
      },
      ageReason: { label: 'The reason explained' },
      selectionSteps: {
        label: 'Steps',
        options: {
          documents: 'Papers',
          interview: 'Interview',
          test: 'Practical or written test',
          'trial-work': 'Trial work',
          visit: 'Visit',
        },
      },
      screeningQuestions: { label: 'What you want to ask', help: 'Only what bears on the work.' },
      employerName: { label: 'Name of the employer' },
      employerAddress: { label: 'Address of the employer', help: 'Down to building, floor and room.' },
      contact: { label: 'Contact', help: 'A telephone number, mail address or contact form.' },
    },
    profile: {
      wantToDo: {
        label: 'What I want to do',
        help: 'Such as: I like children and want to work three days, 9:30 to 14:00.',
      },
      occupations: { label: 'Occupations' },
      contractKinds: { label: 'Kinds of contract', options: contractKinds },
      minHourlyPay: { label: 'Pay per hour, not below' },
      telework: { label: 'Some days from home' },
      sideJob: { label: 'Beside another job' },
      availability: { label: 'When I can work' },
      maxWeeklyHours: { label: 'Hours a week at most' },
      permittedWeeklyHours: {
        label: 'If weekly hours are limited, to how many',
        help: 'Nobody asks why. Nobody sees it before an introduction.',
      },
      earliestStart: { label: 'Can start from' },
      place: { label: 'Where I live (chome)', help: 'Used to reckon the way to work.' },
      maxTravelMinutes: { label: 'Way to work, at most' },
      canDo: { label: 'What I can do', help: 'At work, at home or in the neighbourhood.' },
      skills: {
        label: 'Skills',
        parts: { skill: { label: 'Skill' }, level: { label: 'Level', help: skillLevels } },
      },
      experience: {
        label: 'Experience',
        parts: { occupation: { label: 'Occupation' }, level: { label: 'Length', help: experienceLevels } },
      },
      licences: { label: 'Licences', help: 'If none, save the empty list.' },
      languageTasks: { label: 'Japanese at work', parts: languageParts },
      needs: {
        label: 'What I need',
        help: 'No reasons asked. Only workplaces that can do it are suggested; nobody sees it before an introduction.',
      },
      rechallenge: { label: 'May be shown to workplaces that welcome people starting again' },
    },
  },
  criteria,
  gate: {
    ...gateWords.en,
    ...fairWords.en,
    'term-too-long':
      'A fixed term is at most three years (36 months), five for specialists and people over 60.',
    'agency-unclear': 'The two fields disagree on whether an agency employs.',
    'regular-but-fixed': 'A "regular employee" with a fixed term is easily misread. Please check.',
    'more-hours-than-shifts':
      'At least {least} hours a week are asked, but the hours of work add up to {possible}.',
    'week-too-long': '{most} hours a week exceed the legal limit (40, in special trades 44).',
    'week-long': 'Only small shops, health and hospitality with under ten staff may exceed 40 hours a week.',
    'break-too-short': 'A shift of {longest} hours needs a break of at least {due} minutes.',
    'below-minimum-wage':
      '{hourly} yen an hour is below the minimum wage of Tokyo, {wage} yen (since {since}).',
    'hourly-does-not-agree': '"{field}" says {stated} yen, but it works out at {reckoned} yen.',
    'fixed-overtime-excess': 'With fixed overtime pay, say that more overtime is paid on top.',
    'fixed-overtime-too-low': '{hours} hours of overtime cost at least {least} yen (a quarter on top).',
    'no-accident-insurance': 'Accident insurance covers everybody employed. Please add it.',
    'insurance-contradicts': '"None" is chosen together with an insurance.',
    'employment-insurance-due': 'From 20 hours a week, employment insurance is the rule.',
    'social-insurance-due': 'From 30 hours a week, health insurance and pension are the rule.',
    'contact-not-reachable': 'Please give a telephone number, a mail address or a contact form.',
    'age-limit-without-reason':
      'Age may be limited only for one of six lawful reasons. Choose one or remove the limit.',
    'age-reason-without-limit': 'There is a reason for an age limit, but no age.',
    'age-needs-open-ended': 'This reason ({code}) needs an open-ended contract.',
    'age-no-lower-limit': 'This reason ({code}) allows no lower limit.',
    'age-no-upper-limit': 'For over-60s, this reason ({code}) allows no upper limit.',
    'age-no-experience': 'This reason ({code}) does not go with asking for experience.',
    'age-band': 'This reason ({code}) needs a band of five to ten years between 30 and 49.',
  },
  trials: {
    visit: 'Visit',
    'half-day': 'Half a day',
    'trial-day': 'A paid day',
    internship: 'Internship (days to weeks)',
  },
  outcomes: {
    hired: 'Hired',
    'hired-after-trial': 'Hired after a trial',
    'hired-elsewhere': 'Found work elsewhere',
  },
};
