/**
 * Describes what programme leads read: sums of what courses have published, never of what they have not (privacy.md
 * R2.7).
 */
import { z } from 'zod';
import { intervalSchema } from './release.ts';
import { scaleSchema } from './pulse.ts';

const count = z.int().min(0);

export const rolledItemSchema = z.object({
  id: z.string(),
  scale: scaleSchema,
  told: z.discriminatedUnion('form', [
    /**
     * Nothing is shown, not even n. `few`: there are too few courses, or one outweighs the others. `beside`: together
     * with sums that were shown before, here or elsewhere, this one would give single courses away (R2.7a).
     */
    z.object({ form: z.literal('hidden'), why: z.enum(['few', 'beside']) }),
    z.object({ form: z.literal('exact'), courses: count, n: count, bins: z.array(count) }),
    /** The sides are in the order of R2.4. */
    z.object({ form: z.literal('ranges'), courses: count, n: count, sides: z.array(intervalSchema) }),
  ]),
});
export type RolledItem = z.infer<typeof rolledItemSchema>;
