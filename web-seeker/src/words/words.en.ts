import type { SeekerWords } from './words.ja.ts';

export const en: SeekerWords = {
  app: { name: 'For people', title: '{page} – Musubi' },
  nav: { start: 'Start', matches: 'For you', search: 'Search', talks: 'Talks', me: 'Me', notices: 'News' },
  start: {
    title: 'The right match, close to home.', lead: 'Work, helping out, shops, businesses to take over: find those in Setagaya whose wishes fit yours. See results before you register.',
    what: 'What are you looking for?', where: 'Where about?', when: 'When?', whereHelp: 'Choose a station. You can change it later.', other: 'Find another place', anyTime: 'Any time', show: 'Show me',
    step: '{n} / {of}', change: 'Choose again', count: '{n} open', results: '{what} around {where}', none: 'Nothing is open right now', noneHelp: 'Register and we tell you when something comes.',
    more: 'Register to see everything in the order that fits you, and to ask to hear more.', join: 'Register and go on', have: 'Sign in if you have registered', unscored: 'Newest first', matched: 'Compared by what you chose only, taking {n} minutes of travel as fine. The more you tell, the better it fits.',
  },
  sign: {
    in: 'Sign in', up: 'Register', name: 'Your name', nameHelp: 'The other side learns it only after an introduction.', email: 'E-mail address', password: 'Password', passwordHelp: 'At least 10 characters, any kind. A phrase you like is safe.', short: 'At least 10 characters, please',
    noAccount: 'New here?', toUp: 'Register (one minute)', toIn: 'Sign in', upLead: 'A name and an e-mail address are enough. We do not ask age, sex or nationality.', inLead: 'Enter the e-mail address you registered with.', show: 'Show password',
  },
  roles: { title: 'What would you like to take part in?', lead: 'Choose as many as you like. You can look for work and help in the neighbourhood.', add: 'Take part', open: 'Edit', draft: 'Draft', active: 'Looking', paused: 'Resting' },
  profile: {
    lead: 'It is saved as you write. What you leave out does not count against you.', activate: 'Start looking with this', activated: 'Started. Suggestions are on their way.', pause: 'Take a rest', resume: 'Start again',
    pauseText: 'While resting you are not suggested and nobody invites you. You can come back at any time.', settings: 'Who sees what', invitable: 'Let businesses invite me without my name', invitableHelp: 'They see neither name nor contact until you decide to meet.', wish: 'Publish what I would like to do, without my name', wishHelp: 'Registered organisations can see it.',
    see: 'See suggestions', warning: 'Please note', preview: 'What others see', previewLead: 'Before any interest the other side sees only this.', nothingSeen: 'Nothing yet.',
  },
  matches: {
    title: 'For you', lead: 'In the order in which both sides fit.', empty: 'Nothing fits yet', emptyHelp: 'Widening your wishes a little may help. We tell you when something new comes.', widen: 'Look at my wishes', scoring: 'Computing with your new details; this page updates by itself.', none: 'Choose a field to see suggestions', noneHelp: 'First choose what you would like to take part in.',
    choose: 'Choose a field', finish: 'Finish your draft to see suggestions', finishHelp: 'Press “Start looking” with what you have written.', nearTitle: 'One step away', nearCount: '{n} more', nearLead: 'Only one condition does not fit. This change would do it.', laterTitle: 'Kept for later', asOf: 'as of {time}', paused: 'Resting',
  },
  apply: { title: 'Ask to hear more', text: 'We tell “{name}” without your name. When they would like to meet too, both of you receive name and contact.', message: 'A few words (optional)', messageHelp: 'Please no phone numbers or e-mail addresses.', send: 'Ask', done: 'Sent. An answer comes within 14 days.' },
  search: { title: 'Search', q: 'Words', programme: 'Field', all: 'All fields', near: 'Nearest to', go: 'Search', found: '{n} found', more: 'Show more', list: 'List', map: 'Map', empty: 'Nothing found', emptyHelp: 'Try a shorter word, or all fields.', minutes: 'about {n} min', travel: 'about {n} min from {place}' },
  listing: { title: 'Details', facts: 'What is stated', reasons: 'How it fits you', noReasons: 'Sign in and write your wishes to see how it fits and why.', asWhom: 'Profile', apply: 'I would like to hear more', sent: 'You are already in touch', open: 'See the talk', notEligible: 'With your present wishes a condition does not fit. You can still ask.', hidden: 'Details follow once both sides show interest.', trust: 'Your name is not told until you decide to meet.' },
  talks: {
    title: 'Talks', lead: 'Who waits for whom, and until when.', yours: 'Waiting for your answer', open: 'Under way', ended: 'Ended', empty: 'No talks yet', emptyHelp: 'Ask to hear more about something and it appears here.', see: 'See suggestions',
    accept: 'I would like to meet', decline: 'Not this time', withdraw: 'Withdraw', why: 'Reason', share: 'You may tell them this reason', declineText: 'This ends the talk.', withdrawText: 'This ends the talk. We tell the other side.', note: 'A few words (optional)',
    contact: 'Contact', contactLead: 'Both of you would like to meet, so here is how to reach each other.', name: 'Name', email: 'E-mail', phone: 'Phone', other: 'What they wrote', reasons: 'See every reason', terms: 'Terms', termsLead: 'The written terms that the business must give before work starts. Please check them.', termsNone: 'Not written yet. Work does not start before they are complete.', outcome: 'Result', endedWhy: 'Why it ended',
    basis: { information: 'It began with information sorted by rules announced beforehand.', placement: 'A coordinator introduced you.' }, done: 'Sent',
  },
  notices: {
    title: 'News', empty: 'No news', emptyHelp: 'Answers and new suggestions appear here.', new: 'new',
    kinds: { proposed: 'Somebody who may fit was found', interested: 'The other side would like to meet', introduced: 'You are introduced; see the contact', trial: 'A trial has started', outcome: 'A result was recorded', closed: 'A talk has ended', reminder: 'Your answer is awaited', lapsed: 'Ended without an answer', 'matches-ready': 'There are new suggestions' },
  },
  me: {
    title: 'Me', roles: 'What I take part in', addRole: 'Add a field', account: 'My registration', language: 'Language of the screens', name: 'Your name', saved: 'Changed', looks: 'Who saw my data', looksLead: 'When staff or businesses open what you wrote it is recorded here.', looksNone: 'Nobody yet.', when: 'When', who: 'Who', what: 'What', why: 'What for',
    kinds: { desk: 'Ward desk', organisation: 'Business', person: 'Another person', system: 'Automatic' }, data: 'My data', export: 'Receive everything (JSON)', leave: 'Leave and delete my data', leaveTitle: 'Leave and delete everything?', leaveText: 'Your profiles are deleted and talks end. This cannot be undone.', leaveConfirm: 'Yes, delete', left: 'Your data is deleted. Thank you.', password: 'Change password', current: 'Present password', next: 'New password', signOut: 'Sign out',
  },
  missing: { title: 'There is no such page', text: 'The link may be old, or it has ended.', home: 'Back to the start' },
};
