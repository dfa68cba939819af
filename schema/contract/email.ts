/** Describes the e-mail address of somebody on the staff, as it is stored: in lower case (H1.1). Students have none anywhere. */
import { z } from 'zod';

/** RFC 5321 section 4.5.3.1.3 allows 254 characters. */
export const LONGEST_EMAIL = 254;

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('type an address such as ada@example.org').max(LONGEST_EMAIL));
