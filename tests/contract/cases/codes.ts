/**
 * Cases about printed codes: they are drawn, counted once, given back, and void at the close (privacy.md R5.2, R4.3).
 */
import { expect } from 'vitest';
import { bodyOf, readForm } from '../../story/form.ts';
import { aKey, all, answer, answerWithEach, problemOf, takeBack } from '../people.ts';
import type { Case } from '../case.ts';

export function codeCases(it: Case): void {
  it('counts each code of the sheet once, whoever sends it (R5.2)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.openWithCodes();
    expect(new Set(slips).size).toBe(300);
    await answerWithEach(h, code, slips.slice(0, 20));
    const again = await Promise.all(slips.slice(0, 20).map((slip) => answer(h, code, { ...all(1), code: slip })));
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set([409]));
    expect(await h.rowsOf(code)).toEqual({ codes: 300, def: 1, pending: 0, seen: 20, spent: 20, tally: 1 });
    await teacher.close(code);
    expect(await teacher.outcome(code)).toMatchObject({ atoms: [{ respondents: 20 }] });
    expect(await h.rowsOf(code)).toEqual({ codes: 0, def: 1, pending: 0, seen: 0, spent: 0, tally: 0 });
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

  it('frees a code when its answers are taken back, for one answer with a new key; the old key stays taken back (R4.3)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes();
    const [key, answers] = [aKey(), { ...all(1), code: slips[0]! }];
    await answer(h, code, answers, key);
    expect((await takeBack(h, code, { ...all(1), code: slips[1]! }, key)).status).toBe(409);
    const back = await takeBack(h, code, answers, key);
    expect(back.status).toBe(200);
    expect(await h.rowsOf(code)).toMatchObject({ seen: 1, spent: 0 });
    expect((await answer(h, code, answers, key)).status).toBe(410);
    const two = await Promise.all([answer(h, code, answers), answer(h, code, answers)]);
    expect(two.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
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
