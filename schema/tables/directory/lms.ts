/** Tables of learning platforms. None of them has a column for a person (lms.md L4.2). */
import { foreignKey, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { course } from './courses.ts';

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
