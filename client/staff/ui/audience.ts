/** Loads the languages in which a class reads a course. */
import type { ClassLanguages } from '../../../schema/contract/courses.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { loadLanguage } from '../../../schema/languages/load.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Failure } from '../server/failure.ts';

/** Words come over the network as the page itself did. If they do not arrive, this is the same as being offline. */
export async function audienceOf({ language, secondLanguage }: ClassLanguages): Promise<Result<Audience, Failure>> {
  try {
    const [main, second] = await Promise.all([
      loadLanguage(language),
      secondLanguage === null ? null : loadLanguage(secondLanguage),
    ]);
    return ok({ main, second });
  } catch {
    return fail({ kind: 'offline' });
  }
}

/** @returns the answer together with the languages of its course */
export async function withAudience<T extends { readonly course: ClassLanguages }>(
  answer: Result<T, Failure>,
): Promise<Result<{ readonly page: T; readonly audience: Audience }, Failure>> {
  if (!answer.ok) return answer;
  const audience = await audienceOf(answer.value.course);
  return audience.ok ? ok({ page: answer.value, audience: audience.value }) : audience;
}

/** The attributes of what only staff read, inside of what a class reads. */
export const inStaffLanguage = () =>
  ({ lang: document.documentElement.lang, dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' }) as const;
