/** From a plan as it was sent to what is asked of the directory: questions in form order, and the one that may split results. */
import type { z } from 'zod';
import type { newPulseSchema } from '../../../schema/contract/staff.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { contextBreakdown, isModule, questionsOfModule } from '../../../schema/instrument/modules.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PulseRequest } from '../../directory/pulses.ts';
import type { Trouble } from '../problems.ts';

export function requestOf(plan: z.output<typeof newPulseSchema>): Result<PulseRequest, Trouble> {
  const unknown = plan.modules.find((id) => !isModule(id));
  if (unknown !== undefined) return fail({ kind: 'malformed', field: 'modules', why: `there is no module ${unknown}` });
  const questions = [...questionsOf(plan.form), ...plan.modules.flatMap(questionsOfModule)];
  return ok({ plan, questions, breakdown: plan.contextQuestion ? contextBreakdown() : null });
}
