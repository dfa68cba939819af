/** Holds the words of the page "Learning platforms": how one is connected, what may come from it, and what is never kept. */

export const platformWords = {
  title: 'Learning platforms',
  lead: 'Connect the site where your courses live, such as Moodle, Canvas, Brightspace or Blackboard. Teachers and students then open pulses from their course there, without an account here.',
  listTitle: 'Connected platforms',
  none: 'No platform is connected yet.',
  status: { pending: 'Waiting', active: 'Active', disabled: 'Disabled' },
  active: 'Teachers and students can open pulses from it.',
  pending: 'Nothing opens from it until you activate it.',
  disabled: 'Nothing opens from it, and whoever came from it has no access any more.',
  iss: 'Address',
  clientId: 'Client ID',
  activate: 'Activate',
  disable: 'Disable',
  disableTitle: 'Disable {name}?',
  disableText:
    'Nothing opens from it any more, and teachers who came from it lose access at once. Pulses, answers and results stay. You can activate it again.',
  disableYes: 'Disable it',
  no: 'Cancel',
} as const;

export const deploymentWords = {
  title: 'Installations',
  none: 'None is known yet. Each appears here when somebody first opens the activity from it, and waits until you activate it.',
  waiting: 'Somebody has opened the activity from an installation that waits. Activate it if you know it.',
  activate: 'Activate',
  disable: 'Disable',
} as const;

/** What a platform was seen to send, and what is kept of a launch (lms.md L7.1). */
export const sentWords = {
  title: 'What it sends, and what is never kept',
  sends:
    'When teachers open the activity, the platform sends: {kinds}. None of it is kept or shown. You can turn it off in the platform.',
  nothing:
    'When teachers opened the activity, the platform was not seen to send names, e-mail addresses, pictures, numbers of people or user names. It always sends a user ID.',
  kept: 'We do not look at this when students come. What we keep are the platform, its installations and the courses that teachers connect. We never keep a name, an e-mail address, a picture, a user ID, a student number, a role, or when somebody came. Where each student can answer once, a fingerprint of their ID is kept until the pulse closes.',
  forget: 'Forget what was seen, and look again',
  kinds: {
    names: 'names',
    email: 'e-mail addresses',
    picture: 'pictures',
    number: 'student or staff numbers',
    username: 'user names',
  },
} as const;

export const platformSettingsWords = {
  title: 'Sites and roles',
  origins: 'Sites of {name}',
  originsHint:
    'They may show our pages in a frame, and teachers are sent back there when they add a link. Write one on each line, such as https://lms.example.org or https://*.example.org.',
  originsEmpty: 'Please enter at least one site of the platform.',
  everywhere: '“{entry}” would be all of the web. Please name the sites of this platform.',
  taIsStaff: 'Teaching assistants may do what a co-teacher can',
  taIsStaffHint: 'Otherwise the activity opens nothing for them.',
  allowNoSub: 'Accept launches that do not say which user came',
  allowNoSubHint:
    'Only a few platforms need this. Their students cannot answer pulses in which each student of the course answers once.',
  yes: 'Yes',
  notSo: 'No',
  save: 'Save',
  saved: 'Saved.',
} as const;

export const registrationWords = {
  title: 'Let a platform register itself',
  about: 'Moodle, Canvas and Brightspace offer this, and it is the shortest way.',
  steps: [
    'Make an address here.',
    'Paste it in the platform, where it asks for the registration address of a tool.',
    'Read the page that opens, and press “Register it”.',
    'Activate the tool in the platform, and the platform on this page.',
  ],
  make: 'Make an address for registering',
  made: 'The address for registering',
  once: 'It is shown once, and works once, until {when}. The next one that anybody makes takes its place.',
} as const;

export const byHandWords = {
  title: 'Enter a platform by hand',
  about: 'For Blackboard, and wherever registering does not work.',
  oursTitle: 'What the platform asks for',
  ours: 'Paste these addresses there.',
  login: 'Login address (OpenID Connect initiation)',
  redirect: 'Redirect address',
  target: 'Address of the activity (target link)',
  keys: 'Address of our public keys (JWKS)',
  canvas: 'For Canvas: address of the configuration (JSON)',
  formTitle: 'Enter what the platform tells you',
  iss: 'Issuer (platform ID)',
  issHint: 'Exactly as the platform writes it, such as https://lms.example.org.',
  clientId: 'Client ID',
  authUrl: 'Address for signing in (authentication request)',
  jwksUrl: 'Address of the platform’s public keys (JWKS)',
  origins: 'Sites of the platform',
  deployments: 'Installations (deployment IDs)',
  deploymentsHint:
    'One on each line. You can leave this empty: an installation appears above when somebody opens the activity.',
  product: 'Name of the platform',
  productHint: 'For this list and for the audit log, such as “Blackboard”. You can leave it empty.',
  notAnAddress: 'Please enter a whole address, such as https://lms.example.org/auth.',
  enter: 'Enter the platform',
} as const;
