/**
 * Cases about students who come from a learning platform to a pulse with a roster: the launch says that they study the course,
 * and what signs for them knows no answer (lms.md section 8, N79 to N81; privacy.md R5.3 to R5.6, R2.1a).
 */
import { expect } from 'vitest';
import type { Code, CourseId } from '../../../schema/contract/ids.ts';
import type { NewPulse } from '../../../schema/contract/pulse-plan.ts';
import { fromBase64url, toBase64url } from '../../../schema/contract/base64url.ts';
import { CLAIMS } from '../../../schema/lms/claims.ts';
import { askByTicket } from '../../lms/by-ticket.ts';
import { canariesIn, SUB } from '../../lms/canaries.ts';
import { heardWhile } from '../../lms/heard.ts';
import { codeIn, DEPLOYMENT, INSTRUCTOR, LEARNER, postJson, ticketIn, type Altered } from '../../lms/launch.ts';
import { stageOf, type Stage } from '../../lms/stage.ts';
import { readForm } from '../../story/form.ts';
import { sealedSlip, type Sealed } from '../../story/stamp.ts';
import type { Case, Scene } from '../case.ts';
import { DAY_MS, SECOND_MS } from '../harness.ts';
import { all, answer, type Teacher } from '../people.ts';

const TEST_USER = 'http://purl.imsglobal.org/vocab/lti/system/person#TestUser';
const PEOPLE = 20;

