/**
 * Routes for acts and for words to students. They are about what a pulse has published, and for those who teach the
 * course (E6.4, section 8).
 */
import type { Hono } from 'hono';
import type { ToldPage } from '../../../schema/contract/loop.ts';
import type { Release } from '../../../schema/contract/release.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import type { Language } from '../../../schema/languages/language.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { sentencesIn } from '../../../schema/loop/sentences.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import type { KeptToldPage } from '../../directory/loop/loop.ts';
import type { Engine } from '../../engines/engine.ts';
import { releasedIn, releasesOf } from '../released.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import { apiRoute } from './route.ts';

export function loopRoutes(app: Hono, engine: Engine, { pulses }: StudentMemory): void {
  const { directory } = engine;

  apiRoute(app, engine, 'loop', async ({ read: loop }) => (loop === null ? fail({ kind: 'not-found' }) : ok(loop)));

  apiRoute(app, engine, 'planAct', async ({ me, pulse, body, attempt }) =>
    directory.loop.planAct(me.id, pulse.definition.code, body, attempt),
  );

  apiRoute(app, engine, 'changeAct', async ({ me, act, body: { version, ...wanted } }) =>
    directory.loop.changeAct(me.id, act.id, version, wanted),
  );

  // It shows what colleagues of other courses do, without their course, their findings or any figure (I1.33).
  apiRoute(app, engine, 'sharedActs', async ({ read }) => ok(read));

  apiRoute(app, engine, 'told', async ({ read: { page, entries } }) => withWords(page, releasedIn(entries)));

  apiRoute(app, engine, 'draftTold', async ({ me, pulse, body }) =>
    directory.loop.draftTold(me.id, pulse.definition.code, body),
  );

  apiRoute(app, engine, 'tellStudents', async ({ me, pulse, body, attempt }) => {
    const { code, course } = pulse.definition;
    const told = await directory.loop.tellStudents(me.id, code, body, attempt);
    // The open pulse of the course shows it on its Sent page, which must not be rendered because a student came (R2.9b).
    await pulses.renew(course.id);
    return told.ok ? withWords(told, await releasesOf(engine, pulse.definition.id)) : told;
  });
}

/** Adds what the published result and the library offer staff to say, in the language that they write to students (E8.3). */
async function withWords<E>(page: Result<KeptToldPage, E>, releases: readonly Release[]): Promise<Result<ToldPage, E>> {
  if (!page.ok) return page;
  const result = pulseResult(releases);
  const sentences =
    result.kind === 'published'
      ? sentencesIn(releases[0]?.items ?? [], result.atoms, languageOf(page.value.language))
      : [];
  const { titlesIn } = await import('../../../schema/instrument/act-titles.ts');
  return ok({ ...page.value, sentences: [...sentences], titles: titlesIn(page.value.language) });
}

const languageOf = (tag: string): Language => LANGUAGES.find((language) => language.tag === tag) ?? ENGLISH;
