/** Describes how the key of a roster is shown: behind the # of a link and QR code, and as words (privacy.md R5.3, R5.5). */
import { z } from 'zod';

export const shownKeySchema = z.object({
  /** The first 16 bytes of the key's hash as base64url. */
  fragment: z.string().length(22),
  /** Six English words with spaces between. */
  words: z.string(),
});
export type ShownKey = z.infer<typeof shownKeySchema>;
