/**
 * Defines the tables of one institution's directory: staff, courses, frozen definitions and the ledger. No column says
 * anything about a student.
 */
import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { ROLES } from '../../contract/grants.ts';
import { TAGS } from '../../languages/tags.ts';

export const institution = sqliteTable('institution', {
  id: text().primaryKey(),
  name: text().notNull(),
  support: text().notNull(),
  report: text().notNull(),
  emergency: text().notNull(),
  /** The least k of new pulses, which can only be raised (privacy.md R2.0, E10.1). */
  leastK: integer('least_k').notNull().default(5),
  /**
   * The origins that may frame the students' pages, as in `frame-ancestors`, with spaces between them (lms.md L9.4).
   */
  embedOrigins: text('embed_origins').notNull().default('https:'),
  /** For how many years published results are kept (R3.9). */
  retentionYears: integer('retention_years').notNull().default(3),
  /**
   * What was published before this day has been deleted. The day is only ever raised; it is empty if nothing has been
   * deleted yet.
   */
  deletedBeforeDay: text('deleted_before_day').notNull().default(''),
  /** The role that acts on "bias and fairness"; without one that module is not offered (I2.9). */
  fairnessRole: text('fairness_role').notNull().default(''),
  /** The day on which somebody last checked the contacts; empty if nobody has (section 7, Institution). */
  contactsCheckedDay: text('contacts_checked_day').notNull().default(''),
  /** What administrators have typed into the institution's documents, by place, as JSON (section 7, Documents). */
  documents: text().notNull().default('{}'),
  /** Each change of these texts raises it (E7.0). */
  documentsVersion: integer('documents_version').notNull().default(1),
  /** Each change raises it, so that the second of two editors learns of the first one's change (E7.0). */
  version: integer().notNull().default(1),
  /** Until when somebody has looked whom the day's mails are due to, so that none is sent twice (H4.2). */
  noticedUntilMs: integer('noticed_until_ms').notNull().default(0),
});

/** The hash of a single-use setup link's token (E6.1). */
export const setupLink = sqliteTable('setup_link', {
  tokenHash: text('token_hash').primaryKey(),
  /** When it was printed: on a host without a console, nobody can replace a link that is new (docs/decisions/0036). */
  madeAtMs: integer('made_at_ms').notNull(),
});

export const staff = sqliteTable(
  'staff',
  {
    id: text().primaryKey(),
    /** It is emptied when the person is removed. */
    name: text().notNull(),
    /**
     * People who were removed are numbered, so that the audit log can still tell them apart (docs/decisions/0036). It is
     * null for everybody else.
     */
    formerNumber: integer('former_number').unique(),
    /** The language in which the person reads the staff pages; null for that of the browser. */
    language: text({ enum: [...TAGS] }),
    /** The e-mail address, in lower case; null if the institution knows none (H1.1). */
    address: text().unique(),
    /** The day, in UTC, on which that address was confirmed; null with it. */
    addressDay: text('address_day'),
    /** The day, in UTC, on which a link to that address was last used; null before the first time. */
    addressUsedDay: text('address_used_day'),
    /** The day, in UTC, on which the person last came in; null if nobody has seen them yet (H2.1). */
    usedDay: text('used_day'),
    /** The name without case and marks, by which people are found and sorted (H2.1). It is written with each name. */
    folded: text().notNull(),
  },
  (t) => [index('staff_by_folded').on(t.folded, t.id)],
);

/** Who may read what (E6.4); `scope` is a course or programme id, and empty for the institution. */
export const grants = sqliteTable(
  'grants',
  {
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    role: text({ enum: [...ROLES] }).notNull(),
    scope: text().notNull(),
    /** Whether the role came from the institution's provider and follows it at each sign-in (H1.4). */
    fromProvider: integer('from_provider', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.role, t.scope] }), index('grants_by_scope').on(t.scope)],
);

