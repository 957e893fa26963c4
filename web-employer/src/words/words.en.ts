import type { Words } from './words.ja.ts';

export const en: Words = {
  app: {
    name: 'Business and desk', listings: 'Listings', candidates: 'Candidates', board: 'Progress', place: 'Organisation', desk: 'Desk', follow: 'Follow-up', wishes: 'Wishes',
    notFound: 'This page does not exist', notFoundHelp: 'The link is old, or the page has moved.', home: 'To the first page',
  },
  entry: {
    title: 'Sign in', lead: 'Bringing together people and work, shops and those who carry them on, in Setagaya.', email: 'Email', password: 'Password', passwordHelp: 'At least 10 characters. The longer, the safer.',
    name: 'Your name', nameHelp: 'The other side learns it after the introduction.', signIn: 'Sign in', register: 'Register', toRegister: 'First time here', toSignIn: 'I already have an account',
    registerTitle: 'Register', same: 'The same account also serves for finding work.', short: 'Use at least 10 characters.',
  },
  place: {
    title: 'Organisation', listTitle: 'Your organisations', none: 'No organisation yet', noneHelp: 'With a name and an address you can start writing a listing at once.', add: 'Register an organisation', addTitle: 'Register an organisation',
    which: 'Organisation', name: 'Name', kind: 'Kind', number: 'Corporate number', numberHelp: '13 digits. Sole proprietors leave it empty.', address: 'Address', phone: 'Phone', contact: 'Contact email',
    desk: 'Contact for harassment complaints', deskHelp: 'Whom applicants and workers can turn to (office, person, phone). From 1 October 2026 the Equal Employment Opportunity Act, article 13, covers applicants too.', about: 'About you',
    verified: 'Verified by the ward', unverified: 'Waiting to be verified', saved: 'Saved', facts: 'Facts', needDesk: 'No contact for complaints is stated yet. Please add one, so that applicants feel safe.',
    reveal: 'Phone and email stay hidden until the introduction.', newListing: 'Next, write a listing', registered: '"{name}" is registered.',
    kinds: { business: 'Company or shop', npo: 'NPO or local group', landlord: 'Landlord', 'estate-agent': 'Estate agent', 'public-body': 'Public body' },
  },
  listings: {
    title: 'Listings', add: 'New listing', none: 'No listings yet', noneHelp: 'Unfinished listings are kept. Nobody sees them until you publish.', noTitle: '(no title yet)', open: '{n} in progress',
    reply: '{n}% answered', replyHelp: 'The share of proposals that got an answer. Quick answers help you reach good people.', capacity: '{n} wanted', scored: 'Candidates are ready', scoring: 'Looking for candidates', until: 'until {day}', see: 'See candidates', edit: 'Edit', goOn: 'Go on writing',
    publish: 'Publish', pause: 'Pause', resume: 'Publish again', withdraw: 'Withdraw', quiet: 'Handled in confidence',
    pauseTitle: 'Pause this listing?', pauseText: 'While it is paused no new candidates arrive. What is in progress goes on. You can publish it again at any time.', withdrawTitle: 'Withdraw this listing?', withdrawText: 'A withdrawn listing cannot be published again. People who wait for an answer are told that it has ended.',
    publishTitle: 'Publish?', publishText: 'We start looking for people who fit. You can still change it later.', publishQuiet: 'Even when published, outsiders see only what is shown below. Name and place stay hidden until both sides are interested.',
    published: 'Published. We are looking for people who fit.', paused: 'Paused.', withdrawn: 'Withdrawn.',
    states: { draft: 'Draft', published: 'Published', paused: 'Paused', withdrawn: 'Ended' },
  },
  write: {
    title: 'New listing', choose: 'What kind of listing?', chooseHelp: 'Each kind asks for different facts and follows different rules.', begin: 'Start', editTitle: 'Listing', capacity: 'How many are wanted?', gate: 'Before publishing', ready: 'Ready to publish', left: '{n} to go before publishing',
    warnings: '{n} to look at again', must: 'To correct', look: 'To look at', law: 'Rule', since: 'since {day}', checking: 'Checking…', stale: 'What you wrote is kept. It could not be checked.', showMissing: 'What to write or correct', check: 'Check before publishing',
    outside: 'This is what outsiders see', outsideHelp: 'Until both sides are interested, outsiders see only this. No name, address, sales or contact.', outsideLater: 'Once everything needed is written, the outside view appears here.', drawn: 'Reckoned from pay and hours.', field: 'Field', save: 'You can change it at any time.',
    saveClosed: 'This listing has ended and cannot be changed.', back: 'All listings', invalidNow: 'This listing is published. What breaks a rule is not saved.', candidates: 'See candidates',
  },
  candidates: {
    title: 'Candidates', number: 'Candidate {n}', which: 'Listing', none: 'No candidates yet', noneHelp: 'Loosening one condition helps. Look again at the hours or the experience you ask for.', noListing: 'Nothing is published', noListingHelp: 'Once a listing is published we look for people who fit.', anonymous: 'Names and contacts are passed on after the introduction.',
    scoring: 'We are searching again with the new facts. What you see is a little older.', act: 'I would like to talk', accept: 'I would like to meet', answered: 'Your answer is sent.', asked: 'Invited. Now it is their turn.', compare: 'Compare', comparing: 'Compare ({n}/2)', compareTitle: 'Two candidates side by side', compareClose: 'Stop comparing',
    pick: 'Compare', later: 'Kept for later.', no: 'Put aside ({reason}).', undo: 'Undo', laterList: '{n} put aside', noList: '{n} put aside', show: 'Show', hide: 'Hide', device: 'This is kept on this device only.', view: 'See the conversation', whole: 'All reasons', wholeClose: 'Close', fact: 'Facts', first: 'Candidate A', second: 'Candidate B', updated: 'Candidates are up to date',
    stale: 'From an earlier scoring', invited: 'Invite', inviteTitle: 'Invite this person?', inviteText: 'They learn your name and the listing, and answer within 14 days.', message: 'A word (optional)', person: 'This person', limit: 'There is a limit to how many can run at once.',
  },
  wishes: {
    title: 'Start from wishes', lead: 'People who published what they would like to do. No names. Invite them if one of your listings fits.', none: 'Nobody has published a wish yet', noneHelp: 'They will appear here.', programme: 'Kind', all: 'All', own: 'Offer one of your listings', noOwn: 'Publish a listing of this kind to invite them.', invite: 'Invite',
  },
  board: {
    title: 'Progress', none: 'Nothing in progress yet', noneHelp: 'Invite a candidate, or wait for an application.', toCandidates: 'See candidates', proposed: 'Waiting for answers', introduced: 'Introduced', trial: 'Trial', done: 'Ended', empty: 'None', yours: 'Your turn', count: '{n}', by: 'Kind', more: 'More',
  },
  talk: {
    title: 'Conversation', other: 'The other side', otherHelp: 'You see more as it goes on.', mine: 'Your listing', contact: 'Contact', contactHelp: 'You are introduced: get in touch directly.', contactLater: 'Once both want to meet, contacts are passed on.', interests: 'Interest', mineYes: 'You: would like to meet', mineWait: 'You: not yet', theirsYes: 'They: would like to meet', theirsWait: 'They: not yet', why: 'Why this pair',
    history: 'So far', next: 'Next', nothing: 'Nothing to do but wait.', phone: 'Phone', email: 'Email', basis: { information: 'Sorted by the announced rules (no human judgement)', placement: 'Suggested by a coordinator' },
    do: { accept: 'I would like to meet', decline: 'Decline', withdraw: 'Withdraw', 'start-trial': 'Start a trial', 'record-outcome': 'Record the outcome', close: 'Close' },
    ask: { accept: 'Say that you would like to meet?', decline: 'Decline?', withdraw: 'Withdraw?', 'start-trial': 'Which trial?', 'record-outcome': 'How did it end?', close: 'Close?' },
    asks: { accept: 'When both say so, you are introduced and contacts are passed on.', decline: 'The other side learns only that it has ended.', withdraw: 'The other side learns only that it has ended.', 'start-trial': 'A short time together before deciding.', 'record-outcome': 'This also helps the ward to improve the service.', close: 'Both sides are told that it has ended.' },
    yourRecord: 'Once you have met, start a trial or record the outcome', theirRecord: 'Waiting for {name} to record what came of it',
    reason: 'Reason', share: 'The other side may know this reason', note: 'A word (optional)', until: 'Until', moved: 'Recorded.', closedBecause: 'Ended because: {reason}', ended: 'Outcome: {outcome}',
    terms: 'Terms of the order', termsHelp: 'Terms are kept in writing before work starts (Freelance Act, article 3).', termsNeeded: 'Finish the terms before a trial or work starts.', termsSave: 'Save the terms', termsSaved: 'Terms saved.', termsOpen: 'Write the terms', termsReady: 'The terms are complete', terms_left: '{n} to go',
  },
  desk: {
    title: 'Desk', queue: 'To review', pair: 'Pair', actions: 'Decide', programme: 'Kind', state: 'State', all: 'All', none: 'No pair waits for review', noneHelp: 'New listings and profiles appear here within seconds.', pick: 'Choose a pair from the list.', waiting: '{n} to review', unknowns: '{n} unknown', load: '{n} in progress', progress: 'Scoring: {n} to go', settled: 'All scored (listings {listings}, people {profiles}, pairs {matches})',
    let: 'Let through', letTitle: 'Tell both sides?', letText: 'Both are told, as a coordinator\'s suggestion. This cannot be taken back.', aside: 'Set aside', postpone: 'Postpone', shortlist: 'Shortlist', restore: 'Back to the queue', compare: 'Compare', comparing: 'comparing', compareStop: 'Stop comparing', compareHint: 'Choose another pair of the same kind to see both.', help: 'Keys', back: 'List',
    asideTitle: 'Why set aside?', asideText: 'Press a number or choose. The person is not told, unless you tick that they may be.', about: 'About which condition', aboutNone: 'None in particular', postponeTitle: 'When shall it come back?', postponeText: 'On that day it returns to the queue.', date: 'Date', week: 'In a week', month: 'In a month', quarter: 'In three months', undo: 'Undo', next: 'Next', previous: 'Previous', unknownTop: 'Not known (find out first)', between: 'Findings', noHistory: 'Nothing yet',
    did: { propose: 'Both are told', 'set-aside': 'Set aside', postpone: 'Postponed', shortlist: 'Shortlisted', restore: 'Back in the queue', close: 'Closed' },
    keysTitle: 'Keys', keyNext: 'Next pair', keyPrevious: 'Previous pair', keyLet: 'Let through (asks first)', keyAside: 'Set aside (reason by number)', keyPostpone: 'Postpone (date)', keyCompare: 'Compare', keyUndo: 'Undo', keyHelp: 'This help', keysOn: 'Use these keys', keysNote: 'They rest while you type.',
    followTitle: 'Follow-up', followHelp: 'Answers that are due soon, and introductions without news.', followNone: 'Nothing needs a call', followNoneHelp: 'They appear here when their day comes near.', busyNote: 'This listing has {n} in progress', count: '{n} of {all}', confidential: 'Confidential: do not speak about it outside', listing: 'The listing', profile: 'The person', noName: 'no name shown', stepBack: 'This cannot be taken back.', updated: 'There are new pairs', refresh: 'Refresh the list',
    states: { suggested: 'New', shortlisted: 'Shortlisted', postponed: 'Postponed', 'set-aside': 'Set aside' },
  },
};
