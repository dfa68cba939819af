/** Every page of the staff app: one line each. */
import type { ComponentType } from 'preact';
import { AssignPage } from './pages/assign.tsx';
import { AuditLogPage } from './pages/audit-log.tsx';
import { CodeSheetPage } from './pages/code-sheet.tsx';
import { ConversationPage } from './pages/conversation.tsx';
import { CoursePage } from './pages/course.tsx';
import { Courses } from './pages/courses.tsx';
import { AddCourse, FirstCourse } from './pages/new-course.tsx';
import { NewPulsePage } from './pages/new-pulse.tsx';
import { ProgrammePage } from './pages/programme.tsx';
import { ProgrammesPage } from './pages/programmes.tsx';
import { Projector } from './pages/projector.tsx';
import { ResultsPage } from './pages/results.tsx';
import { RollUpPage } from './pages/roll-up.tsx';
import { SetupPage } from './pages/setup.tsx';
import { SignInPage } from './pages/sign-in.tsx';

type Params = Readonly<Record<string, string>>;
type ParamsOf<P extends string> = P extends `${string}/:${infer Name}/${infer Rest}`
  ? { readonly [N in Name]: string } & ParamsOf<`/${Rest}`>
  : P extends `${string}/:${infer Name}`
    ? { readonly [N in Name]: string }
    : unknown;

/** A page is given what its pattern names; a page that needs more does not compile here. */
const route = <P extends string>(pattern: P, page: ComponentType<ParamsOf<P>>) => [pattern, page as ComponentType<Params>] as const;

export const routes = [
  route('/staff', Courses),
  route('/staff/setup', SetupPage),
  route('/staff/sign-in', SignInPage),
  route('/staff/first-course', FirstCourse),
  route('/staff/new-course', AddCourse),
  route('/staff/courses/:course', CoursePage),
  route('/staff/courses/:course/new-pulse', NewPulsePage),
  route('/staff/pulses/:code/codes', CodeSheetPage),
  route('/staff/pulses/:code/projector', Projector),
  route('/staff/pulses/:code/results', ResultsPage),
  route('/staff/programmes', ProgrammesPage),
  route('/staff/programmes/:programme', ProgrammePage),
  route('/staff/programmes/:programme/terms/:term', AssignPage),
  route('/staff/programmes/:programme/terms/:term/roll-up', RollUpPage),
  route('/staff/audit-log', AuditLogPage),
  route('/staff/conversation', ConversationPage),
];
