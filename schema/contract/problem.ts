/** Lists every way in which a JSON request can fail: a closed list, sent as RFC 9457 problem details. */
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
  'course-kept',
  'pulse-open-already',
  'pulse-too-soon',
  'reason-needed',
  'class-too-small',
  'not-vouched',
  'own-course',
  'pulses-too-close',
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
  'results-lost',
  'too-fast',
  'busy',
  'retry',
  'defect',
]);
export type ProblemKind = z.infer<typeof problemKindSchema>;

/** The HTTP status of each kind. */
export const STATUS_BY_KIND: Readonly<Record<ProblemKind, number>> = {
  malformed: 400,
  'too-large': 413,
  'wrong-type': 415,
  'wrong-origin': 403,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  'setup-link-spent': 404,
  'sign-in-link-spent': 404,
  conflict: 409,
  'changed-meanwhile': 409,
  'course-archived': 409,
  'course-kept': 409,
  'pulse-open-already': 409,
  'pulse-too-soon': 409,
  'reason-needed': 422,
  'class-too-small': 422,
  'not-vouched': 422,
  'own-course': 403,
  'pulses-too-close': 409,
  'k-lowered': 422,
  'too-many-questions': 422,
  'custom-item': 422,
  'not-allowed': 422,
  'nobody-acts': 422,
  'last-of-role': 409,
  unfit: 422,
  'wrong-state': 409,
  'wrong-time': 422,
  'not-published': 404,
  'results-deleted': 410,
  'results-lost': 410,
  'too-fast': 429,
  busy: 429,
  retry: 503,
  defect: 500,
};

/** RFC 9457 section 3: `type` is a relative reference that names the kind, and `detail` says what to do. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The field of the request that was refused, if there is one. */
  field: z.string().optional(),
  /** If someone else was faster: the thing as it is now, so that the app can show both texts (E7.0). */
  current: z.unknown().optional(),
  /** What speaks against a pulse, if only a written reason is missing (E8.4, E8.5). */
  warnings: z.array(warningSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