/** The hash of a session token. Each use extends the session, up to its absolute end (E6.2). */
export const session = sqliteTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: text('staff_id')
    .notNull()
    .references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
  /** No use extends it beyond this. */
  endsAtMs: integer('ends_at_ms').notNull(),
  /** How it began: through the provider, by the operator's setup link, or in another way (H1.4). */
  way: text({ enum: ['provider', 'setup-link', 'other'] })
    .notNull()
    .default('other'),
});

/**
 * A computer in a lecture hall that shows one pulse (E7.8): first the hash of the code that is typed there, then that of
 * the token in its cookie.
 */
export const wall = sqliteTable('wall', {
  id: text().primaryKey(),
  /** Who made the code and confirms it; what the computer does is done in their name. */
  staffId: text('staff_id').notNull(),
  code: text().notNull(),
  pairHash: text('pair_hash').notNull().unique(),
  /** Null until the code was typed. */
  tokenHash: text('token_hash').unique(),
  allowed: integer({ mode: 'boolean' }).notNull(),
  /** Three digits that computer and phone both show. */
  mark: text().notNull(),
  /** Why the pulse is opened although something speaks against it; empty if nothing does. */
  reason: text().notNull(),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/**
 * The hash of a single-use link that signs in the person it was made for: for another device of their own, or made by an
 * administrator for somebody who is locked out (E6.1, E6.2).
 */
export const staffLink = sqliteTable('staff_link', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: text('staff_id')
    .notNull()
    .references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
  /** Whether it was mailed to the address of that person (H1.3). */
  mailed: integer({ mode: 'boolean' }).notNull().default(false),
  /** The address that it confirms, for a link that signs nobody in; null for every other one. */
  confirms: text(),
});

/** A role that was offered by a link and that nobody has taken yet (E6.4). */
export const invitation = sqliteTable('invitation', {
  /** Somebody new who takes it keeps this as their id, so that the audit log goes on naming them. */
  id: text().primaryKey(),
  /** The name that whoever invited typed in. */
  name: text().notNull(),
  /** The e-mail address that was invited, in lower case; null if only a link was made (H2.1). */
  address: text(),
  role: text({ enum: [...ROLES] }).notNull(),
  scope: text().notNull(),
  invitedBy: text('invited_by')
    .notNull()
    .references(() => staff.id),
  tokenHash: text('token_hash').notNull().unique(),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** Messages to staff that have not left yet, or could not (H4.1). A row goes with its message. */
export const outbox = sqliteTable(
  'outbox',
  {
    /** The same on each try: it makes the Message-ID. */
    id: text().primaryKey(),
    kind: text().notNull(),
    /** To whom; null for an address that may belong to nobody here. */
    staffId: text('staff_id').references(() => staff.id),
    /** Where to, if it is not the address of that person. */
    address: text(),
    /** What it is about: the id or code of the thing that the text names; empty if there is none. */
    subject: text().notNull(),
    tries: integer().notNull().default(0),
    /** When it is tried next; null once it was given up. */
    dueAtMs: integer('due_at_ms'),
    /** When it was put here: a link to sign in counts its 15 minutes from then. */
    askedAtMs: integer('asked_at_ms').notNull(),
    /** Until then nobody else may send it, because somebody does; null while nobody has it in hand. */
    claimedUntilMs: integer('claimed_until_ms'),
  },
  (t) => [index('outbox_by_due').on(t.dueAtMs)],
);

/** Which mails a person does not want (H4.2). */
export const mailOptOut = sqliteTable(
  'mail_opt_out',
  {
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    kind: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.kind] })],
);

