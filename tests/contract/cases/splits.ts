/** Cases about results that are split by the one declared question (privacy.md R2.6, I2.13). */
import { expect } from 'vitest';
import type { Outcome } from '../../../schema/contract/release.ts';
import { readForm } from '../../story/form.ts';
import { aKey, all, answer, answerWithEach, takeBack } from '../people.ts';
import type { Case } from '../case.ts';

const plan = { contextQuestion: true } as const;
const groupsOf = (outcome: Outcome) =>
  outcome.kind === 'published'
    ? outcome.atoms.map(({ categories, respondents }) => [categories.join('+'), respondents])
    : outcome.kind;

export function splitCases(it: Case): void {
  it('asks the context question last, and publishes merged groups that add up to everybody (R2.6)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes(plan);
    const form = readForm(await (await h.fetch(`/s/${code}`)).text())!;
    expect([...form.choices].at(-1)).toEqual(['CX0', ['1', '2', '3', 'n']]);
    await answerWithEach(h, code, slips.slice(0, 12), { ...all(4), CX0: '1' });
    await answerWithEach(h, code, slips.slice(12, 30), { ...all(2), CX0: '2' });
    await answerWithEach(h, code, slips.slice(30, 36), { ...all(3), CX0: '3' });
    // People who do not say it are in the last category.
    await answerWithEach(h, code, slips.slice(36, 41), all(5));
    await teacher.close(code);
    expect(groupsOf(await teacher.outcome(code))).toEqual([
      ['1', 12],
      ['2', 18],
      ['3+n', 11],
    ]);
    expect((await h.fetch(`/s/${code}/results`)).status).toBe(200);
  });

  it('splits nothing if only one group would be left (R2.6)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.openWithCodes(plan);
    await answerWithEach(h, code, slips.slice(0, 20), { ...all(4), CX0: '1' });
    await answerWithEach(h, code, slips.slice(20, 23), { ...all(2), CX0: '2' });
    await teacher.close(code);
    expect(groupsOf(await teacher.outcome(code))).toEqual([['', 23]]);
  });

  it('takes an answer back only from its own group (R4.3)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.openWithCodes(plan);
    await answerWithEach(h, code, slips.slice(0, 11), { ...all(4), CX0: '1' });
    await answerWithEach(h, code, slips.slice(11, 22), { ...all(2), CX0: '2' });
    const [key, answers] = [aKey(), { ...all(4), code: slips[22]!, CX0: '1' }];
    await answer(h, code, answers, key);
    expect((await takeBack(h, code, { ...answers, CX0: '2' }, key)).status).toBe(409);
    expect((await takeBack(h, code, answers, key)).status).toBe(200);
    await teacher.close(code);
    // The two empty categories are merged first, and then with the first of the equal ones.
    const groups = groupsOf(await teacher.outcome(code));
    expect(groups).toEqual([
      ['1+3+n', 11],
      ['2', 11],
    ]);
  });
}
