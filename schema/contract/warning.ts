/**
 * Describes what speaks against asking students again now. Staff can overrule each warning with a written reason (E8.4,
 * E8.5).
 */
import { z } from 'zod';
import { factsSchema } from './facts.ts';

const warningKindSchema = z.enum([
  /** Students have not heard what came of the last pulse (W21). */
  'not-told',
  'many-in-term',
  'too-close',
  'too-close-next',
  'exam-weeks',
  'many-in-programme',
  /** Another course that shares staff asks at nearly the same time, or promises larger groups (R2.1a). */
  'asked-across',
  'k-across',
]);

/** `says` is a whole sentence for staff, in English; `sentence` and `facts` say it in other languages, too. */
export const warningSchema = z.object({
  kind: warningKindSchema,
  says: z.string(),
  sentence: z.string(),
  facts: factsSchema,
});
export type Warning = z.infer<typeof warningSchema>;

/** Why students of two courses of the same staff are asked, as students of both read it (R2.1a). */
export interface ReasonAcross {
  readonly kind: 'asked-across' | 'k-across';
  readonly reason: string;
}