/** The public part of a passkey (H1.2). The secret part never leaves the device of its owner. */
export const passkey = sqliteTable(
  'passkey',
  {
    /** The credential's id as the browser tells it, in base64url. */
    id: text().primaryKey(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    publicKey: text('public_key').notNull(),
    /** The highest count of uses that its device has told; most tell 0. */
    counter: integer().notNull(),
    /** Whether it is copied among the devices of its owner. */
    synced: integer({ mode: 'boolean' }).notNull(),
    addedDay: text('added_day').notNull(),
    /** The day of its last use; null before the first one. */
    usedDay: text('used_day'),
  },
  (t) => [index('passkey_by_staff').on(t.staffId)],
);

/** The hash of a challenge that a passkey has to sign, for at most five minutes (H1.2). */
export const challenge = sqliteTable('challenge', {
  hash: text().primaryKey(),
  /** Who wants to add a passkey; null for somebody who wants to sign in with one. */
  staffId: text('staff_id').references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** The hash of the address that a person's calendar reads: dates of pulses, and no results (E7.4). */
export const calendarAddress = sqliteTable('calendar_address', {
  staffId: text('staff_id')
    .primaryKey()
    .references(() => staff.id),
  tokenHash: text('token_hash').notNull().unique(),
});

/**
 * What a change has made, under the name that the browser gave the attempt. If the answer was lost, a second attempt
 * finds what the first one made (E7.0).
 */
export const attempt = sqliteTable(
  'attempt',
  {
    /** The person, or the id under which those act who come from a learning platform (`lti_context`). */
    staffId: text('staff_id').notNull(),
    name: text().notNull(),
    subject: text().notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.name] })],
);

export const programme = sqliteTable('programme', { id: text().primaryKey(), name: text().notNull() });

/** The days, first and last included, in which releases count for a roll-up (R2.7). */
export const term = sqliteTable('term', {
  id: text().primaryKey(),
  name: text().notNull(),
  fromDay: text('from_day').notNull(),
  toDay: text('to_day').notNull(),
  /** The exam weeks, first and last day included; null if nobody has set them (I2.14). */
  examsFromDay: text('exams_from_day'),
  examsToDay: text('exams_to_day'),
});

/** Which courses a programme has in a term. */
export const programmeCourse = sqliteTable(
  'programme_course',
  {
    programmeId: text('programme_id')
      .notNull()
      .references(() => programme.id),
    termId: text('term_id')
      .notNull()
      .references(() => term.id),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.termId, t.courseId] }),
    index('programme_course_by_course').on(t.courseId),
  ],
);

/** A sum that the lead of a programme was told (R2.7a). */
export const toldSum = sqliteTable(
  'told_sum',
  {
    id: integer().primaryKey(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programme.id),
    termId: text('term_id')
      .notNull()
      .references(() => term.id),
  },
  (t) => [index('told_sum_by_programme').on(t.programmeId, t.termId)],
);

/**
 * What a told sum adds up. It stays when the results are deleted, for as long as something could be subtracted from the
 * sum that is still kept (R2.7a, R3.9).
 */
export const toldCell = sqliteTable(
  'told_cell',
  {
    sumId: integer('sum_id')
      .notNull()
      .references(() => toldSum.id),
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    /** Which entry of the ledger it is, together with the pulse. */
    seq: integer().notNull(),
    /** For each item of the sum, how many answers the entry adds, as JSON. */
    adds: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sumId, t.pulseId, t.seq] }), index('told_cell_by_pulse').on(t.pulseId)],
);

export const course = sqliteTable(
  'course',
  {
    id: text().primaryKey(),
    /** How the institution's own systems call it; null if nobody has said (H3.1). */
    externalId: text('external_id').unique(),
    name: text().notNull(),
    classSize: integer('class_size').notNull(),
    zone: text().notNull(),
    /** The BCP 47 tag of the language of its students: its staff write to them in it, and the class reads it on the wall. */
    language: text().notNull().default('en'),
    /** A second one that stands beside it on the wall, on paper and on slides; null if there is none. */
    secondLanguage: text('second_language'),
    /** How many students are enrolled, as an administrator says who does not teach the course; null if nobody has (R2.6). */
    enrolled: integer(),
    /** The day, in UTC, on which the course was made: the rest across courses is about young ones (R2.1a). */
    madeDay: text('made_day').notNull(),
    /** The key of its link, as it is now (lms.md L2.5). */
    key: text().notNull().unique(),
    archived: integer({ mode: 'boolean' }).notNull().default(false),
    /** Each change of the row raises it (E7.0). */
    version: integer().notNull().default(1),
  },
  (t) => [index('course_by_name').on(t.name, t.id)],
);

