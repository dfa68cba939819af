/** Checks that docs/storage.md says what is stored, by comparing it with the migrated databases. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import box from '../../schema/tables/box/migrations/migrations.js';
import directory from '../../schema/tables/directory/migrations/migrations.js';
import { openDatabase, type SyncDatabase } from '../../worker/engines/node-database.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/storage.md'), 'utf8');

/** The text under a heading, up to the next one of the same or a higher level. */
function section(text: string, heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const from = text.indexOf(`\n${heading}`);
  if (from === -1) throw new Error(`docs/storage.md has no ${heading}`);
  const rest = text.slice(from + 1 + heading.length);
  const end = rest.search(new RegExp(`^#{1,${level}} `, 'm'));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The names in backticks in the first cell of each row. */
const firstCells = (text: string): string[] => [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '');

/** The columns that these parts of the page document, as `table.column`. */
function documentedColumns(...headings: readonly string[]): string[] {
  const text = headings.map((heading) => section(page, heading)).join('\n');
  const tables = [...text.matchAll(/^### `(.+)`$/gm)].map(([, name]) => name ?? '');
  return tables
    .flatMap((table) => firstCells(section(`\n${text}`, `### \`${table}\``)).map((column) => `${table}.${column}`))
    .toSorted();
}

interface Row {
  readonly name: string;
}
const names = (db: SyncDatabase, query: ReturnType<typeof sql>): string[] => db.all<Row>(query).map(({ name }) => name);
const tablesOf = (db: SyncDatabase): string[] => names(db, sql`SELECT name FROM sqlite_master WHERE type = 'table'`);
const columnsOf = (db: SyncDatabase): string[] =>
  tablesOf(db)
    .flatMap((table) =>
      names(db, sql`SELECT name FROM pragma_table_xinfo(${table})`).map((column) => `${table}.${column}`),
    )
    .toSorted();

const { db: boxDb } = await openDatabase(':memory:', box);
const { db: directoryDb } = await openDatabase(':memory:', directory);

describe('docs/storage.md lists exactly the columns', () => {
  test('of a box', () => {
    expect(columnsOf(boxDb)).toEqual(documentedColumns('## Box: one per pulse', '## Both databases'));
  });

  test('of the directory', () => {
    expect(columnsOf(directoryDb)).toEqual(documentedColumns('## Directory: one per institution', '## Both databases'));
  });
});

test('docs/storage.md lists exactly the triggers', () => {
  const triggers = sql`SELECT name FROM sqlite_master WHERE type = 'trigger'`;
  expect([...names(boxDb, triggers), ...names(directoryDb, triggers)].toSorted()).toEqual(
    firstCells(section(page, '### Triggers')).toSorted(),
  );
});

describe('R3.2: no order of arrival', () => {
  test('fingerprints lie in a table WITHOUT ROWID, and so does every table of a box that may have many rows', () => {
    const numbered = names(
      boxDb,
      sql`SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr = 0 AND name NOT LIKE 'sqlite_%'`,
    );
    // These tables have one row each, whatever people answer. The last one belongs to the migrator.
    expect(numbered.toSorted()).toEqual(['__drizzle_migrations', 'def', 'issued', 'issuer', 'pending', 'tally']);
    const unnumbered = names(boxDb, sql`SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr = 1`);
    expect(unnumbered.toSorted()).toEqual(['codes', 'members', 'seen', 'spent']);
  });
});

describe('R2.11: what is never stored has no column', () => {
  /**
   * Times that staff planned or at which a member of staff did something, days and numbers of releases, and the columns
   * of the migrator.
   */
  const allowed = [
    '__drizzle_migrations.created_at',
    // These are about staff who sign in: the address that they want to have, and when (H1.1, H1.3).
    'address_wanted.address',
    'address_wanted.asked_at_ms',
    'api_token.expires_at_ms',
    // A token of another system, which no student uses.
    'api_token.used_day',
    'attempt.expires_at_ms',
    'audit.at_ms',
    // These are about a course, not about a student.
    'challenge.expires_at_ms',
    'course.language',
    'course.made_day',
    'course.second_language',
    'def.closes_at_ms',
    'def.opens_at_ms',
    'identity.added_day',
    'identity.used_day',
    'institution.backed_up_ms',
    'institution.contacts_checked_day',
    'institution.deleted_before_day',
    // Until when somebody has looked for mails of the day to staff.
    'institution.noticed_until_ms',
    // The e-mail address of somebody who is asked to join the staff.
    'invitation.address',
    'invitation.expires_at_ms',
    // The e-mail address that somebody asked a link to an invitation for.
    'invitation_link.address',
    'ledger.day',
    'ledger.seq',
    'link_asked.address_hash',
    'link_asked.asked_at_ms',
    // It is the institution's learning platform, and no device of a student.
    'lti_context.platform_id',
    'lti_deployment.platform_id',
    // A launch that has begun is forgotten within minutes, and says nothing of who has begun it (lms.md L4.2).
    'lti_flow.expires_at_ms',
    'lti_flow.platform_id',
    'lti_invite.expires_at_ms',
    'lti_jwks.fetched_at_ms',
    'lti_jwks.fresh_until_ms',
    'lti_jwks.platform_id',
    'lti_key.retire_at_ms',
    'lti_key.use_from_ms',
    // Where a message to staff goes, when it was asked for, who has it in hand, and when it is tried next.
    'outbox.address',
    'outbox.asked_at_ms',
    'outbox.claimed_until_ms',
    'outbox.due_at_ms',
    'passkey.added_day',
    'passkey.used_day',
    'pending.seq',
    'planned_act.done_day',
    'planned_act.due_day',
    // The last day of dates that somebody proposes to a course.
    'proposal.last_day',
    'provider_flow.expires_at_ms',
    'provider_trouble.since_day',
    'pulse.closes_at_ms',
    'pulse.opening_allowed_ms',
    'pulse.opens_at_ms',
    'rehearsal.closes_at_ms',
    'rehearsal.opens_at_ms',
    'session.ends_at_ms',
    'session.expires_at_ms',
    'setup_link.made_at_ms',
    // The e-mail address of somebody of the staff.
    'staff.address',
    'staff.address_day',
    'staff.address_used_day',
    // It counts people of the staff who were removed.
    'staff.former_number',
    // It is the language in which somebody of the staff reads.
    'staff.language',
    'staff.used_day',
    'staff_link.expires_at_ms',
    'term.exams_from_day',
    'term.exams_to_day',
    'term.from_day',
    'term.to_day',
    'told.day',
    'told_cell.seq',
    'wall.expires_at_ms',
  ];
  const words = new Set(
    `at ms time timestamp when day date hour minute second created updated modified last first since duration elapsed
     order seq sequence position index rank nr number rowid
     address addr ip host remote country city region geo colo
     agent ua browser device platform screen referrer referer origin cookie
     language lang locale tag student person user email mail member respondent`.split(/\s+/),
  );
  const isSuspect = (column: string) => (column.split('.')[1] ?? '').split('_').some((word) => words.has(word));

  test('no column holds the time, order, address, browser, language or person of an answer', () => {
    expect([...new Set([...columnsOf(boxDb), ...columnsOf(directoryDb)])].filter(isSuspect).toSorted()).toEqual(
      allowed,
    );
  });
});

test('R6.2, E3.9a, E7.8: the server sets five cookies, each of which is documented, and none of them reaches students’ pages', () => {
  const sources = globSync('worker/**/*.ts', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .filter((text) => /\b(?:setCookie|generateCookie)\(/.test(text));
  const found = (what: RegExp) => sources.map((text) => what.exec(text)?.[1] ?? '').toSorted();
  const documented = [...section(page, '## Cookies').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');
  expect(found(/^const NAME = '(.+)';/m)).toEqual(documented.toSorted());
  expect(found(/\bpath: '(.+)'/)).toEqual(['/api', '/api/hall', '/api/sign-in', '/lti', '/staff']);
});

describe('E1.5: what is stored in the browser', () => {
  const sources = globSync('client/**/*.{ts,tsx}', { cwd: root });
  const speakingOf = (word: RegExp) =>
    sources.filter((path) =>
      word.test(readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );

  const nameIn = (path: string, hole: RegExp) => hole.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? '';

  test('one file for students and three for staff store anything, each in its own place and under the documented name', () => {
    expect(speakingOf(/sessionStorage/)).toEqual(['client/student/memory.ts', 'client/staff/ui/left-invitation.ts']);
    // Only staff are remembered beyond the tab: which results were shown to them (E9.1), and what they have put away.
    expect(speakingOf(/localStorage/)).toEqual(['client/staff/ui/kept-list.ts', 'client/staff/ui/put-away.ts']);
    const lists = speakingOf(/keptList\(/).flatMap((path) => nameIn(path, /keptList\('([^']+)'/) || []);
    expect(lists.toSorted()).toEqual(['hidden', 'seen-results']);
    expect(firstCells(section(page, '## In the browser'))).toEqual([
      `${nameIn('client/student/memory.ts', /`(.*)\$\{code\}`/)}CODE`,
      nameIn('client/staff/ui/left-invitation.ts', /NAME = '([^']+)'/),
      ...lists.map((list) => `${list} PERSON`).toSorted(),
      `${nameIn('client/staff/ui/put-away.ts', /`(.*)\$\{person\}`/)}PERSON`,
    ]);
  });

  test.each([/indexedDB/, /document\.cookie/, /cookieStore/, /serviceWorker/, /\bcaches\b/])(
    'no file of the client says %s',
    (word) => {
      expect(speakingOf(word)).toEqual([]);
    },
  );
});
