/** Every way in which a JSON request can fail: a closed list, sent as RFC 9457 problem details. */
import { z } from 'zod';
import { warningSchema } from './warning.ts';

export const problemKindSchema = z.enum([
  'malformed',
  'too-large',
  'wrong-type',
  'wrong-origin',
  'signed-out',
  'forbidden',
  'not-found',
  'setup-link-spent',
  'sign-in-link-spent',
  'conflict',
  'changed-meanwhile',
  'course-archived',
  'pulse-open-already',
  'pulse-too-soon',
  'reason-needed',
  'class-too-small',
  'k-lowered',
  'too-many-questions',
  'custom-item',
  'not-allowed',
  'nobody-acts',
  'last-of-role',
  'unfit',
  'wrong-state',
  'wrong-time',
  'not-published',
  'results-deleted',
  'roll-up-told',
  'terms-overlap',
  'busy',
  'retry',
  'defect',
]);
export type ProblemKind = z.infer<typeof problemKindSchema>;

/** RFC 9457 section 3: `type` is a relative reference that names the kind; `detail` says what to do. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The field of the request that was refused, where there is one. */
  field: z.string().optional(),
  /** Where somebody else was faster: the thing as it stands now, so that both texts can be shown (E7.0). */
  current: z.unknown().optional(),
  /** What speaks against a pulse, where only a written reason is missing (E8.4, E8.5). */
  warnings: z.array(warningSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