/**
 * Keys of links that were replaced, or whose course was deleted. They are never given again, and whoever comes with one
 * reads that there is a new link (lms.md L2.5).
 */
export const replacedKey = sqliteTable('replaced_key', { key: text().primaryKey() });

/**
 * Everyone who leads or teaches a course, or ever did: leaving a team just before a plan hides nobody. A trigger writes it
 * with each role that is given (R2.1a).
 */
export const courseStaff = sqliteTable(
  'course_staff',
  {
    courseId: text('course_id').notNull(),
    staffId: text('staff_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.staffId] }), index('course_staff_by_person').on(t.staffId)],
);

/**
 * Signals about a course from official figures, which its staff type in; they suggest modules and decide nothing (I1.25
 * to I1.29).
 */
export const signal = sqliteTable(
  'signal',
  {
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
    kind: text({ enum: ['retention', 'absence', 'awards', 'community', 'comments'] }).notNull(),
    /** It is set if the signal is a figure. */
    percent: integer(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.kind] })],
);

/** The copy of a pulse for staff and for the pages of closed pulses; the box has its own (A9). */
export const pulse = sqliteTable(
  'pulse',
  {
    id: text().primaryKey(),
    code: text().notNull().unique(),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
    definition: text().notNull(),
    opensAtMs: integer('opens_at_ms'),
    closesAtMs: integer('closes_at_ms').notNull(),
    /** When staff were last allowed to open it by hand. From then on it may be asking, whatever its plan says (R2.1a). */
    openingAllowedMs: integer('opening_allowed_ms'),
    /** True once its box was seen: if that is gone, the pulse is lost, and no second box is ever made for it. */
    armed: integer({ mode: 'boolean' }).notNull().default(false),
    /** True if its box has ended or is gone, and the directory never got the results, as after a restore. */
    resultsLost: integer('results_lost', { mode: 'boolean' }).notNull().default(false),
    /** True once its results were deleted because their time was over (R3.9); the code is never given again. */
    resultsDeleted: integer('results_deleted', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('pulse_by_course').on(t.courseId),
    // Each hour somebody looks for those that open or close today (H4.2).
    index('pulse_by_opening').on(t.opensAtMs),
    index('pulse_by_closing').on(t.closesAtMs),
  ],
);

/** Codes of pulses that were discarded before they opened. They are never given again (A9, E7.6). */
export const discardedCode = sqliteTable('discarded_code', {
  code: text().primaryKey(),
  /** The code of the pulse that took its place; null if none did (E7.0). */
  replacedBy: text('replaced_by'),
});

/**
 * Rehearsals that run now. They have a table of their own, so that nothing that counts or lists pulses can meet one. A row
 * goes with its box (E7.7).
 */
export const rehearsal = sqliteTable('rehearsal', {
  id: text().primaryKey(),
  code: text().notNull().unique(),
  courseId: text('course_id')
    .notNull()
    .references(() => course.id, { onDelete: 'cascade' }),
  definition: text().notNull(),
  opensAtMs: integer('opens_at_ms'),
  closesAtMs: integer('closes_at_ms').notNull(),
});

/**
 * Two pulses of different courses that share staff, and why students are asked by both. Students of both pulses read the
 * reason (R2.1a).
 */
export const askedAcross = sqliteTable(
  'asked_across',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    otherId: text('other_id')
      .notNull()
      .references(() => pulse.id),
    /** They ask within 72 hours of each other, or the first promises smaller groups than the other. */
    kind: text({ enum: ['asked-across', 'k-across'] }).notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.otherId, t.kind] }), index('asked_across_by_other').on(t.otherId)],
);

