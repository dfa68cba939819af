/**
 * Cases about a list of the students who may answer a planned pulse: the box keeps hashes of it until it closes, and nothing
 * else keeps or repeats an id (privacy.md R5.6, lms.md L7.1, L7.4).
 */
import { expect } from 'vitest';
import type { Code, CourseId, PlatformId } from '../../../schema/contract/ids.ts';
import { problemSchema, type Problem } from '../../../schema/contract/problem.ts';
import type { NewPulse } from '../../../schema/contract/pulse-plan.ts';
import { CLAIMS } from '../../../schema/lms/claims.ts';
import { marksIn } from '../../lms/canaries.ts';
import type { FakePlatform } from '../../lms/fake-platform.ts';
import { heardWhile } from '../../lms/heard.ts';
import { INSTRUCTOR, launch, LEARNER, postJson, ticketIn } from '../../lms/launch.ts';
import { stageOf, type Stage } from '../../lms/stage.ts';
import type { Case, Scene } from '../case.ts';
import { DAY_MS, SECOND_MS } from '../harness.ts';
import { PAIRS } from '../race.ts';

/** The course may have so many students. */
const CLASS = 300;
const LEAST = 10;

export function memberListCases(it: Case): void {
  it('lets only students on the list in, counts each once, and keeps no id: not in a store, a reply, the log or the audit log (R5.6, L7.4)', async (scene) => {
    const planned = await planRoster(scene, 'list 1');
    const { h, teacher } = scene;
    const { code, platform, give, listed, arrive } = planned;
    const ids = people('canary-of-a-list', 12);
    const { value: said, heard } = await heardWhile(async () => {
      const kept = await give([...ids, ids[0]!, ` ${ids[1]} `]);
      expect(JSON.parse(kept)).toMatchObject({ listed: 12, platforms: [{ id: platform }] });
      // Whoever repeats a request whose answer was lost has the same list.
      expect(await give(ids)).toBe(kept);
      await teacher.expect('openPulse', { code }, null);
      const [member, stranger] = [await arrive(ids[3]!), await arrive('canary-of-a-list-13')];
      expect([member.includes(`data-code="${code}"`), ticketIn(member) !== null]).toEqual([true, true]);
      expect([stranger.includes('You are not on the list'), ticketIn(stranger)]).toEqual([true, null]);
      const { entries } = await teacher.expect('auditLog', {}, { about: code });
      expect(entries.map(({ action, note }) => [action, note])).toContainEqual(['give-list', '12']);
      return [
        kept,
        member,
        stranger,
        JSON.stringify(entries),
        await bodyOf(teacher.send('memberList', { code }, null)),
      ];
    });
    expect([marksIn(said.join('\n'), ids), heard]).toEqual([[], []]);
    const bytes = async () => text(await h.storedBytes()) + text(await h.bytesOf(code));
    expect(marksIn(await bytes(), ids)).toEqual([]);
    expect(await listed()).toBe(12);
    expect(await h.rowsOf(code)).toMatchObject({ members: 12 });
    await teacher.close(code);
    expect(await h.rowsOf(code)).toMatchObject({ members: 0, issued: 0 });
    expect(await listed()).toBeNull();
  });

  it('of twenty lists that are given at once, one is kept whole, and the next one has to wait (R5.6)', async (scene) => {
    const { h, teacher } = scene;
    const { code, platform, listed } = await planRoster(scene, 'list 2');
    const lists = Array.from({ length: PAIRS }, (_, n) => people(`list-${n}`, LEAST + n));
    const replies = await Promise.all(
      lists.map((ids) => teacher.send('giveMemberList', { code }, { platform, ids: [...ids] })),
    );
    expect(replies.map(({ status }) => status)).toEqual(lists.map(() => 200));
    const next = await teacher.send('giveMemberList', { code }, { platform, ids: people('next', CLASS) });
    expect([next.status, next.headers.get('Retry-After'), (await problemIn(next)).type]).toEqual([
      429,
      '10',
      'too-fast',
    ]);
    const size = await listed();
    await teacher.expect('openPulse', { code }, null);
    const { boxes } = h.engine();
    const { lms } = await stageOf(scene);
    const known = await Promise.all(
      lists.map(async (ids) => {
        const kinds = await Promise.all(
          [ids[0]!, ids.at(-1)!].map((subject) => boxes.recognise(code, { issuer: lms.iss, subject })),
        );
        return kinds.map(({ kind }) => kind).join(' ');
      }),
    );
    const kept = lists.findIndex(({ length }) => length === size);
    expect(known).toEqual(lists.map((_, n) => (n === kept ? 'member member' : 'not-listed not-listed')));
  });

  it('a list can be replaced and removed until the pulse opens, and never after it, also by twenty at once (R5.6)', async (scene) => {
    const { teacher, h } = scene;
    const { code, platform, give, listed, arrive } = await planRoster(scene, 'list 3');
    const remove = () => teacher.send('dropMemberList', { code }, null);
    await give(people('old', 20));
    const before = text(await h.bytesOf(code));
    await give(people('new', 12));
    expect([await listed(), (await h.rowsOf(code))?.['members']]).toEqual([12, 12]);
    expect(text(await h.bytesOf(code))).not.toBe(before);
    for (const _ of [1, 2]) expect((await remove()).status).toBe(200);
    expect([await listed(), (await h.rowsOf(code))?.['members']]).toEqual([null, 0]);
    await give(people('new', 12));
    const [opened, ...late] = await Promise.all([
      teacher.send('openPulse', { code }, null),
      ...Array.from({ length: PAIRS }, (_, n) =>
        n % 2 === 0 ? remove() : teacher.send('giveMemberList', { code }, { platform, ids: people('late', 15 + n) }),
      ),
    ]);
    const frozen = await listed();
    expect([opened?.status, late.filter(({ status }) => status !== 200 && status !== 409)]).toEqual([200, []]);
    for (const reply of [
      await remove(),
      await teacher.send('giveMemberList', { code }, { platform, ids: people('x', 11) }),
    ])
      expect([reply.status, await sentence(reply)]).toEqual([409, 'list-frozen']);
    expect(await listed()).toBe(frozen);
    // Without a list, the platform says who is a student.
    expect((await arrive('somebody')).includes(`data-code="${code}"`)).toBe(frozen === null);
  });

  it('takes no list beside printed codes: with six of them, and one student among invented ids, one answer could be told (R5.6)', async (scene) => {
    const { teacher } = scene;
    const { code, platform, listed } = await planRoster(scene, 'list beside codes', { reserve: true });
    const reply = await teacher.send('giveMemberList', { code }, { platform, ids: people('x', 12) });
    expect([reply.status, await sentence(reply), await listed()]).toEqual([422, 'listBesideCodes', null]);
  });

  it('refuses a list with a sentence that names the row and no id, and keeps the one before (R5.6)', async (scene) => {
    const { teacher } = scene;
    const { code, platform, give, listed } = await planRoster(scene, 'list 4');
    await give(people('kept', 12));
    const ids = people('canary-of-a-list', 12);
    const bad: readonly (readonly [ids: string[], sentence: string, facts: object])[] = [
      [ids.with(4, '  '), 'idMissing', { row: 5 }],
      [ids.with(11, 'canary-1'.padEnd(256, 'x')), 'idTooLong', { row: 12, most: 255 }],
      [ids.with(0, 'canary-1\u0000'), 'idUnreadable', { row: 1 }],
      [ids.with(2, 'canary-1\ncanary-2'), 'idUnreadable', { row: 3 }],
      [[], 'listTooShort', { n: 0, least: LEAST, k: 7 }],
      [[...ids.slice(0, 9), ids[0]!], 'listTooShort', { n: 9, least: LEAST, k: 7 }],
      [people('canary-of-a-list', CLASS + 1), 'listTooLong', { n: CLASS + 1, most: CLASS }],
    ];
    const { heard } = await heardWhile(async () => {
      for (const [list, rule, facts] of bad) {
        const reply = await teacher.send('giveMemberList', { code }, { platform, ids: list });
        const body = await reply.text();
        const problem = JSON.parse(body) as Problem;
        expect([reply.status, problem.sentence, problem.field]).toEqual([422, rule, 'ids']);
        expect(problem.facts).toMatchObject(facts);
        expect(marksIn(body, ids)).toEqual([]);
      }
      const malformed = await teacher.send('giveMemberList', { code }, { platform, ids: [ids[0], 7] } as never);
      expect([malformed.status, marksIn(await malformed.text(), ids)]).toEqual([400, []]);
    });
    expect([heard, await listed()]).toEqual([[], 12]);
  });

  it('takes 2,000 of the longest ids whole, and says so if a request is longer than that and more (R5.6)', async (scene) => {
    const { teacher, h } = scene;
    const { code, platform, give, listed } = await planRoster(scene, 'list 5', { classSize: 2000 });
    await give(people('long', 2000).map((id) => id.padStart(255, 'x')));
    expect([await listed(), (await h.rowsOf(code))?.['members']]).toEqual([2000, 2000]);
    const huge = Array.from({ length: 5000 }, () => 'x'.repeat(255));
    const reply = await teacher.send('giveMemberList', { code }, { platform, ids: huge });
    expect([reply.status, (await problemIn(reply)).facts]).toEqual([413, { kb: 1024 }]);
    expect(await listed()).toBe(2000);
  });

  it('names students of a platform that the course is bound to and that is active, and of no other (R5.6, L3.1)', async (scene) => {
    const stage = await stageOf(scene);
    const { h, by, lms, other } = stage;
    const { teacher } = scene;
    const planned = await planRoster(scene, 'list 6');
    const { code, course, platform } = planned;
    const rooms = h.engine().directory.lms;
    const foreign = (await rooms.platforms()).find(({ iss }) => iss === other.iss)!.id;
    const from = (id: PlatformId) => teacher.send('giveMemberList', { code }, { platform: id, ids: people('p', 12) });
    expect(await sentence(await from(foreign))).toBe('notConnected');
    await bindTo(scene, course, other, 'list 6');
    expect((await teacher.expect('memberList', { code }, null)).platforms).toHaveLength(2);
    // The same id names another person there.
    expect((await from(foreign)).status).toBe(200);
    await teacher.expect('openPulse', { code }, null);
    const kinds = [lms, other].map(async ({ iss: issuer }) => {
      return (await h.engine().boxes.recognise(code, { issuer, subject: 'p-1' })).kind;
    });
    expect(await Promise.all(kinds)).toEqual(['not-listed', 'member']);
    await teacher.close(code);
    const again = await planRoster(scene, 'list 7');
    await rooms.changePlatform(by, platform, { status: 'disabled' });
    const refused = await teacher.send('giveMemberList', { code: again.code }, { platform, ids: people('p', 12) });
    await rooms.changePlatform(by, platform, { status: 'active' });
    expect([refused.status, await sentence(refused), await again.listed()]).toEqual([422, 'notConnected', null]);
  });

  it('takes no list for a pulse that has no roster, and none for a rehearsal (R5.6, E7.7)', async (scene) => {
    const { teacher } = scene;
    const open = await planRoster(scene, 'list 8', { eligibility: 'open' });
    const { code, platform } = await planRoster(scene, 'list 9');
    const rehearsal = (await teacher.expect('rehearsePulse', { code }, null)).definition.code;
    const give = (of: Code) => teacher.send('giveMemberList', { code: of }, { platform, ids: people('p', 12) });
    const [ofOpen, ofRehearsal] = [await give(open.code), await give(rehearsal)];
    expect([ofOpen.status, await sentence(ofOpen)]).toEqual([409, 'no-roster']);
    expect(ofRehearsal.status).toBe(404);
    expect((await teacher.send('dropMemberList', { code: open.code }, null)).status).toBe(409);
  });
}

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const people = (name: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${name}-${i + 1}`);
const bodyOf = async (reply: Promise<Response>): Promise<string> => (await reply).text();
const problemIn = async (reply: Response): Promise<Problem> => problemSchema.parse(await reply.json());
const sentence = async (reply: Response): Promise<string> => (await problemIn(reply)).sentence;

interface Planned {
  readonly code: Code;
  readonly course: CourseId;
  /** Its platform. */
  readonly platform: PlatformId;
  /** Gives a list, which must be taken. @returns the reply */
  readonly give: (ids: string[]) => Promise<string>;
  readonly listed: () => Promise<number | null>;
  /** A student comes from the platform. @returns the page */
  readonly arrive: (sub: string) => Promise<string>;
}

type Wanted = Partial<NewPulse> & { readonly classSize?: number };

/** Plans a pulse with a roster in a course that is bound to a platform. */
async function planRoster(
  scene: Scene,
  context: string,
  { classSize = CLASS, ...plan }: Wanted = {},
): Promise<Planned> {
  const { h, teacher } = scene;
  // The teacher of all these cases may give twenty lists again.
  h.world.nowMs += 200 * SECOND_MS;
  const stage = await stageOf(scene);
  const { id: course } = await teacher.expect(
    'createCourse',
    {},
    { name: context, classSize, zone: 'Europe/Stockholm' },
  );
  await bindTo(scene, course, stage.lms, context);
  const closesAtMs = h.world.nowMs + DAY_MS;
  const wanted = { closesAtMs, graceSeconds: 0, eligibility: 'roster' as const, reason: 'A test', ...plan };
  const { code } = (await teacher.expect('createPulse', { course }, wanted)).definition;
  const { id: platform } = stage.platform;
  return {
    code,
    course,
    platform,
    give: async (ids) => {
      const reply = await teacher.send('giveMemberList', { code }, { platform, ids });
      const said = await reply.text();
      expect([reply.status, said]).toEqual([200, said]);
      return said;
    },
    listed: async () => (await teacher.expect('memberList', { code }, null)).listed,
    arrive: async (sub) => (await stage.launch({ claims: { ...claimsOf(context, LEARNER), sub } })).text(),
  };
}

/** The lead of the course makes a code, and somebody who teaches it at the platform types it there (L6.5). */
async function bindTo(scene: Scene, course: CourseId, platform: FakePlatform, context: string): Promise<void> {
  const stage: Stage = await stageOf(scene);
  const { code } = await scene.teacher.expect('makeConnectCode', { course }, null);
  const page = await launch(scene.h, stage.institution, platform, { claims: claimsOf(context, INSTRUCTOR) });
  const bound = await postJson(scene.h, '/lti/bind', { ticket: ticketIn(await page.text()), as: 'code', code });
  expect(bound.status).toBe(200);
}

const claimsOf = (context: string, role: string) => ({
  [CLAIMS.roles]: [role],
  [CLAIMS.context]: { id: context, title: context, label: 'L' },
});