export function lmsRosterCases(it: Case): void {
  it('lets each student of a bound course answer once, whatever is sent twice, and keeps nothing of them (N79, L8.2, L8.5, L7.4)', async (scene) => {
    const hall = await openClass(scene, 'roster 1');
    const { stage, code } = hall;
    const { h } = stage;
    const { value: seen, heard } = await heardWhile(async () => {
      const page = await (await hall.arrive()).text();
      const ticket = ticketIn(page) ?? '';
      const [mine, other] = [await hall.slip(), await hall.slip()];
      const first = await ask(stage, ticket, mine);
      const replies = [await ask(stage, ticket, mine), await ask(stage, ticket, other)];
      expect(replies.map(({ status }) => status)).toEqual([200, 409]);
      const again = await replies[0]!.text();
      expect(again).toBe(await first.clone().text());
      const refused = await replies[1]!.text();
      expect(codeIn(refused)).toBe('already_taken');
      const token = await openedBy(mine, first);
      const sent = await answer(h, code, { ...all(4), token }, readForm(page)?.key ?? '');
      expect(sent.status).toBe(200);
      // Whoever comes again reads so, and gets no form.
      const back = await hall.arrive();
      const backText = await back.text();
      expect([back.status, codeIn(backText), ticketIn(backText)]).toEqual([409, 'already_taken', null]);
      expect(backText).toContain('You can answer once');
      return [page, again, refused, backText, await sent.text(), ...first.headers.values(), ...back.headers.values()];
    });
    expect(canariesIn(seen.join('\n'))).toEqual([]);
    // Nothing is logged of who asks, and of who is refused.
    expect(heard).toEqual([]);
    expect(canariesIn(new TextDecoder('latin1').decode(await h.storedBytes()))).toEqual([]);
    expect(await h.rowsOf(code)).toMatchObject({ issued: 1, seen: 1, spent: 1 });
    await hall.close();
  });

  it('gives one signature to a student who arrives twenty times and asks with twenty slips at once (N79)', async (scene) => {
    const hall = await openClass(scene, 'roster 2');
    const tickets = await Promise.all(
      Array.from({ length: PEOPLE }, async () => ticketIn(await (await hall.arrive()).text()) ?? ''),
    );
    const replies = await Promise.all(tickets.map(async (ticket) => ask(hall.stage, ticket, await hall.slip())));
    const statuses = replies.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array.from({ length: PEOPLE - 1 }, () => 409)]);
    expect(await hall.stage.h.rowsOf(hall.code)).toMatchObject({ issued: 1 });
    await hall.close();
  });

  it('N81: refuses a ticket that is altered, expired, or for something else, and a message that is none', async (scene) => {
    const hall = await openClass(scene, 'roster 3');
    const { stage } = hall;
    const ticket = ticketIn(await (await hall.arrive('81')).text()) ?? '';
    const staff = ticketIn(await (await stage.launch(from('roster 3', INSTRUCTOR))).text()) ?? '';
    const slip = await hall.slip();
    for (const bad of ['', 'a.b.c.d.e', staff, `${ticket.slice(0, -3)}AAA`]) {
      const reply = await ask(stage, bad, slip);
      expect([reply.status, codeIn(await reply.text())]).toEqual([401, 'ticket_bad']);
    }
    for (const blinded of [
      '',
      '%%%',
      toBase64url(slip.blinded.subarray(1)),
      toBase64url(new Uint8Array(256).fill(255)),
    ]) {
      const reply = await postJson(stage.h, '/lti/issue', { ticket, blinded });
      expect([reply.status, codeIn(await reply.text())]).toEqual([400, 'form_bad']);
    }
    stage.h.world.nowMs += 3599 * SECOND_MS;
    expect((await ask(stage, ticket, slip)).status).toBe(200);
    stage.h.world.nowMs += SECOND_MS;
    const late = await ask(stage, ticket, slip);
    expect([late.status, codeIn(await late.text())]).toEqual([401, 'ticket_bad']);
    await hall.close();
  });

  it('gives no stamp for a ticket of a platform, a deployment or a binding that stands no more (L3.1)', async (scene) => {
    const { teacher: lead } = scene;
    const { id: course } = await lead.expect('createCourse', {}, { name: 'Led', classSize: 60, zone: 'UTC' });
    const hall = await openClass(scene, 'roster disabled', { reason: 'A test' }, course);
    const { stage } = hall;
    const { by, platform } = stage;
    const lms = () => stage.h.engine().directory.lms;
    const ticket = ticketIn(await (await hall.arrive('31')).text()) ?? '';
    const slip = await hall.slip();
    const disable: Readonly<Record<string, (status: 'disabled' | 'active') => Promise<unknown>>> = {
      platform: (status) => lms().changePlatform(by, platform.id, { status }),
      deployment: (status) => lms().putDeployment(by, platform.id, DEPLOYMENT, status),
    };
    for (const [what, put] of Object.entries(disable)) {
      await put('disabled');
      const { value: refused, heard } = await heardWhile(() => ask(stage, ticket, slip));
      await put('active');
      expect([refused.status, codeIn(await refused.text()), heard], what).toEqual([401, 'ticket_bad', []]);
      expect(await stage.h.rowsOf(hall.code)).toMatchObject({ issued: 0 });
    }
    expect((await ask(stage, ticket, slip)).status).toBe(200);
    // Its lead disconnects the course, and connects the same two again: who came before comes again first.
    const late = ticketIn(await (await hall.arrive('32')).text()) ?? '';
    for (const { id } of await lms().bindingsOf(course)) await lead.expect('disconnect', { course }, { platform: id });
    const gone = await ask(stage, late, slip);
    await bind(scene, 'roster disabled', course);
    const still = await ask(stage, late, slip);
    expect([codeIn(await gone.text()), codeIn(await still.text())]).toEqual(['ticket_bad', 'ticket_bad']);
    const again = ticketIn(await (await hall.arrive('32')).text()) ?? '';
    expect((await ask(stage, again, await hall.slip())).status).toBe(200);
    await hall.close();
  });

  it('N80: signs in the grace, and then says that the pulse has closed; whoever arrives sees what came of it', async (scene) => {
    const hall = await openClass(scene, 'roster 4', { graceSeconds: 60 });
    const { stage, code, staff } = hall;
    const { h } = stage;
    const tickets = await Promise.all(
      ['1', '2'].map(async (sub) => ticketIn(await (await hall.arrive(sub)).text()) ?? ''),
    );
    await askByTicket(h, staff, 'closePulse', { code }, null);
    const slip = await hall.slip();
    expect((await ask(stage, tickets[0]!, slip)).status).toBe(200);
    h.world.nowMs += 60 * SECOND_MS;
    await h.wake(code);
    for (const ticket of tickets) {
      const reply = await ask(stage, ticket, slip);
      expect([reply.status, codeIn(await reply.text())]).toEqual([410, 'pulse_closed']);
    }
    expect(await (await hall.arrive('3')).text()).toContain(`/s/${code}/results`);
  });

  it('in a frame without cookies, gives the form only to the browser for which the platform kept the value (L5.12, L8.2)', async (scene) => {
    const hall = await openClass(scene, 'roster 5');
    const { stage } = hall;
    const begun = await stage.begin({ lti_storage_target: '_parent' });
    const half = await (await stage.land(begun, { ...from('roster 5', LEARNER), cookie: null })).text();
    const value = /data-value="([^"]+)"/.exec(await begun.reply.text())?.[1] ?? '';
    const ticket = ticketIn(half) ?? '';
    const foreign = await postJson(stage.h, '/lti/finish', { ticket, value: 'f'.repeat(64) });
    expect([foreign.status, ticketIn(await foreign.text())]).toEqual([400, null]);
    const page = await (await postJson(stage.h, '/lti/finish', { ticket, value })).text();
    expect(page).toContain(`data-code="${hall.code}"`);
    expect(canariesIn(half + page)).toEqual([]);
    const slip = await hall.slip();
    expect((await ask(stage, ticketIn(page) ?? '', slip)).status).toBe(200);
    // What was issued in the meantime is known at the launch, and said once the browser has shown that it is the right one.
    const second = await stage.begin({ lti_storage_target: '_parent' });
    const again = ticketIn(await (await stage.land(second, { ...from('roster 5', LEARNER), cookie: null })).text());
    const secondValue = /data-value="([^"]+)"/.exec(await second.reply.text())?.[1] ?? '';
    const taken = await postJson(stage.h, '/lti/finish', { ticket: again, value: secondValue });
    expect([taken.status, codeIn(await taken.text())]).toEqual([409, 'already_taken']);
    await hall.close();
  });

  it('gives no ticket to a test user, to staff, or to somebody without an id (L8.1, L6.2)', async (scene) => {
    const hall = await openClass(scene, 'roster 6');
    const { stage } = hall;
    const { lms } = stage.h.engine().directory;
    const preview = await (await stage.launch(from('roster 6', LEARNER, TEST_USER))).text();
    expect([preview.includes('You see the questions'), ticketIn(preview), preview.includes('<form')]).toEqual([
      true,
      null,
      false,
    ]);
    await lms.changePlatform(stage.by, stage.platform.id, { allowNoSub: true });
    const { value: nobody } = await heardWhile(() => stage.launch({ ...from('roster 6', LEARNER), drop: ['sub'] }));
    await lms.changePlatform(stage.by, stage.platform.id, { allowNoSub: false });
    expect([nobody.status, codeIn(await nobody.text())]).toEqual([401, 'no_member_id']);
    expect(await stage.h.rowsOf(hall.code)).toMatchObject({ issued: 0 });
    await hall.close();
  });

  it('names two people of two platforms apart, even if both platforms call them the same (L8.2)', async (scene) => {
    const hall = await openClass(scene, 'roster 7');
    const { boxes } = hall.stage.h.engine();
    const ids = await Promise.all(
      [
        { issuer: hall.stage.lms.iss, subject: SUB },
        { issuer: hall.stage.other.iss, subject: SUB },
        { issuer: `${hall.stage.lms.iss}${SUB}`, subject: '' },
      ].map(async (person) => {
        const reply = await boxes.recognise(hall.code, person);
        return reply.kind === 'member' ? reply.member : reply.kind;
      }),
    );
    expect(new Set(ids).size).toBe(3);
    await hall.close();
  });

  it('says to staff of a bound course that its platform knows who studies it (L8.1), and to others not', async (scene) => {
    const hall = await openClass(scene, 'roster 8');
    const { h } = hall.stage;
    const unbound = await scene.teacher.expect('createCourse', {}, { name: 'Open', classSize: 60, zone: 'UTC' });
    expect([
      (await askByTicket(h, hall.staff, 'nextPulse', { course: hall.course }, null)).isOnPlatform,
      (await scene.teacher.expect('nextPulse', { course: unbound.id }, null)).isOnPlatform,
    ]).toEqual([true, false]);
    await hall.close();
  });

  it('two new courses of one lead rest together unless both are bound to a platform (R2.1a)', async (scene) => {
    const stage = await stageOf(scene);
    const plan = (lead: Teacher, course: string) =>
      lead.send('createPulse', { course }, { closesAtMs: scene.h.world.nowMs + DAY_MS });
    const statuses = await Promise.all(
      [0, 1, 2].map(async (bound) => {
        const lead = await scene.teacher.invited({ role: 'institution-admin', scope: null });
        const courses: string[] = [];
        for (const name of ['One', 'Two']) {
          const { id } = await lead.expect('createCourse', {}, { name, classSize: 60, zone: 'UTC' });
          courses.push(id);
          if (courses.length > bound) continue;
          const { code } = await lead.expect('makeConnectCode', { course: id }, null);
          const ticket = ticketIn(await (await stage.launch(from(`rest ${id}`, INSTRUCTOR))).text());
          expect((await postJson(scene.h, '/lti/bind', { ticket, as: 'code', code })).status).toBe(200);
        }
        expect((await plan(lead, courses[0]!)).status).toBe(200);
        return (await plan(lead, courses[1]!)).status;
      }),
    );
    expect(statuses).toEqual([422, 422, 200]);
  });
}