/** What the gate has published, by day and without a time. Triggers keep the table append-only (R3.1, G4). */
export const ledger = sqliteTable(
  'ledger',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    seq: integer().notNull(),
    day: text().notNull(),
    final: integer({ mode: 'boolean' }).notNull(),
    entry: text().notNull(),
    sha256: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.seq] })],
);

/** What staff plan to do about a finding (I5.4). */
export const plannedAct = sqliteTable(
  'planned_act',
  {
    id: text().primaryKey(),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    /** The published item that the act answers to. */
    itemId: text('item_id').notNull(),
    /** The act of the library that this act was copied from, or null. */
    libraryId: text('library_id'),
    title: text().notNull(),
    how: text().notNull(),
    owner: text({ enum: ['teacher', 'course-lead', 'programme', 'institution'] }).notNull(),
    dueDay: text('due_day').notNull(),
    status: text({ enum: ['planned', 'done', 'dropped', 'passed-on'] }).notNull(),
    /** The day on which it was done, which is a mark in the trend (E9.4). */
    doneDay: text('done_day'),
    /** "Not in our power": the role that it was passed to (I5.4). */
    passedTo: text('passed_to'),
    /** Whether other courses may see the act; they never see a number (I1.33). */
    shared: integer({ mode: 'boolean' }).notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [index('planned_act_by_course').on(t.courseId)],
);

/** "You said, we did" while somebody writes it; there is one per pulse (E8.3). */
export const toldDraft = sqliteTable('told_draft', {
  pulseId: text('pulse_id')
    .primaryKey()
    .references(() => pulse.id),
  body: text().notNull(),
  version: integer().notNull(),
});

/** What students were told. The table is append-only: a correction is a further revision (E8.3). */
export const told = sqliteTable(
  'told',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    revision: integer().notNull(),
    day: text().notNull(),
    body: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.revision] })],
);

/** What staff did. The table is append-only. */
export const audit = sqliteTable(
  'audit',
  {
    id: integer().primaryKey(),
    atMs: integer('at_ms').notNull(),
    staffId: text('staff_id'),
    action: text().notNull(),
    subject: text().notNull(),
    /** The reason that somebody wrote because one was needed (E8.4, E8.5), or how a learning platform calls itself. */
    note: text(),
  },
  (t) => [
    index('audit_by_staff').on(t.staffId),
    index('audit_by_subject').on(t.subject),
    index('audit_of_bindings').on(t.staffId).where(sql`${t.action} = 'bind-course'`),
  ],
);

/** One registration of a learning platform (lms.md section 4). No table that begins with `lti_` has a column for a person (L4.2). */
export const ltiPlatform = sqliteTable(
  'lti_platform',
  {
    id: text().primaryKey(),
    iss: text().notNull(),
    clientId: text('client_id').notNull(),
    authUrl: text('auth_url').notNull(),
    jwksUrl: text('jwks_url').notNull(),
    /** What the platform calls itself, such as "moodle"; empty if it was entered by hand. */
    product: text().notNull(),
    /** The platform's web origins as JSON, for `frame-ancestors` (L4.3, L9.4). */
    origins: text().notNull(),
    status: text({ enum: ['pending', 'active', 'disabled'] }).notNull(),
    /** Whether a launch without `sub` is accepted (L5.10). */
    allowNoSub: integer('allow_no_sub', { mode: 'boolean' }).notNull(),
    /** Whether teaching assistants count as staff (L6.2). */
    taIsStaff: integer('ta_is_staff', { mode: 'boolean' }).notNull(),
    /** Which kinds of personal data launches of staff were seen to carry, as JSON; never a value, nor of whom (decision 0077). */
    sends: text().notNull(),
    /** Each change of its settings raises it (E7.0). */
    version: integer().notNull(),
  },
  (t) => [unique('lti_platform_by_client').on(t.iss, t.clientId)],
);

