/**
 * Turns a plan as it was sent into a request to the directory: questions in form order, and the one that may split
 * results.
 */
import type { z } from 'zod';
import type { newPulseSchema } from '../../../schema/contract/pulse-plan.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { contextBreakdown, questionsOfModule } from '../../../schema/instrument/modules.ts';
import { malformedModules } from '../../../schema/pulse/check-plan.ts';
import type { ModulesMalformed } from '../../../schema/pulse/plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PulseRequest } from '../../directory/pulses/kept-pulses.ts';

export function requestOf(plan: z.output<typeof newPulseSchema>): Result<PulseRequest, ModulesMalformed> {
  const malformed = malformedModules(plan.modules);
  if (malformed !== null) return fail(malformed);
  const questions = [...questionsOf(plan.form), ...plan.modules.flatMap(questionsOfModule)];
  return ok({ plan, questions, breakdown: plan.contextQuestion ? contextBreakdown() : null });
}
