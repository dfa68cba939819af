/** Tests how a requested plan becomes the questions of a pulse. */
import { expect, test } from 'vitest';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import { countQuestions } from '../../../../schema/pulse/check-plan.ts';
import { modules } from '../../../../schema/instrument/modules.ts';
import { requestOf } from '../../../../worker/http/staff/request.ts';
import { aPlan } from '../../directory/a-directory.ts';

const asked = (plan: Parameters<typeof aPlan>[0]) => {
  const request = requestOf(aPlan(plan));
  if (!request.ok) throw new Error(request.error.why);
  return request.value;
};

test('I2.13: the context question is not one of the tallied questions', () => {
  const { questions, breakdown } = asked({ contextQuestion: true });
  expect(itemsOf({ questions })).toHaveLength(6);
  expect(breakdown).toMatchObject({ id: 'CX0', minGroup: 10 });
  expect(asked({}).breakdown).toBeNull();
});

test('I2.11: for every form and module, as many questions are asked as the checker counts', () => {
  for (const form of ['core', 'standard'] as const)
    for (const { id } of modules) {
      const { plan, questions } = asked({ form, modules: [id] });
      expect(questions).toHaveLength(countQuestions(plan));
    }
});

test.each([
  [['gender'], 'there is no module gender'],
  [['voice', 'voice'], 'a module is named twice'],
])('I2.9: the modules %j are refused', (chosen, why) => {
  expect(requestOf(aPlan({ modules: chosen }))).toEqual({
    ok: false,
    error: { kind: 'malformed', field: 'modules', why },
  });
});