/** An installation of the tool at a platform. One that nobody here has met waits as `pending` (L5.9). */
export const ltiDeployment = sqliteTable(
  'lti_deployment',
  {
    platformId: text('platform_id')
      .notNull()
      .references(() => ltiPlatform.id),
    deploymentId: text('deployment_id').notNull(),
    status: text({ enum: ['pending', 'active', 'disabled'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.platformId, t.deploymentId] })],
);

/** Which of our courses a course of the platform is (L6.3). */
export const ltiContext = sqliteTable(
  'lti_context',
  {
    platformId: text('platform_id').notNull(),
    deploymentId: text('deployment_id').notNull(),
    contextId: text('context_id').notNull(),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id, { onDelete: 'cascade' }),
    /**
     * Under this id the audit log notes what anybody does who teaches there. It is one for all of them, because no account
     * is made for a person (L6.4).
     */
    actsAs: text('acts_as').notNull().unique(),
  },
  (t) => [
    primaryKey({ columns: [t.platformId, t.deploymentId, t.contextId] }),
    foreignKey({
      columns: [t.platformId, t.deploymentId],
      foreignColumns: [ltiDeployment.platformId, ltiDeployment.deploymentId],
    }),
    index('lti_context_by_course').on(t.courseId),
  ],
);

/** A launch that has begun: it is consumed by the launch, or forgotten after five minutes (L5.2, L4.1). */
export const ltiFlow = sqliteTable('lti_flow', {
  state: text().primaryKey(),
  nonce: text().notNull(),
  platformId: text('platform_id')
    .notNull()
    .references(() => ltiPlatform.id),
  /** The deployment that the login named; empty if it named none. */
  deploymentHint: text('deployment_hint').notNull(),
  /** The frame in which the platform keeps a value for us; empty if it offers none (L5.12). */
  storageTarget: text('storage_target').notNull(),
  stage: text({ enum: ['login', 'half'] }).notNull(),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** The hash of a single-use secret: an address for registering a platform, or a code that connects a course (L6.5, L12.1). */
export const ltiInvite = sqliteTable('lti_invite', {
  tokenHash: text('token_hash').primaryKey(),
  kind: text({ enum: ['register', 'connect'] }).notNull(),
  /** The course that the code connects; null for a registration. */
  courseId: text('course_id').references(() => course.id, { onDelete: 'cascade' }),
  /** Who made it: it works only while that person may still make one. */
  madeBy: text('made_by').notNull(),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** Our own keys, with which we sign for platforms (L10.3). */
export const ltiKey = sqliteTable('lti_key', {
  kid: text().primaryKey(),
  publicJwk: text('public_jwk').notNull(),
  /** The private key as JWE under a key that is derived from the instance secret. */
  privateSealed: text('private_sealed').notNull(),
  useFromMs: integer('use_from_ms').notNull(),
  /** From then on it is not published any more; null while no other key follows it. */
  retireAtMs: integer('retire_at_ms'),
});

/** The public keys of a platform as they were last fetched (L10.1). */
export const ltiJwks = sqliteTable('lti_jwks', {
  platformId: text('platform_id')
    .primaryKey()
    .references(() => ltiPlatform.id),
  keys: text().notNull(),
  fetchedAtMs: integer('fetched_at_ms').notNull(),
  freshUntilMs: integer('fresh_until_ms').notNull(),
});

/** A person's account at the institution's provider: the issuer, and the subject that it never gives to anybody else (H1.4). */
export const identity = sqliteTable(
  'identity',
  {
    id: text().primaryKey(),
    issuer: text().notNull(),
    subject: text().notNull(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    addedDay: text('added_day').notNull(),
    /** The day of its last use; null before the first one. */
    usedDay: text('used_day'),
  },
  (t) => [unique('identity_by_subject').on(t.issuer, t.subject), index('identity_by_staff').on(t.staffId)],
);

/** An address that somebody wants to have, until they have shown that they read its mail (H1.1). */
export const addressWanted = sqliteTable('address_wanted', {
  staffId: text('staff_id')
    .primaryKey()
    .references(() => staff.id),
  address: text().notNull(),
  askedAtMs: integer('asked_at_ms').notNull(),
});

/** When a sign-in link was asked for, by the hash of the address, so that nobody can fill a mailbox (H1.3). */
export const linkAsked = sqliteTable(
  'link_asked',
  { addressHash: text('address_hash').notNull(), askedAtMs: integer('asked_at_ms').notNull() },
  (t) => [index('link_asked_by_hash').on(t.addressHash)],
);

/** A sign-in through the provider that has begun: the hash of its state and of the browser's secret, for ten minutes (H1.4). */
export const providerFlow = sqliteTable('provider_flow', {
  hash: text().primaryKey(),
  /** Who wants to add their account there; null for somebody who wants to sign in. */
  staffId: text('staff_id').references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** What is wrong with the provider, until somebody comes in through it again (H1.4). There is one row at most. */
export const providerTrouble = sqliteTable('provider_trouble', {
  kind: text().primaryKey(),
  /** The day, in UTC, on which it was first seen. */
  sinceDay: text('since_day').notNull(),
});

/** The hash of a token with which another system may do one thing in the name of the institution (institution.md H5.2). */
export const apiToken = sqliteTable('api_token', {
  /** The audit log names the token by it. */
  id: text().primaryKey(),
  /** What uses it, as its maker wrote it. */
  name: text().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  scope: text({ enum: ['import'] }).notNull(),
  /** It works only while this person is an administrator. */
  madeBy: text('made_by')
    .notNull()
    .references(() => staff.id),
  expiresAtMs: integer('expires_at_ms').notNull(),
  /** The day, in UTC, of its last use; null before the first one. */
  usedDay: text('used_day'),
});

/** The hash of a link of an invitation that left by mail: each try makes one, and whoever comes by it has its address (H1.5). */
export const invitationLink = sqliteTable(
  'invitation_link',
  {
    tokenHash: text('token_hash').primaryKey(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitation.id, { onDelete: 'cascade' }),
  },
  (t) => [index('invitation_link_by_invitation').on(t.invitationId)],
);

/** What a student representative says beside "You said, we did" before it is told (H2.4). */
export const representativeWord = sqliteTable(
  'representative_word',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    /** One line for the staff; empty if there is none. */
    comment: text().notNull(),
    /** The words of the draft that they agreed to, as they are kept; null if they did not, or if the words have changed. */
    agreedTo: text('agreed_to'),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.staffId] }), index('representative_word_by_staff').on(t.staffId)],
);

/** Dates that somebody proposes to the courses of a programme in a term (E7.14). */
export const proposal = sqliteTable('proposal', {
  id: text().primaryKey(),
  programmeId: text('programme_id')
    .notNull()
    .references(() => programme.id),
  termId: text('term_id')
    .notNull()
    .references(() => term.id),
  /** Who proposed them, and sees how each course has answered. */
  staffId: text('staff_id')
    .notNull()
    .references(() => staff.id),
  /** When pulses would open and close, on the clock of each course, as JSON. */
  dates: text().notNull(),
  /** The day of the last opening: after it the proposal is over. */
  lastDay: text('last_day').notNull(),
});

/** A course that dates are proposed to. A trigger lets a course that is archived decline (E7.14). */
export const proposedCourse = sqliteTable(
  'proposed_course',
  {
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposal.id, { onDelete: 'cascade' }),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id, { onDelete: 'cascade' }),
    /** What its staff have answered; null if nobody has. */
    answer: text({ enum: ['accepted', 'moved', 'declined'] }),
    /** Why it was declined; empty if nobody has said. */
    word: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.courseId] }), index('proposed_course_by_course').on(t.courseId)],
);
