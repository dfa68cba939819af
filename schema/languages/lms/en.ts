/** English, as people read it who come from a learning platform: students and teachers (lms.md L7.5, L13.1). */

export const lmsWords = {
  againTitle: 'Please open this again from your course',
  again: 'This way in works once, and only for a few minutes. Go back to your course and open the activity again.',
  windowTitle: 'Please open this in a new window',
  window:
    'Inside another page, this browser does not let us see that it was you who opened the activity. Go back to your course and open the activity in a new window. If the link offers no new window, please tell whoever teaches the course.',
  wrongTitle: 'Your course site sent something that we cannot accept',
  wrong:
    'You have done nothing wrong, and trying again will not help. Please tell whoever teaches the course, and give them the code below. They can pass it on to the administrators of the course site.',
  siteTitle: 'This course site is not connected',
  site: 'We do not know the course site that sent you here, or nobody has activated it yet. Please tell whoever teaches the course, and give them the code below.',
  roleTitle: 'Your role in the course opens nothing here',
  role: 'Students and teachers of a course can open this activity. If you are one of them, please ask whoever teaches the course to check your role in it.',
  unreachableTitle: 'Your course site does not answer',
  unreachable: 'Please wait a few minutes. Then go back to your course and open the activity again.',
  ticketTitle: 'This page was open for too long',
  ticket: 'Please open the activity again from your course.',
  otherTitle: 'This page belongs to another course',
  other: 'Please open the activity again from the course that you want to work in.',
  codeTitle: 'This code does not work',
  code: 'It was mistyped, was used before, or is older than a day. Please ask whoever leads the course for a new one.',
  takenTitle: 'You can answer once',
  overTitle: 'This pulse has closed',
  over: 'It closed just now. Open the activity again from your course, and you will see what comes next.',
  awayTitle: 'Please try again in a moment',
  away: 'We cannot reach this pulse just now. Please wait a minute, and open the activity again from your course.',
  codeLine: 'Code: {code}',
  requestLine: 'Request: {id}',
  administrators: 'For administrators of the course site',

  known:
    'Your course site tells us who you are. We use only that you are a student of this course, and we do not keep your id.',
  closedTitle: 'Nothing is open right now',
  closed: 'There is no survey that you can answer in “{course}” at the moment.',
  opensAt: 'The next one opens on {when}.',
  lastOne: 'See what came of the last one',
  unboundTitle: 'There is nothing here yet',
  unbound: 'Whoever teaches this course has not set the activity up yet. You do not need to do anything.',
  notListedTitle: 'You are not on the list for this pulse',
  notListed:
    'Whoever teaches “{course}” has given us a list of its students, and you are not on it. If you study this course, please tell them.',
  outsideTitle: 'This was not opened from a course',
  outside: 'Please open the activity from within a course of your course site.',
  previewTitle: 'What students see',
  preview: 'You are here as a test user of the course site. You see the questions, and you cannot send answers.',

  momentTitle: 'One moment, please',
  moment: 'We are asking your course site whether it was you who opened this activity.',
  goOn: 'Go on',
  needsScript: 'This needs JavaScript. Without it, please open the activity in a new window.',

  bindTitle: 'Which course is this?',
  bind: '“{name}” is not connected with a course here yet. Make a new one, or connect one that exists.',
  nameless: 'This course',
  makeTitle: 'Make a new course',
  make: 'It gets the name “{name}”. You can start at once, and an administrator then says who leads it.',
  classSize: 'How many students could answer?',
  makeButton: 'Make the course',
  connectTitle: 'Connect a course that exists',
  connect:
    'Whoever leads that course makes the code in Mattering Pulse, on the page of the course, under “Team”. It works once, within a day.',
  codeLabel: 'Code',
  connectButton: 'Connect the course',

  returnTitle: 'We cannot take the link back to your course',
  return:
    'Your course site names an address to return to that is not among its sites here. Please give the code below to an administrator of your institution: they can add the site on the page “Learning platforms”.',
  inviteTitle: 'This address for registering does not work',
  invite:
    'It was used before, is older than a day, or a newer one was made. Make a new one on the page “Learning platforms”, and start again.',
  configTitle: 'This learning platform cannot be registered like this',
  config:
    'What it says of itself is incomplete, or names sites that do not belong together. Nothing was registered. Start again from the platform itself, or enter the platform by hand on the page “Learning platforms”.',
  silentTitle: 'The learning platform does not answer',
  silent:
    'Our server could not read what the platform says of itself. Nothing was registered. Check that the platform can be reached from the internet, and start again.',
  declinedTitle: 'The learning platform refused the registration',
  declined:
    'Nothing was registered here, and the address for registering is used up. Make a new one on the page “Learning platforms”, and start again.',
  existsTitle: 'This learning platform is registered already',
  exists: 'Nothing was changed. You find it on the page “Learning platforms”.',
  registerTitle: 'Register this learning platform?',
  register: 'It will be connected with “{institution}”:',
  product: 'Product',
  issuer: 'Address',
  registerKeeps: 'We ask the platform for no names, no e-mail addresses, no grades and no lists of members.',
  registerNext:
    'Two things are then left to do. In the learning platform, activate the tool; in Moodle, also show it in the activity chooser. Here, activate the platform on the page “Learning platforms”.',
  registerButton: 'Register it',
  registeredTitle: 'The learning platform is registered',
  registered: 'You can close this window.',
  pickTitle: 'Add this course’s pulse',
  pick: 'One link is enough for the whole term. Students who open it find the pulse of “{course}” that is open, or what came of the last one.',
  pickButton: 'Add this course’s pulse',
  pickBind: 'First say which course this is. Then you can add its pulse.',
  noLinksTitle: 'A pulse cannot be added here',
  noLinks:
    'This place in your course takes no link to an activity. Look for a place that offers activities or external tools, and try again there.',
  itemTitle: 'Pulse: {course}',
  itemText: 'A short survey about this course, and what came of the last one.',
} as const;
