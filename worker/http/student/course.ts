/**
 * Answers GET /c/KEY, the one link of a course: its pulse's form or state while one is under way, and otherwise what came of the
 * last one (lms.md L2.5 to L2.8).
 */
import type { Context } from 'hono';
import { parseCourseKey } from '../../../schema/contract/ids.ts';
import {
  aroundLast,
  aroundPlanned,
  renderArchived,
  renderNothingAsked,
  renderReplaced,
  renderUnknownCourse,
} from '../../pages/course.tsx';
import { coursePath, type PageLanguage } from '../../pages/href.ts';
import { renderTooMany } from '../../pages/landing.tsx';
import { renderNotOpen } from '../../pages/states.tsx';
import { languageIn } from './accept-language.ts';
import { courseStanding, type CourseStanding } from './course-standing.ts';
import type { Page } from './reply.ts';
import type { StudentContext } from './student-context.ts';
import { withTitles } from './told-titles.ts';
import { pageOutside, showForm } from './visit.ts';

/** @param typed the key as it is in the address or was typed */
export async function visitCourse(context: StudentContext, c: Context, typed: string): Promise<Response> {
  const { engine, replies } = context;
  const language = languageIn(c, engine.assets);
  const standing = await courseStanding(context, typed);
  // There is no redirect, and the form posts to the pulse's own address (L2.6).
  if (standing.at === 'open') return showForm(context, c, standing.standing, language);
  return replies.page(c, 'embedders', await pageOf(standing, { language, typed, script: engine.assets.studentScript }));
}

interface Visit {
  readonly language: PageLanguage;
  readonly typed: string;
  readonly script: string;
}

async function pageOf(
  found: Exclude<CourseStanding, { at: 'open' }>,
  { language, typed, script }: Visit,
): Promise<Page> {
  switch (found.at) {
    case 'unknown':
      return { html: renderUnknownCourse(language, pathOf(typed)), status: 404 };
    case 'slowed':
      return { html: renderTooMany({ language }), status: 429, retryAfterSeconds: 60 };
    case 'replaced':
      return { html: renderReplaced(language, pathOf(typed)), status: 410 };
    case 'shut':
      return pageOutside(found.standing, { language, typed, script });
    case 'planned':
      return { html: renderNotOpen({ language, ...found.standing, around: aroundPlanned(propsOf(found, language)) }) };
    case 'none':
      return { html: renderNothingAsked(propsOf(found, language)) };
    case 'archived':
      return { html: renderArchived(propsOf(found, language)) };
    case 'ended': {
      const { definition, schedule } = found.standing;
      const last = { code: definition.code, closesAtMs: schedule.closesAtMs };
      const around = aroundLast(propsOf(found, language), last);
      const told = found.told && (await withTitles(found.told));
      const { resultsPage } = await import('./show-results.ts');
      return resultsPage({ language, standing: found.standing, told, around });
    }
  }
}

type OfCourse = Extract<CourseStanding, { key: unknown }>;

const propsOf = ({ key, course }: OfCourse, language: PageLanguage) => ({
  language,
  path: coursePath(key),
  course,
  ended: course.ended,
});

/** Where the page is found in other languages: what was typed, if it is no key. */
function pathOf(typed: string): string {
  const key = parseCourseKey(typed);
  return key === undefined ? `/c/${encodeURIComponent(typed.slice(0, 40).toWellFormed())}` : coursePath(key);
}
