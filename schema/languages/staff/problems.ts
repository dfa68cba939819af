/**
 * Holds the sentence of each problem for staff. The server writes the English one into its reply (RFC 9457), and says which
 * sentence it is and what stands in its holes, so that the staff app says the same in another language (E3.9a).
 */
import type { ProblemKind } from '../../contract/problem.ts';

export const problemWords = {
  malformed: {
    title: 'That could not be read',
    request: 'The request could not be read: {why}.',
    field: 'Please correct “{field}”: {why}.',
  },
  'too-large': { title: 'Too much was sent', most: 'Send at most {kb} KB at a time.' },
  'wrong-type': { title: 'Only JSON is accepted here', json: 'Send the header Content-Type: application/json.' },
  'wrong-origin': {
    title: 'Sent from another site',
    open: 'Open the staff pages at {url} and try again there.',
  },
  'signed-out': { title: 'You are not signed in', again: 'Sign in and try again. Nothing was changed.' },
  'ticket-bad': {
    title: 'Your visit from the learning platform is over',
    again: 'Open this again from your course.',
  },
  'token-bad': {
    title: 'This token does not work',
    make: 'It was ended, its time is over, or whoever made it no longer has the role for it. Staff make a token that reads on the page “My account”, and administrators one that imports on the page “Import courses”.',
  },
  'rows-refused': {
    title: 'Some rows cannot be imported',
    correct: 'Nothing was imported. Correct the rows that are listed, and send the file again.',
  },
  'wrong-course': {
    title: 'This is not the course that you came from',
    own: 'From a learning platform you reach that course only. Sign in here for everything else.',
  },
  'platform-inactive': {
    title: 'This learning platform is not active',
    ask: 'Ask an administrator of your institution.',
  },
  'platform-exists': {
    title: 'This learning platform is registered already',
    find: 'Nothing was changed. Look for it in the list on this page.',
  },
  'platform-address': {
    title: 'This address cannot be used',
    correct: 'Write an https address that everybody on the internet can reach, without a name or a password in it.',
  },
  forbidden: { title: 'You do not have access to this', ask: 'If you need it, ask the course lead.' },
  'not-found': { title: 'There is nothing here', check: 'Check the address, or go to the start page.' },
  'setup-link-spent': {
    title: 'This setup link does not work any more',
    print: 'It was used, or a newer one was printed. Print a new one with: npm run setup-link',
  },
  'set-up-already': {
    title: 'This server is set up already',
    load: 'Load this page again: the link lets in an administrator that there is, and makes no second one.',
  },
  'passkey-refused': {
    title: 'This passkey was not accepted',
    again:
      'Try again. If that does not help, it may have been removed here: sign in with another passkey or with a link.',
  },
  'too-many-passkeys': {
    title: 'You have many passkeys already',
    remove: 'Remove one that you no longer use first.',
  },
  'too-many-tokens': {
    title: 'You have many tokens already',
    end: 'End one that nothing uses any more first.',
  },
  'last-way-in': {
    title: 'This is your last way in',
    add: 'Nobody else could make a link for you at the moment. Add another passkey first, or invite a second administrator.',
  },
  'mail-off': {
    title: 'Mail is switched off here',
    ask: 'Sign in with a passkey, or ask an administrator for a link.',
  },
  'only-provider': {
    title: 'Here you sign in only through your institution',
    there: 'Choose the button with the name of your institution’s sign-in. Other ways are closed.',
  },
  'provider-off': {
    title: 'No institution’s sign-in is set up here',
    other: 'Sign in with a passkey or a link.',
  },
  'provider-down': {
    title: 'Your institution’s sign-in does not answer',
    later: 'Nothing was changed. Try again in a minute, or sign in another way. Administrators see this too.',
  },
  'sign-in-link-spent': {
    title: 'This link does not work any more',
    make: 'It has been used already, or it has expired. Make a new one, or ask for one.',
  },
  conflict: {
    title: 'Someone else has just changed this',
    reload: 'Reload the page to see what has changed, then try again.',
  },
  'changed-meanwhile': {
    title: 'Someone else changed this while you were writing',
    compare: 'What you typed is not lost. Compare it with what was saved meanwhile, then save again.',
  },
  'course-archived': {
    title: 'This course is archived',
    take: 'Take it out of the archive in its settings, then make the pulse.',
  },
  'no-platform': {
    title: 'This course is on no learning platform',
    connect: 'Connect it from the learning platform first, or let students answer with printed codes or with the link.',
  },
  'course-kept': {
    title: 'This course cannot be deleted',
    'has-pulses': 'It has a pulse. Discard it if it has not opened yet; otherwise archive the course.',
    rehearsing: 'A rehearsal of it is running. Close that first.',
    'only-role': 'You have access to nothing else, so you would be signed out for good. Add another course first.',
  },
  'pulse-open-already': {
    title: 'This course has a pulse under way',
    close: 'Close pulse {code} first, and wait for its results.',
  },
  'pulse-too-soon': {
    title: 'Too soon after the last pulse',
    later:
      'Pulse {code} asked some of the same questions less than 72 hours earlier. Open this one on {time} or later.',
  },
  'runs-into-next': {
    title: 'Too close to the next pulse',
    earlier:
      'Pulse {code} is planned after this one, and students rest 72 hours in between. Let this one close on {time} or earlier, or move the other one.',
  },
  'k-above-next': {
    title: 'The smallest group can only be raised',
    first:
      'Pulse {code}, which opens later, promises groups of at least {most}. Change that one first, or choose {most} or less.',
  },
  'too-many-rehearsals': {
    title: 'Too many rehearsals at once',
    most: '{most} rehearsals of this course are running. Close one of them on the page of the course; each also ends by itself.',
  },
  'reason-needed': {
    title: 'This needs a reason',
    elsewhere: 'What speaks against it stands on the page of the pulse. Open it there, on your own device.',
    write: 'If you want to go ahead anyway, write down why: your reason is recorded in the audit log.',
  },
  'nobody-acts': {
    title: 'Nobody has been named to act on this',
    name: 'The question set “Bias and fairness” is for an institution that has named who will act on it. Ask an administrator to name that role under “Institution”, or leave the question set out.',
  },
  'last-of-role': {
    title: 'Nobody else holds this role',
    course: 'A course needs a lead. Hand it over to someone on the team first.',
    institution: 'Someone must administer the institution. Invite another administrator first.',
  },
  'k-lowered': {
    title: 'The smallest group can only be raised',
    institution: 'It is {least} now. Choose {least} or more.',
    course: 'Students of this course were promised groups of at least {least}. Choose {least} or more.',
  },
  'too-many-questions': {
    title: 'Too many questions',
    most: 'This makes {questions} questions, and the maximum is {most}. Leave out a question set or a question of your own, or start from the core form.',
  },
  'custom-item': {
    title: 'A question of your own cannot be asked like this',
    one: 'Your question {n} breaks one of the rules for such questions.',
    all: 'There are too many of them.',
  },
  'not-allowed': {
    title: 'These choices cannot be combined',
    'waves need codes or roster':
      'Results in waves need printed codes: with an open link, invented answers could uncover real ones.',
    'a breakdown needs codes or roster':
      'A question that splits results needs printed codes: with an open link, invented answers could uncover real ones.',
    'waves allow no breakdown': 'Choose either results in waves or the context question.',
    'too few eligible': 'Too few students could answer for this smallest group.',
    'too many codes':
      'A pulse can have at most {most} printed codes, one for each student of the course. Choose the open link, or correct the size of the class.',
  },
  'class-too-small': {
    title: 'The class is too small for numbers',
    numbers:
      'With {size} students a pulse cannot keep anyone anonymous; at least {needs} are needed. Talk with the group instead.',
    questionTitle: 'The class is too small for this question',
    'context question':
      'The context question needs at least {needs} students, and this course has {size}. Leave it out.',
    'more than the core':
      'In a class of {size}, students can be asked only the six core questions: with fewer than {needs} students, every further answer helps to tell people apart.',
  },
  'not-vouched': {
    title: 'Results of this course cannot be split',
    'nobody has entered it':
      'A question that splits results needs a number of students that somebody else vouches for. Ask an administrator who does not teach this course to enter under “Programmes” how many are enrolled. At least {needs} are needed.',
    'too few are enrolled':
      'A question that splits results needs at least {needs} enrolled students, and an administrator has entered {enrolled}. Leave the question out, or ask them to correct the number under “Programmes”.',
    'more codes than students':
      'This would print {size} codes for {enrolled} enrolled students, and whoever keeps the others could answer with them. Set the number of students in the course’s settings to {enrolled} or fewer, or ask an administrator to correct the number under “Programmes”.',
  },
  'own-course': {
    title: 'You teach this course, or have taught it',
    ask: 'How many students are enrolled must be entered by an administrator who is not on the staff of the course. Ask another administrator.',
    represent:
      'A student representative speaks for the students, so it cannot be somebody who teaches this course. Whoever invited you can invite a student.',
  },
  'told-already': {
    title: 'Students have been told already',
    correct:
      'Students have been told these words, so nothing can be said beside them now. Talk to the staff of the course directly.',
  },
  'pulses-too-close': {
    title: 'The pulses of two courses are too close',
    wait: 'One person would then teach two courses that ask some of the same questions within 72 hours of each other. Wait until both pulses are over, or choose somebody else.',
  },
  'wall-code-spent': {
    title: 'This code does not work',
    make: 'A code works once, for ten minutes. Check it, or make a new one on the phone.',
  },
  'wall-ended': {
    title: 'This wall has ended',
    make: 'This computer may not show the pulse, or no longer. Make a new code on the phone and type it here.',
  },
  unfit: { title: 'Something needs correcting' },
  'wrong-state': {
    title: 'The pulse is not in the right state for this',
    nowhere: 'It takes no answers yet. Open it first.',
    closed: 'It has closed and cannot be opened again. Start a new pulse.',
    discarded: 'It was discarded before it opened. Make a new pulse.',
    'opened-already': 'It has opened, so it can no longer be changed or discarded. You can close it.',
    'not-open': 'It is not open now. Reload the page to see its present state.',
    'still-open': 'It is still open. Close it first; then the time for forms on screens begins.',
    'past-closing': 'Its closing time has passed. Start a new pulse.',
    'no-sheet': 'Its codes have not been printed. Print new codes, then open it.',
    'no-codes-here': 'It has no printed codes: anyone with the link can answer it.',
    'too-many-sheets':
      'New codes were made for it five times, which is the limit. Use the sheet that was made last; without it, make a new pulse once this one is over.',
    'open-already': 'It has opened, and some codes may have been used. They can no longer be replaced.',
    'no-roster': 'It is for anyone with the link or with a printed code, so it takes no list of students.',
    'list-frozen': 'It has opened, so its list of students can no longer be changed.',
  },
  'wrong-time': {
    title: 'This time is not possible',
    'opens-in-the-past': 'The opening time has passed. Choose a later one, or open the pulse by hand.',
    'opens-too-late': 'The opening must not be later than {time}.',
    'closes-in-the-past': 'The closing time has passed. Choose a later one.',
    'closes-before-opening': 'The closing time must come after the opening: {time}.',
    'closes-too-late': 'The closing time must not be later than {time}.',
    'too-short-for-waves': 'Results in waves need at least {hours} hours between opening and closing.',
    'not-later': 'A closing time can only be moved to a later one.',
  },
  'not-published': {
    title: 'There are no results yet',
    later: 'Results of pulse {code} appear once it has closed.',
  },
  'results-deleted': {
    title: 'These results are no longer kept',
    limit:
      'Your institution keeps results for a limited number of years. Those of pulse {code} were past that limit, and were deleted together with what staff planned and told students after them.',
  },
  'results-lost': {
    title: 'The results of this pulse are lost',
    backup:
      'Pulse {code} has ended, but this server has no results of it. That happens when it was restored from a backup that is older than the end of the pulse. They cannot be brought back. You can make a new pulse.',
  },
  'too-fast': {
    title: 'Too many changes at once',
    wait: 'Nothing was changed. You have changed more in a short time than a person usually does. Try again in {seconds} s.',
  },
  busy: { title: 'The server is busy', wait: 'Try again in {seconds} s.' },
  retry: { title: 'This did not work just now', again: 'Nothing was lost. Try again in a moment.' },
  defect: {
    title: 'Something went wrong on our side',
    tell: 'Try again. If the problem continues, give the number {id} to whoever runs this server.',
  },
} as const satisfies Readonly<Record<ProblemKind, { readonly title: string } & Readonly<Record<string, string>>>>;