const from = (context: string, ...roles: readonly string[]): Altered => ({
  claims: { [CLAIMS.roles]: roles, [CLAIMS.context]: { id: context, title: `Course ${context}`, label: 'C' } },
});

interface Class {
  readonly stage: Stage;
  readonly course: CourseId;
  readonly code: Code;
  /** The ticket of somebody who teaches it. */
  readonly staff: string;
  /** @param sub as whom; the person of the canaries if nobody is named */
  readonly arrive: (sub?: string) => Promise<Response>;
  readonly slip: () => Promise<Sealed>;
  readonly close: () => Promise<void>;
}

/**
 * Binds a course of the platform to a new one, or to one of the teacher's.
 * @returns the ticket of somebody who teaches it
 */
async function bind(scene: Scene, context: string, own?: CourseId): Promise<string> {
  const stage = await stageOf(scene);
  const ticket = ticketIn(await (await stage.launch(from(context, INSTRUCTOR))).text());
  const as =
    own === undefined
      ? { as: 'new', classSize: 60, zone: 'Europe/Stockholm' }
      : { as: 'code', code: (await scene.teacher.expect('makeConnectCode', { course: own }, null)).code };
  return ticketIn(await (await postJson(stage.h, '/lti/bind', { ticket, ...as })).text()) ?? '';
}

