/** Tables of the people on the staff: who they are, what they may read, how they come in, and what is mailed to them. */
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { ROLES } from '../../contract/grants.ts';
import { TAGS } from '../../languages/tags.ts';

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
  (t) => [
    primaryKey({ columns: [t.staffId, t.role, t.scope] }),
    index('grants_by_scope').on(t.scope, t.role, t.staffId),
  ],
);

/** The hash of a session token. Each use extends the session, up to its absolute end (E6.2). */
export const session = sqliteTable(
  'session',
  {
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
  },
  (t) => [index('session_by_staff').on(t.staffId)],
);

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
  /** The invitation whose role whoever comes by it takes, for a link that was asked for on its page (H1.5); null for every other one. */
  invitationId: text('invitation_id').references(() => invitation.id, { onDelete: 'cascade' }),
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
  /** The hash of the token of an invitation's link, whose role whoever comes back takes (H1.5); null without one. */
  invitationHash: text('invitation_hash'),
  expiresAtMs: integer('expires_at_ms').notNull(),
});

/** What is wrong with the provider, until somebody comes in through it again (H1.4). There is one row at most. */
export const providerTrouble = sqliteTable('provider_trouble', {
  kind: text().primaryKey(),
  /** The day, in UTC, on which it was first seen. */
  sinceDay: text('since_day').notNull(),
});

/** The hash of a link of an invitation that left by mail: each try makes one, and whoever comes by it has its address (H1.5). */
export const invitationLink = sqliteTable(
  'invitation_link',
  {
    tokenHash: text('token_hash').primaryKey(),
    invitationId: text('invitation_id')
      .notNull()
      .references(() => invitation.id, { onDelete: 'cascade' }),
    /** The address that somebody asked a link for on the page of the invitation; null if it went to the invited one. */
    address: text(),
  },
  (t) => [index('invitation_link_by_invitation').on(t.invitationId)],
);
