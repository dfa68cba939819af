/**
 * Cases about printed codes: they are drawn, counted once, given back, and void at the close (privacy.md R5.2, R4.3).
 */
import { expect } from 'vitest';
import type { Code } from '../../../schema/contract/ids.ts';
import { bodyOf, readForm } from '../../story/form.ts';
import { aKey, all, answer, answerWithEach, problemOf, takeBack } from '../people.ts';
import type { Case } from '../case.ts';
import { rows } from '../harness.ts';

export function codeCases(it: Case): void {
  it('counts each code of the sheet once, whoever sends it (R5.2)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.openWithCodes();
    expect(new Set(slips).size).toBe(300);
    await answerWithEach(h, code, slips.slice(0, 20));
    const again = await Promise.all(slips.slice(0, 20).map((slip) => answer(h, code, { ...all(1), code: slip })));
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set([409]));
    expect(await h.rowsOf(code)).toEqual(rows({ codes: 300, def: 1, seen: 20, spent: 20, tally: 1 }));
    await teacher.close(code);
    expect(await teacher.outcome(code)).toMatchObject({ atoms: [{ respondents: 20 }] });
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1 }));
  });

  it('reads a code as people copy it from paper, and answers 401 to a code that was never printed (R5.2, E3.1)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes();
    const [slip = ''] = slips;
    const typed = ` ${slip.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').slice(0, 5)}-${slip.slice(5)} `;
    expect((await answer(h, code, { ...all(3), code: typed })).status).toBe(200);
    for (const wrong of ['', 'nonsense', slip.slice(1), `${slip.slice(0, 11)}${slip.endsWith('Z') ? 'Y' : 'Z'}`]) {
      expect((await answer(h, code, { ...all(3), code: wrong })).status, wrong).toBe(401);
    }
    expect(await h.rowsOf(code)).toMatchObject({ seen: 1, spent: 1 });
  });

  it('says that a code was used only to a full submission; a blank form uses up none (R4.2, R5.2)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes();
    await answerWithEach(h, code, slips.slice(0, 1));
    for (const typed of [slips[0]!, slips[1]!, 'nonsense'])
      expect((await answer(h, code, { code: typed })).status).toBe(422);
    expect(await h.rowsOf(code)).toMatchObject({ spent: 1 });
    const page = await (await h.fetch(`/s/${code}`)).text();
    expect(page).not.toContain(slips[0]!);
  });

  it('lets a page without script correct a wrong code with the same key and answers (E4.2)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.openWithCodes();
    const form = readForm(await (await h.fetch(`/s/${code}`)).text())!;
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const send = (typed: string) =>
      h.fetch(`/s/${code}`, { method: 'POST', headers, body: bodyOf(form, { ...all(2), code: typed }) });
    const refused = await send('nonsense');
    const text = await refused.text();
    expect([refused.status, text.includes(form.key), text.includes('name="code"')]).toEqual([401, true, true]);
    expect((await send(slips[0]!)).status).toBe(200);
  });

  it('binds a code whose answers were taken back to the form that came instead; any other key gets 409 (R4.3)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes();
    const [key, answers] = [aKey(), { ...all(1), code: slips[0]! }];
    await answer(h, code, answers, key);
    expect((await takeBack(h, code, { ...all(1), code: slips[1]! }, key)).status).toBe(409);
    const fresh = await freshKeyFrom(await takeBack(h, code, answers, key));
    // A repeated request gets the same form, also after a restart.
    await h.restart();
    expect(await freshKeyFrom(await takeBack(h, code, answers, key))).toBe(fresh);
    expect(await h.rowsOf(code)).toMatchObject({ seen: 1, spent: 1 });
    expect((await answer(h, code, answers, key)).status).toBe(410);
    expect((await answer(h, code, answers)).status).toBe(409);
    const two = await Promise.all([answer(h, code, answers), answer(h, code, answers, fresh)]);
    expect(two.map(({ status }) => status)).toEqual([409, 200]);
  });

  it('of twenty who take back and send again with one code at once, one answer counts, and the code is its only right (R4.3)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes();
    const [key, answers] = [aKey(), { ...all(1), code: slips[0]! }];
    await answer(h, code, answers, key);
    const fresh = await freshKeyFrom(await takeBack(h, code, answers, key));
    await answer(h, code, answers, fresh);
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => {
        if (at % 4 === 0) return takeBack(h, code, answers, key);
        if (at % 4 === 1) return takeBack(h, code, answers, fresh);
        return answer(h, code, answers, at % 4 === 2 ? fresh : aKey());
      }),
    );
    const statusOf = (rest: number) => new Set(replies.filter((_, at) => at % 4 === rest).map(({ status }) => status));
    expect([statusOf(0), statusOf(1), statusOf(3)]).toEqual([new Set([200]), new Set([200]), new Set([409])]);
    // The first of them may have come before the take-back, and nothing counts after it.
    expect([...statusOf(2)].every((status) => status === 200 || status === 410)).toBe(true);
    await answerWithEach(h, code, slips.slice(1, 8));
    await teacher.close(code);
    const { releases } = await teacher.expect('results', { code }, null);
    expect(releases).toMatchObject([{ outcome: { atoms: [{ respondents: 7 }] }, takenBack: 0 }]);
  });

  it('burns each code that somebody tries out: all thirty owners get 409, and the release tells of thirty take-backs (R4.3, R2.9a)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes();
    const tried = slips.slice(0, 30).map((slip) => ({ key: aKey(), answers: { ...all(1), code: slip } }));
    const used = await Promise.all(tried.map(({ key, answers }) => answer(h, code, answers, key)));
    const back = await Promise.all(tried.map(({ key, answers }) => takeBack(h, code, answers, key)));
    expect(new Set([...used, ...back].map(({ status }) => status))).toEqual(new Set([200]));
    const owners = await Promise.all(tried.map(({ answers }) => answer(h, code, { ...all(4), code: answers.code })));
    expect(owners.map(({ status }) => status)).toEqual(tried.map(() => 409));
    await teacher.close(code);
    const { releases } = await teacher.expect('results', { code }, null);
    expect(releases).toMatchObject([{ outcome: { kind: 'too-few' }, takenBack: 30 }]);
  });

  it('takes the answers of one code back as often as they came, but lets it answer four times only (R4.3)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes();
    const answers = { ...all(1), code: slips[0]! };
    let key = aKey();
    for (let time = 1; time <= 4; time += 1) {
      expect((await answer(h, code, answers, key)).status).toBe(200);
      const back = await takeBack(h, code, answers, key);
      const text = await back.clone().text();
      expect([back.status, text.includes('cannot be used again')]).toEqual([200, time === 4]);
      if (time < 4) key = await freshKeyFrom(back);
    }
    const all20 = await Promise.all(Array.from({ length: 20 }, () => answer(h, code, answers)));
    expect(new Set(all20.map(({ status }) => status))).toEqual(new Set([409]));
    expect(await h.rowsOf(code)).toMatchObject({ seen: 4, spent: 1 });
  });

  it('recognises used codes after a restart (R3.4)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.openWithCodes();
    await answerWithEach(h, code, slips.slice(0, 2));
    await h.restart();
    expect((await answer(h, code, { ...all(3), code: slips[0]! })).status).toBe(409);
    expect((await answer(h, code, { ...all(3), code: slips[2]! })).status).toBe(200);
  });

  it('prints a new sheet while the pulse is armed, which voids the old one, and prints none later (R5.2)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.armWithCodes({ eligibility: 'codes' });
    const again = await teacher.expect('printCodes', { code }, null);
    await teacher.expect('openPulse', { code }, null);
    expect((await answer(h, code, { ...all(3), code: slips[0]! })).status).toBe(401);
    expect((await answer(h, code, { ...all(3), code: again.slips[0]! })).status).toBe(200);
    expect(await problemOf(await teacher.send('printCodes', { code }, null))).toEqual({
      status: 409,
      type: 'wrong-state',
    });
  });

  it('makes new codes five times at most, also if twenty ask at once; the newest sheet is the valid one (R5.2)', async ({
    h,
    teacher,
  }) => {
    const { code } = await teacher.armWithCodes({ eligibility: 'codes' });
    const replies = await Promise.all(Array.from({ length: 20 }, () => teacher.send('printCodes', { code }, null)));
    const sheets: (readonly string[])[] = [];
    for (const reply of replies)
      if (reply.status === 200) sheets.push((await reply.json<{ slips: string[] }>()).slips);
      else expect(await problemOf(reply)).toEqual({ status: 409, type: 'wrong-state' });
    expect(sheets).toHaveLength(5);
    await h.restart();
    expect((await teacher.send('printCodes', { code }, null)).status).toBe(409);
    await teacher.expect('openPulse', { code }, null);
    const statuses = await Promise.all(
      sheets.map(async (slips) => (await answer(h, code, { ...all(3), code: slips[0]! })).status),
    );
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401, 401]);
    expect(await h.rowsOf(code)).toMatchObject({ codes: 300 });
  });

  it('makes 2,000 codes and no more, and says what to do instead (R5.2)', async ({ h, teacher }) => {
    const make = async (classSize: number) => {
      const course = await teacher.expect('createCourse', {}, { name: 'Law 1', classSize, zone: 'Europe/Stockholm' });
      const closesAtMs = h.world.nowMs + 60_000;
      return teacher.send('createPulse', { course: course.id }, { closesAtMs, eligibility: 'codes', reason: 'A test' });
    };
    const refused = await make(2001);
    const problem = await refused.json<{ type: string; field: string; detail: string }>();
    expect([refused.status, problem.type, problem.field]).toEqual([422, 'not-allowed', 'eligibility']);
    expect(problem.detail).toContain('at most 2000 printed codes');
    const made = await make(2000);
    const { definition, slips } = await made.json<{ definition: { code: Code }; slips: string[] }>();
    expect(new Set(slips).size).toBe(2000);
    expect(await h.rowsOf(definition.code)).toMatchObject({ codes: 2000 });
  });

  it('refuses waves and a breakdown with an open link, in the box too (R5.1)', async ({ h, teacher }) => {
    const { definition, schedule } = await teacher.expect('pulse', { code: await teacher.arm() }, null);
    const code = definition.code.endsWith('3') ? '444444' : '333333';
    const copy = { ...definition, code: code as typeof definition.code };
    const breakdown = { id: 'CX0', categories: ['1', 'n'], minGroup: 10 };
    const { boxes } = h.engine();
    expect(await boxes.arm({ ...copy, mode: 'waves' }, schedule)).toEqual({
      ok: false,
      why: 'waves need codes or roster',
    });
    expect(await boxes.arm({ ...copy, breakdown }, schedule)).toEqual({
      ok: false,
      why: 'a breakdown needs codes or roster',
    });
    expect(await h.keyOf(copy.code)).toBeNull();
    expect(await boxes.look(copy.code)).toEqual({ at: 'nowhere' });
  });
}

/** The key of the empty form that a take-back brings. */
const freshKeyFrom = async (reply: Response): Promise<string> => readForm(await reply.text())?.key ?? '';
