/** Describes the tokens with which other programs read or import, in place of a session (institution.md H5.2). */
import { z } from 'zod';
import { LONGEST_TOKEN_DAYS } from './defaults.ts';
import { daySchema } from './instant.ts';
import { line } from './line.ts';

/**
 * What a token is for, and nothing else. `read`: what its maker may read of published results, dates and loops. `import`: to
 * send a file of courses (H3.2).
 */
export const tokenScopeSchema = z.enum(['read', 'import']);
export type TokenScope = z.infer<typeof tokenScopeSchema>;

export const apiTokenIdSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'ApiTokenId'>();
export type ApiTokenId = z.infer<typeof apiTokenIdSchema>;

export const apiTokensSchema = z.object({
  tokens: z.array(
    z.object({
      id: apiTokenIdSchema,
      /** What uses it, as its maker wrote it. */
      name: z.string(),
      scope: tokenScopeSchema,
      /** Who made it. */
      by: z.string(),
      /** The last day, in UTC, on which it works. */
      untilDay: daySchema,
      /** The day of its last use; null before the first one. */
      usedDay: z.nullable(daySchema),
    }),
  ),
});
export type ApiTokens = z.infer<typeof apiTokensSchema>;

export const newApiTokenSchema = z.object({ name: line(120), days: z.int().min(1).max(LONGEST_TOKEN_DAYS) });
export type NewApiToken = z.output<typeof newApiTokenSchema>;
/** The token is in this reply, and never in another one. */
export const madeApiTokenSchema = apiTokensSchema.extend({ token: z.string() });
export const endApiTokenSchema = z.object({ token: apiTokenIdSchema });
