import type { KitWords } from './kit.ja.ts';

export const kitEn: KitWords = {
  shell: {
    skip: 'Skip to content', menu: 'Menu', language: 'Language', ja: '日本語', easy: 'やさしい日本語', en: 'English',
    mark: 'Musubi', loading: 'Loading', signOut: 'Sign out', signIn: 'Sign in',
  },
  common: {
    required: 'Required', optional: 'Optional', choose: 'Please choose', none: 'No choice', yes: 'Yes', no: 'No',
    save: 'Save', cancel: 'Cancel', close: 'Close', back: 'Back', next: 'Next', add: 'Add', remove: 'Remove',
    more: 'Show more', again: 'Try again', send: 'Send', edit: 'Edit', notStated: 'Not stated', open: 'See details',
    list: ', ',
  },
  draft: {
    saved: 'Saved', waiting: 'Typing…', saving: 'Saving…', offline: 'No connection. We save as soon as it is back',
    invalid: 'Not saved yet: something needs a correction', conflict: 'This was also changed elsewhere',
    conflictHelp: 'The same place was changed twice. Choose which version to keep; until then neither is lost.',
    mine: 'On this screen', theirs: 'Saved before', keepMine: 'Keep this screen', keepTheirs: 'Keep the saved one',
  },
  errors: {
    title: 'Please correct {n} place(s)', here: 'Go to this field', offline: 'No connection. What you typed is still here; try again when you are back online.',
    shownFrom: 'Showing what we knew at {time}',
  },
  rules: {
    missing: 'Not filled in yet', empty: 'Not filled in yet', type: 'Please check how this is written', 'too-short': 'At least {limit} characters', 'too-long': 'At most {limit} characters',
    'too-many': 'At most {limit} choices', 'too-small': 'At least {limit}', 'too-large': 'At most {limit}',
    'not-in-list': 'Choose from the list', repeated: 'The same thing appears twice', 'not-a-day': 'Please check the date',
    'not-a-slot': 'The end must be after the start', 'not-an-email': 'Please check the e-mail address',
    'forbidden-character': 'Contains a character that cannot be used', other: 'Please check this field',
  },
  problems: {
    'invalid-input': 'Please check what you entered.', 'not-signed-in': 'Please sign in. You were signed out after a while.',
    'wrong-credentials': 'The e-mail address or the password is not right.', 'not-allowed': 'This is not possible here.',
    'not-found': 'Not found. It may have ended, or the link is old.', 'method-not-allowed': 'This is not possible here.',
    'already-exists': 'This is registered already.', 'wrong-state': 'Not possible in the present state. Please reload and look again.',
    'limit-reached': 'You have reached the number that can run at once. When one ends you can start another.',
    'changed-meanwhile': 'This was changed elsewhere. Please look at the new version and try again.', 'too-large': 'That is too large to send.',
    'wrong-content-type': 'That cannot be sent in this form.', 'gate-refused': 'Something must be corrected before publishing.', 'idempotency-mismatch': 'Please send it again from the start.',
    'version-required': 'Please reload this page.', 'too-many-requests': 'Sent too often in a row. Please wait a little.',
    internal: 'Our mistake. What you typed is still here; please try again in a moment.', overloaded: 'Very busy just now. Please try again in a moment.',
  },
  units: {
    yen: '¥{value}', 'yen-per-hour': '¥{value} per hour', 'yen-per-day': '¥{value} per day', 'yen-per-month': '¥{value} per month', 'ten-thousand-yen': '¥{value}0,000',
    hours: '{value} h', 'hours-per-week': '{value} h a week', 'hours-per-month': '{value} h a month', minutes: '{value} min', days: '{value} days', 'days-per-week': '{value} days a week',
    months: '{value} months', years: '{value} years', people: '{value} people', 'square-metres': '{value} m²', metres: '{value} m', kva: '{value} kVA', 'gas-units': 'size {value}',
    millimetres: '{value} mm', floor: 'floor {value}', times: '{value} times', 'per-mille': '{value}‰',
  },
  unitNames: {
    yen: 'yen', 'yen-per-hour': 'yen an hour', 'yen-per-day': 'yen a day', 'yen-per-month': 'yen a month', 'ten-thousand-yen': '× ¥10,000', hours: 'hours', 'hours-per-week': 'hours a week',
    'hours-per-month': 'hours a month', minutes: 'minutes', days: 'days', 'days-per-week': 'days a week', months: 'months', years: 'years', people: 'people', 'square-metres': 'm²', metres: 'm',
    kva: 'kVA', 'gas-units': 'size', millimetres: 'mm', floor: 'floor', times: 'times', 'per-mille': '‰',
  },
  days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  daysLong: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
  week: {
    grid: 'Choose in a grid', list: 'Write as a list', presets: 'Common hours', weekdayDay: 'Weekdays 9–17', weekdayMorning: 'Weekday mornings 9–13', evening: 'Weekday evenings 18–22',
    weekend: 'Weekend 9–17', clear: 'Clear all', help: 'Press a box to choose it. With a mouse you can draw across several. Arrow keys move, space chooses.',
    night: 'Show night hours (0–6)', nightHide: 'Hide night hours', cell: '{day} {from} to {to}', addSlot: 'Add hours', day: 'Day', from: 'From', to: 'To', total: '{n} hours a week', slot: 'Hours {n}',
    on: 'chosen', off: 'not chosen', every: 'every day',
  },
  codes: { search: 'Search by word', nothing: 'Nothing found for “{q}”. Try another word.', chosen: 'Chosen', removeOne: 'Remove {name}', limit: 'At most {n}' },
  parts: { add: 'Add: {name}', remove: 'Remove {name} {n}', item: '{name} {n}' },
  match: {
    fit: 'Fit {n} of 100', forYou: 'For you {n}', forPerson: 'For the person {n}', forListing: 'For the other side {n}', forProfile: 'For the person {n}',
    high: 'Fit: high', middle: 'Fit: middle', low: 'Fit: low', bandHelp: 'Details follow once both sides show interest.', met: 'Good', weakest: 'To consider', unknown: 'Not stated',
    near: 'One step away', unmet: 'Does not fit', act: 'I would like to hear more', later: 'Later', no: 'Not for me…', noWhy: 'What did not fit?', noThanks: 'Thank you. This helps the next suggestions.',
    details: 'See every reason', undo: 'Undo', put: 'Kept for later', rank: 'No. {n}',
    noReasons: { far: 'Too far', hours: 'Hours', pay: 'Money', work: 'Not what I look for', known: 'Know it already', other: 'Other' },
    states: {
      suggested: 'Suggested', shortlisted: 'Shortlisted', 'set-aside': 'Set aside', postponed: 'Later', proposed: 'Waiting for an answer', introduced: 'Introduced', trial: 'Trial', outcome: 'Settled', closed: 'Ended',
    },
  },
  findings: {
    caption: 'Every reason', item: 'Item', result: 'Result', reason: 'In words', points: 'Points', met: 'Fits', partly: 'Partly fits', unmet: 'Does not fit', unknown: 'Not known', must: 'Conditions', ofListing: 'Wishes of the offering side', ofProfile: 'Wishes of the person',
    mine: 'Your wishes', theirs: 'Their wishes', pointsOf: '{points} of {outOf}', formula: 'How the number is made', sum: '{side}: {points} of {outOf} points', fold: 'Fit = 2 × {a} × {b} ÷ ({a} + {b}) = {fit}',
    foldHelp: 'An average (harmonic mean) that is high only when both sides are high.', zero: 'It is 0 because a condition is not met.', unknownHelp: 'What is not stated counts neither as good nor bad, but as {n} percent.',
    blocked: 'No introduction is possible while this does not fit',
  },
  progress: {
    title: 'Progress', found: 'Found', asked: 'Waiting', met: 'Introduced', trial: 'Trial', end: 'Result', here: 'now', done: 'done', closed: 'Ended',
    waits: { you: 'Waiting for your answer', listing: 'Waiting for {name}', profile: 'Waiting for the person', desk: 'A coordinator is looking at it', nobody: '' }, due: '{n} day(s) left', today: 'until today', over: 'overdue', history: 'What happened',
    by: { listing: 'Offering side', profile: 'Person', desk: 'Coordinator', clock: 'Automatic', you: 'You' },
    commands: {
      shortlist: 'Shortlisted', 'set-aside': 'Set aside', postpone: 'Kept for later', restore: 'Back to the suggestions', propose: 'Both sides were told', apply: 'Asked to hear more', invite: 'Invited', accept: 'Would like to meet',
      decline: 'Declined', withdraw: 'Withdrew', 'start-trial': 'Started a trial', 'record-outcome': 'Recorded the result', close: 'Closed', lapse: 'Ended without an answer',
    },
    reasons: {
      'no-reason': 'No reason given', 'found-elsewhere': 'Found elsewhere', filled: 'Already filled', 'hours-do-not-fit': 'Hours do not fit', 'pay-does-not-fit': 'Money does not fit', 'too-far': 'Too far', 'work-differs': 'Different from expected',
      'health-or-family': 'Health or family', 'no-answer': 'No answer', 'did-not-get-on': 'Did not get on', lapsed: 'Time ran out', other: 'Other', 'skills-do-not-fit': 'Skills do not fit', 'licence-missing': 'Licence missing', 'person-is-busy': 'Person is busy',
      'organisation-is-busy': 'Organisation is busy', 'already-known-to-each-other': 'Know each other', 'not-the-right-moment': 'Not the right moment', 'data-out-of-date': 'Out of date',
    },
  },
  map: {
    title: 'Map', alt: 'Map of Setagaya with towns, stations, rail lines and places. The list below says the same.', from: 'From', legend: 'Travel time', station: 'Station', pins: 'Places on the map (nearest first)', minutes: '{n} min', here: 'from here', count: '{n} listings', bands: { a: 'within 10 min', b: 'within 20 min', c: 'within 30 min', d: 'over 30 min' },
  },
  empty: { nothing: 'Nothing here yet' },
  confirm: { title: 'Please check' },
  languageTasks: { note: 'Japanese is stated task by task' },
};