/** Binds a course of the platform, and opens a pulse with a roster in it. */
async function openClass(scene: Scene, context: string, plan: Partial<NewPulse> = {}, own?: CourseId): Promise<Class> {
  const stage = await stageOf(scene);
  const { h } = stage;
  const staff = await bind(scene, context, own);
  const me = await askByTicket(h, staff, 'me', {}, null);
  const course = me.grants[0]?.scope as CourseId;
  const closesAtMs = h.world.nowMs + DAY_MS;
  const wanted = { closesAtMs, graceSeconds: 0, eligibility: 'roster' as const, ...plan };
  const { definition } = await askByTicket(h, staff, 'createPulse', { course }, wanted);
  const { code, id } = definition;
  await askByTicket(h, staff, 'openPulse', { code }, null);
  const spki = new Uint8Array(await (await h.fetch(`/s/${code}/key`)).arrayBuffer());
  return {
    stage,
    course,
    code,
    staff,
    arrive: (sub) => {
      const launched = from(context, LEARNER);
      return stage.launch(sub === undefined ? launched : { claims: { ...launched.claims, sub } });
    },
    slip: () => sealedSlip(id, spki),
    close: async () => {
      const again = ticketIn(await (await stage.launch(from(context, INSTRUCTOR))).text()) ?? '';
      await askByTicket(h, again, 'closePulse', { code }, null);
      await h.wake(code);
    },
  };
}

const ask = ({ h }: Stage, ticket: string, { blinded }: Pick<Sealed, 'blinded'>): Promise<Response> =>
  postJson(h, '/lti/issue', { ticket, blinded: toBase64url(blinded) });

async function openedBy(slip: Sealed, reply: Response): Promise<string> {
  const { signature } = (await reply.json()) as { readonly signature: string };
  return slip.open(new Uint8Array(fromBase64url(signature)!));
}
