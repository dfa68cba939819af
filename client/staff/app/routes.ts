/** Every page of the staff app: one line each. The first is loaded with the app, each other when it is opened (P15). */
import type { ComponentType } from 'preact';
import { lazy } from './lazy.tsx';
import { Courses } from '../courses/courses.tsx';
import { Waiting } from '../ui/loading.tsx';

type Params = Readonly<Record<string, string>>;
type ParamsOf<P extends string> = P extends `${string}/:${infer Name}/${infer Rest}`
  ? { readonly [N in Name]: string } & ParamsOf<`/${Rest}`>
  : P extends `${string}/:${infer Name}`
    ? { readonly [N in Name]: string }
    : unknown;

/** A page is given what its pattern names; a page that needs more does not compile here. */
const route = <P extends string>(pattern: P, page: ComponentType<ParamsOf<P>>) =>
  [pattern, page as ComponentType<Params>] as const;

export const routes = [
  route('/staff', Courses),
  route(
    '/staff/setup',
    lazy(async () => (await import('../account/setup.tsx')).SetupPage),
  ),
  route(
    '/staff/sign-in',
    lazy(async () => (await import('../account/sign-in.tsx')).SignInPage),
  ),
  route(
    '/staff/first-course',
    lazy(async () => (await import('../courses/new-course.tsx')).FirstCourse),
  ),
  route(
    '/staff/new-course',
    lazy(async () => (await import('../courses/new-course.tsx')).AddCourse),
  ),
  route(
    '/staff/courses/:course',
    lazy(async () => (await import('../courses/course.tsx')).CoursePage),
  ),
  route(
    '/staff/courses/:course/new-pulse',
    lazy(async () => (await import('../new-pulse/new-pulse.tsx')).NewPulsePage),
  ),
  route(
    '/staff/pulses/:code/codes',
    lazy(async () => (await import('../hand-out/code-sheet.tsx')).CodeSheetPage),
  ),
  route(
    '/staff/pulses/:code/projector',
    lazy(async () => (await import('../projector/projector.tsx')).Projector, Waiting),
  ),
  route(
    '/staff/pulses/:code/share',
    lazy(async () => (await import('../hand-out/share.tsx')).SharePage),
  ),
  route(
    '/staff/pulses/:code/poster',
    lazy(async () => (await import('../hand-out/poster.tsx')).PosterPage),
  ),
  route(
    '/staff/pulses/:code/results',
    lazy(async () => (await import('../results/results.tsx')).ResultsPage),
  ),
  route(
    '/staff/programmes',
    lazy(async () => (await import('../programmes/programmes.tsx')).ProgrammesPage),
  ),
  route(
    '/staff/programmes/:programme',
    lazy(async () => (await import('../programmes/programme.tsx')).ProgrammePage),
  ),
  route(
    '/staff/programmes/:programme/terms/:term',
    lazy(async () => (await import('../programmes/assign.tsx')).AssignPage),
  ),
  route(
    '/staff/programmes/:programme/terms/:term/roll-up',
    lazy(async () => (await import('../programmes/roll-up.tsx')).RollUpPage),
  ),
  route(
    '/staff/institution',
    lazy(async () => (await import('../institution/institution.tsx')).InstitutionPage),
  ),
  route(
    '/staff/people',
    lazy(async () => (await import('../people/people.tsx')).PeoplePage),
  ),
  route(
    '/staff/documents',
    lazy(async () => (await import('../institution/documents.tsx')).DocumentsPage),
  ),
  route(
    '/staff/me',
    lazy(async () => (await import('../account/me.tsx')).MePage),
  ),
  route(
    '/staff/audit-log',
    lazy(async () => (await import('../institution/audit-log.tsx')).AuditLogPage),
  ),
  route(
    '/staff/pulses/:code/plan',
    lazy(async () => (await import('../loop/action-plan.tsx')).ActionPlanPage),
  ),
  route(
    '/staff/pulses/:code/told',
    lazy(async () => (await import('../loop/told-editor.tsx')).ToldEditorPage),
  ),
  route(
    '/staff/pulses/:code/told/slide',
    lazy(async () => (await import('../loop/told-slide.tsx')).ToldSlidePage, Waiting),
  ),
  route(
    '/staff/pulses/:code/talk',
    lazy(async () => (await import('../loop/talk.tsx')).TalkPage),
  ),
  route(
    '/staff/acts',
    lazy(async () => (await import('../loop/acts-library.tsx')).ActsPage),
  ),
  route(
    '/staff/guides',
    lazy(async () => (await import('../loop/guides.tsx')).GuidesPage),
  ),
  route(
    '/staff/guides/talk',
    lazy(async () => (await import('../loop/talk.tsx')).TalkGuidePage),
  ),
  route(
    '/staff/guides/team',
    lazy(async () => (await import('../loop/guides.tsx')).TeamGuidePage),
  ),
  route(
    '/staff/conversation',
    lazy(async () => (await import('../loop/conversation.tsx')).ConversationPage),
  ),
];
