/**
 * Lists every page of the staff app. The first page is loaded with the app, every other one when it is opened (P15).
 */
import type { ComponentType, FunctionComponent } from 'preact';
import { lazy } from './lazy.tsx';
import { Courses } from '../courses/courses.tsx';
import { Waiting } from '../ui/loading.tsx';

type Params = Readonly<Record<string, string>>;
type ParamsOf<P extends string> = P extends `${string}/:${infer Name}/${infer Rest}`
  ? { readonly [N in Name]: string } & ParamsOf<`/${Rest}`>
  : P extends `${string}/:${infer Name}`
    ? { readonly [N in Name]: string }
    : unknown;

/** A page gets what its pattern names. A page that needs more does not compile here. */
const route = <P extends string>(pattern: P, page: ComponentType<ParamsOf<P>>) =>
  [pattern, page as ComponentType<Params>] as const;

/** The code of this page is loaded when the page is opened; `Waiting` is shown meanwhile. */
const lazyRoute = <P extends string>(
  pattern: P,
  load: () => Promise<ComponentType<ParamsOf<P>>>,
  Waiting?: FunctionComponent,
) => route(pattern, lazy(load, Waiting));

export const routes = [
  route('/staff', Courses),
  lazyRoute('/staff/setup', async () => (await import('../account/setup.tsx')).SetupPage),
  lazyRoute('/staff/sign-in', async () => (await import('../account/sign-in.tsx')).SignInPage),
  lazyRoute('/staff/first-course', async () => (await import('../courses/new-course.tsx')).FirstCourse),
  lazyRoute('/staff/new-course', async () => (await import('../courses/new-course.tsx')).AddCourse),
  lazyRoute('/staff/courses/:course', async () => (await import('../courses/course.tsx')).CoursePage),
  lazyRoute('/staff/courses/:course/link', async () => (await import('../hand-out/course-link.tsx')).CourseLinkPage),
  lazyRoute('/staff/courses/:course/poster', async () => (await import('../hand-out/term-poster.tsx')).TermPosterPage),
  lazyRoute('/staff/courses/:course/new-pulse', async () => (await import('../new-pulse/new-pulse.tsx')).NewPulsePage),
  lazyRoute('/staff/courses/:course/term', async () => (await import('../new-pulse/plan-term.tsx')).PlanTermPage),
  lazyRoute(
    '/staff/courses/:course/term/:proposal',
    async () => (await import('../new-pulse/plan-term.tsx')).AnswerDatesPage,
  ),
  lazyRoute('/staff/pulses/:code/change', async () => (await import('../new-pulse/another.tsx')).ChangePulsePage),
  lazyRoute('/staff/pulses/:code/duplicate', async () => (await import('../new-pulse/another.tsx')).DuplicatePulsePage),
  lazyRoute('/staff/pulses/:code/codes', async () => (await import('../hand-out/code-sheet.tsx')).CodeSheetPage),
  lazyRoute(
    '/staff/pulses/:code/projector',
    async () => (await import('../projector/projector.tsx')).Projector,
    Waiting,
  ),
  lazyRoute('/staff/pulses/:code/hall', async () => (await import('../projector/hall.tsx')).HallPage),
  lazyRoute('/staff/pair', async () => (await import('../projector/pair.tsx')).PairPage, Waiting),
  lazyRoute('/staff/pulses/:code/share', async () => (await import('../hand-out/share.tsx')).SharePage),
  lazyRoute('/staff/pulses/:code/announce', async () => (await import('../hand-out/announce.tsx')).AnnouncePage),
  lazyRoute('/staff/pulses/:code/poster', async () => (await import('../hand-out/poster.tsx')).PosterPage),
  lazyRoute('/staff/pulses/:code/results', async () => (await import('../results/results.tsx')).ResultsPage),
  lazyRoute(
    '/staff/pulses/:code/results/slides',
    async () => (await import('../results/slides.tsx')).SlidesPage,
    Waiting,
  ),
  lazyRoute('/staff/programmes', async () => (await import('../programmes/programmes.tsx')).ProgrammesPage),
  lazyRoute('/staff/programmes/:programme', async () => (await import('../programmes/programme.tsx')).ProgrammePage),
  lazyRoute(
    '/staff/programmes/:programme/terms/:term',
    async () => (await import('../programmes/assign.tsx')).AssignPage,
  ),
  lazyRoute(
    '/staff/programmes/:programme/terms/:term/roll-up',
    async () => (await import('../programmes/roll-up.tsx')).RollUpPage,
  ),
  lazyRoute(
    '/staff/programmes/:programme/terms/:term/dates',
    async () => (await import('../programmes/propose.tsx')).ProposeDatesPage,
  ),
  lazyRoute('/staff/institution', async () => (await import('../institution/institution.tsx')).InstitutionPage),
  lazyRoute('/staff/people', async () => (await import('../people/people.tsx')).PeoplePage),
  lazyRoute('/staff/platforms', async () => (await import('../platforms/platforms.tsx')).PlatformsPage),
  lazyRoute('/staff/import', async () => (await import('../import/import.tsx')).ImportPage),
  lazyRoute('/staff/documents', async () => (await import('../institution/documents.tsx')).DocumentsPage),
  lazyRoute('/staff/me', async () => (await import('../account/me.tsx')).MePage),
  lazyRoute('/staff/not-signed-in/:why', async () => (await import('../account/not-signed-in.tsx')).NotSignedInPage),
  lazyRoute('/staff/audit-log', async () => (await import('../institution/audit-log.tsx')).AuditLogPage),
  lazyRoute('/staff/pulses/:code/plan', async () => (await import('../loop/action-plan.tsx')).ActionPlanPage),
  lazyRoute(
    '/staff/pulses/:code/plan/:item/:act',
    async () => (await import('../loop/action-plan.tsx')).ActionPlanPage,
  ),
  lazyRoute('/staff/pulses/:code/told', async () => (await import('../loop/told-editor.tsx')).ToldEditorPage),
  lazyRoute(
    '/staff/pulses/:code/told/slide',
    async () => (await import('../loop/told-slide.tsx')).ToldSlidePage,
    Waiting,
  ),
  lazyRoute('/staff/pulses/:code/told/word', async () => (await import('../loop/word.tsx')).WordPage),
  lazyRoute('/staff/represented/:course', async () => (await import('../courses/represented.tsx')).RepresentedPage),
  lazyRoute('/staff/pulses/:code/talk', async () => (await import('../loop/talk.tsx')).TalkPage),
  lazyRoute('/staff/acts', async () => (await import('../loop/acts-library.tsx')).ActsPage),
  lazyRoute('/staff/acts/:act', async () => (await import('../loop/one-act.tsx')).OneActPage),
  lazyRoute('/staff/guides', async () => (await import('../loop/guides.tsx')).GuidesPage),
  lazyRoute('/staff/guides/talk', async () => (await import('../loop/talk.tsx')).TalkGuidePage),
  lazyRoute('/staff/guides/team', async () => (await import('../loop/guides.tsx')).TeamGuidePage),
  lazyRoute('/staff/help', async () => (await import('../loop/help.tsx')).HelpPage),
  lazyRoute('/staff/conversation', async () => (await import('../loop/conversation.tsx')).ConversationPage),
];
