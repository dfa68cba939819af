/** Cases about answers that are counted, repeated and taken back. */
import { expect } from 'vitest';
import { FOR_SCRIPT } from '../../../schema/contract/for-script.ts';
import { bodyOf, readForm } from '../../story/form.ts';
import { aKey, all, answer, answerOften, ITEMS, takeBack } from '../people.ts';
import type { Case } from '../case.ts';

export function answeringCases(it: Case): void {
  it('gives each visitor a form with a key of its own, and no cookie (E4.2, R6.3)', async ({ h, teacher }) => {
    const code = await teacher.open();
    const pages = [await h.fetch(`/s/${code}`), await h.fetch(`/s/${code.toLowerCase()}`)];
    const forms = await Promise.all(pages.map(async (page) => readForm(await page.text())));
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    expect(pages.map(({ headers }) => headers.get('Set-Cookie'))).toEqual([null, null]);
    expect([...(forms[0]?.choices.keys() ?? [])]).toEqual(ITEMS);
    expect(forms[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(forms[1]?.key).not.toBe(forms[0]?.key);
  });

  it('counts the form as a browser without script sends it (E4.1)', async ({ h, teacher }) => {
    const code = await teacher.open();
    const form = readForm(await (await h.fetch(`/s/${code}`)).text())!;
    const body = bodyOf(form, { [ITEMS[0]!]: '5' });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const sent = await h.fetch(form.action || `/s/${code}`, { method: 'POST', headers, body });
    expect(sent.status).toBe(200);
    expect(sent.headers.get('Set-Cookie')).toBeNull();
    expect(await h.rowsOf(code)).toMatchObject({ seen: 1, tally: 1 });
  });

  it('gives our own script the main of the Sent page, as long for all answers (E4.1, R4.3a)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: FOR_SCRIPT };
    const send = async (answers: object): Promise<string> => {
      const body = new URLSearchParams({ key: aKey(), ...answers }).toString();
      return (await h.fetch(`/s/${code}`, { method: 'POST', headers, body })).text();
    };
    const [all4, one] = [await send(all(4)), await send({ [ITEMS[0]!]: 'n', [ITEMS[1]!]: '1' })];
    expect(all4).toMatch(/^<!doctype html><html lang="en" dir="ltr"><title>Sent\. Thank you\.<\/title><main /);
    expect(Buffer.byteLength(all4)).toBe(Buffer.byteLength(one));
    expect(await h.rowsOf(code)).toMatchObject({ seen: 2 });
  });

  it('counts the same key with the same answers once, and gives the same page again (R4.2, E4.2)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const key = aKey();
    const first = await answer(h, code, all(2), key);
    const again = await answer(h, code, all(2), key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await again.text()).toBe(await first.text());
    await answerOften(h, code, 14, all(4));
    await teacher.close(code);
    expect(await teacher.outcome(code)).toMatchObject({ kind: 'published', atoms: [{ respondents: 15 }] });
  });

  it('counts one answer if the same key is sent five times at the same moment (R4.2)', async ({ h, teacher }) => {
    const code = await teacher.open();
    const key = aKey();
    const replies = await Promise.all(Array.from({ length: 5 }, () => answer(h, code, all(2), key)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await h.rowsOf(code)).toMatchObject({ seen: 1 });
  });

  it('refuses the same key with other answers (R4.2)', async ({ h, teacher }) => {
    const code = await teacher.open();
    const key = aKey();
    await answer(h, code, all(2), key);
    expect((await answer(h, code, all(3), key)).status).toBe(409);
    expect((await takeBack(h, code, all(3), key)).status).toBe(409);
  });

  it('compares five other answers with what a key had sent, and none after them, also of twenty at once (R4.3a)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const [one, two] = [aKey(), aKey()];
    for (const key of [one, two]) await answer(h, code, all(2), key);
    const guesses = Array.from({ length: 19 }, (_, at) => ({ ...all(2), [ITEMS[at % 6]!]: at < 10 ? '1' : '3' }));
    const atOnce = await Promise.all([...guesses, all(2)].map((guess) => takeBack(h, code, guess, one)));
    expect(new Set(atOnce.map(({ status }) => status))).toEqual(new Set([409]));
    for (const guess of guesses.slice(0, 4)) expect((await answer(h, code, guess, two)).status).toBe(409);
    await h.restart();
    expect((await answer(h, code, all(2), two)).status).toBe(200);
    expect((await answer(h, code, guesses[4]!, two)).status).toBe(409);
    await h.restart();
    expect((await answer(h, code, all(2), two)).status).toBe(409);
    expect((await takeBack(h, code, all(2), two)).status).toBe(409);
    await answerOften(h, code, 14, all(4));
    await teacher.close(code);
    expect(await teacher.outcome(code)).toMatchObject({ atoms: [{ respondents: 16 }] });
  });

  it('takes back exactly what a key had added, once; a late repetition adds nothing, and a new form does (R4.3)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const key = aKey();
    await answerOften(h, code, 16, all(4));
    await answer(h, code, all(1), key);
    const back = await takeBack(h, code, all(1), key);
    expect(back.status).toBe(200);
    const fresh = readForm(await back.text());
    expect(fresh?.key).not.toBe(key);
    expect((await takeBack(h, code, all(1), key)).status).toBe(200);
    expect((await answer(h, code, all(1), key)).status).toBe(410);
    expect((await takeBack(h, code, all(1), aKey())).status).toBe(404);
    expect((await answer(h, code, all(4), fresh?.key)).status).toBe(200);
    await teacher.close(code);
    // Nobody who chose 1 is left, so all 17 are on one side.
    expect(await teacher.outcome(code)).toMatchObject({
      atoms: [{ respondents: 17, items: { [ITEMS[0]!]: { form: 'C', n: 17, side: 2 } } }],
    });
  });

  it('counts each of 100 simultaneous answers, in few groups and with exact sums (R3.4, R4.2)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const sealsBefore = h.world.seals;
    const replies = await Promise.all(Array.from({ length: 100 }, (_, i) => answer(h, code, all(1 + (i % 5)))));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(100);
    expect(h.world.seals - sealsBefore).toBeLessThanOrEqual(20);
    await teacher.close(code);
    const bins = { form: 'A', n: 100, bins: [20, 20, 20, 20, 20] };
    expect(await teacher.outcome(code)).toEqual({
      kind: 'published',
      atoms: [{ categories: [], respondents: 100, items: Object.fromEntries(ITEMS.map((id) => [id, bins])) }],
    });
  });

  it('keeps after a restart what it has acknowledged, and still recognises the keys (R3.4, R4.2)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const key = aKey();
    await answer(h, code, all(2), key);
    await answerOften(h, code, 10, all(2));
    await h.restart();
    expect((await answer(h, code, all(2), key)).status).toBe(200);
    expect((await answer(h, code, all(3), key)).status).toBe(409);
    await answerOften(h, code, 10, all(4));
    await teacher.close(code);
    expect(await teacher.outcome(code)).toMatchObject({
      atoms: [{ respondents: 21, items: { [ITEMS[0]!]: { bins: [0, 11, 0, 10, 0] } } }],
    });
  });
}
