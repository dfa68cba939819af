/**
 * Turns every reason to refuse a request, in one switch, into a status and a sentence that says what to do (RFC 9457).
 */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Code } from '../../schema/contract/ids.ts';
import { STATUS_BY_KIND, type Problem } from '../../schema/contract/problem.ts';
import { MOST_CODES } from '../../schema/contract/defaults.ts';
import type { Role } from '../../schema/contract/grants.ts';
import type { Disallowed } from '../../schema/pulse/combinations.ts';
import type { PlanFault } from '../../schema/pulse/plan.ts';
import type { Unfit } from '../../schema/loop/refusal.ts';
import type { DeletingRefusal } from '../directory/courses/deleting.ts';
import type { SettingsRefusal } from '../directory/courses/institution.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import { sayMoment } from '../../schema/languages/moment.ts';
import type { CustomRefusal } from '../directory/pulses/custom-questions.ts';
import type { RestRefusal } from '../directory/pulses/kept-pulses.ts';
import type { DropRefusal } from '../directory/access/team.ts';
import type { Changed } from '../directory/record/version.ts';
import type { PulsesTooClose } from '../directory/pulses/across.ts';
import type { RehearsalRefusal } from '../directory/pulses/rehearsals.ts';
import type { ReasonNeeded } from '../directory/pulses/warnings.ts';
import { warningOf } from './warning.ts';

/** Why a request is refused. There is a member for each `ProblemKind`, with the numbers that its sentence needs. */
export type Refusal =
  | { readonly kind: 'malformed'; readonly why: string; readonly field?: string }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'wrong-type' }
  | { readonly kind: 'wrong-origin'; readonly publicUrl: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'setup-link-spent' }
  | { readonly kind: 'wall-code-spent' | 'wall-ended' }
  | { readonly kind: 'sign-in-link-spent' }
  | { readonly kind: 'set-up-already' }
  | { readonly kind: 'passkey-refused' }
  | { readonly kind: 'too-many-passkeys' }
  | { readonly kind: 'last-way-in' }
  | { readonly kind: 'conflict' }
  | Changed<unknown>
  | DropRefusal
  | { readonly kind: 'own-course' }
  | PulsesTooClose
  | { readonly kind: 'course-archived' }
  | Extract<DeletingRefusal, { kind: 'course-kept' }>
  | { readonly kind: 'pulse-open-already'; readonly code: Code }
  | Extract<SettingsRefusal, { kind: 'k-lowered' }>
  /** The zone of the course, because its times are given in that zone. */
  | ((PlanFault | RestRefusal) & { readonly zone?: string })
  | CustomRefusal
  | Extract<RehearsalRefusal, { kind: 'too-many-rehearsals' }>
  /** The box gives this reason, and the box knows no plan. */
  | { readonly kind: 'not-allowed'; readonly why: Disallowed }
  /** On a projected screen nothing is said of what speaks against the pulse (E7.8). */
  | (ReasonNeeded & { readonly isProjected?: true })
  /** A part of what was sent breaks a rule; the sentence says what to do. */
  | ({ readonly kind: 'unfit' } & Unfit)
  | { readonly kind: 'wrong-time'; readonly why: 'not-later' }
  | {
      readonly kind: 'wrong-state';
      readonly why:
        | 'nowhere'
        | 'closed'
        | 'discarded'
        | 'opened-already'
        | 'not-open'
        | 'still-open'
        | 'past-closing'
        | 'no-codes-here'
        | 'open-already'
        | 'too-many-sheets'
        | 'no-sheet';
    }
  | { readonly kind: 'not-published' | 'results-deleted' | 'results-lost'; readonly code: Code }
  | { readonly kind: 'too-fast' | 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'retry' }
  | { readonly kind: 'defect'; readonly id: string };

const RETRY_AFTER_SECONDS = 2;

/** Answers `/api` with problem JSON. Elsewhere it answers a browser with a page of one sentence. */
export function refuse(c: Context, refusal: Refusal): Response | Promise<Response> {
  const problem = problemOf(refusal);
  const status = problem.status as ContentfulStatusCode;
  const waitSeconds = waitFor(refusal);
  if (waitSeconds !== null) c.header('Retry-After', String(waitSeconds));
  if (c.req.path.startsWith('/api/'))
    return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
  // The page has nothing to click, so it may be framed: a student on a learning platform must be able to read it too
  // (lms.md L9.4).
  const frames = /^\/s\//i.test(c.req.path) ? '' : "; frame-ancestors 'none'";
  c.header('Content-Security-Policy', `default-src 'none'; base-uri 'none'; form-action 'none'${frames}`);
  return c.html(pageOf(problem), status);
}

/** Makes the problem, with the refused field if the reason names one. */
export function problemOf(refusal: Refusal): Problem {
  const said = sayRefusal(refusal);
  return 'field' in refusal && refusal.field !== undefined ? { ...said, field: refusal.field } : said;
}

function sayRefusal(refusal: Refusal): Problem {
  switch (refusal.kind) {
    case 'malformed': {
      const { field, why } = refusal;
      const detail =
        field === undefined ? `The request could not be read: ${why}.` : `Please correct “${field}”: ${why}.`;
      return problem('malformed', 'That could not be read', detail);
    }
    case 'too-large':
      return problem('too-large', 'Too much was sent', `Send at most ${refusal.limitBytes / 1024} KB at a time.`);
    case 'wrong-type':
      return problem('wrong-type', 'Only JSON is accepted here', 'Send the header Content-Type: application/json.');
    case 'wrong-origin':
      return problem(
        'wrong-origin',
        'Sent from another site',
        `Open the staff pages at ${refusal.publicUrl}/staff and try again there.`,
      );
    case 'signed-out':
      return problem('signed-out', 'You are not signed in', 'Sign in and try again. Nothing was changed.');
    case 'forbidden':
      return problem('forbidden', 'You do not have access to this', 'If you need it, ask the course lead.');
    case 'not-found':
      return problem('not-found', 'There is nothing here', 'Check the address, or go to the start page.');
    case 'setup-link-spent':
      return problem(
        'setup-link-spent',
        'This setup link does not work any more',
        'It was used, or a newer one was printed. Print a new one with: npm run setup-link',
      );
    case 'set-up-already':
      return problem(
        'set-up-already',
        'This server is set up already',
        'Load this page again: the link lets in an administrator that there is, and makes no second one.',
      );
    case 'passkey-refused':
      return problem(
        'passkey-refused',
        'This passkey was not accepted',
        'Try again. If that does not help, it may have been removed here: sign in with another passkey or with a link.',
      );
    case 'too-many-passkeys':
      return problem('too-many-passkeys', 'You have many passkeys already', 'Remove one that you no longer use first.');
    case 'last-way-in':
      return problem(
        'last-way-in',
        'This is your last way in',
        'Nobody else could make a link for you at the moment. Add another passkey first, or invite a second administrator.',
      );
    case 'sign-in-link-spent':
      return problem(
        'sign-in-link-spent',
        'This link does not work any more',
        'It has been used already, or it has expired. Make a new one, or ask for one.',
      );
    case 'conflict':
      return problem(
        'conflict',
        'Someone else has just changed this',
        'Reload the page to see what has changed, then try again.',
      );
    case 'changed-meanwhile': {
      const detail = 'What you typed is not lost. Compare it with what was saved meanwhile, then save again.';
      return {
        ...problem('changed-meanwhile', 'Someone else changed this while you were writing', detail),
        current: refusal.current,
      };
    }
    case 'course-archived':
      return problem(
        'course-archived',
        'This course is archived',
        'Take it out of the archive in its settings, then make the pulse.',
      );
    case 'course-kept':
      return problem('course-kept', 'This course cannot be deleted', keptSentence(refusal.why));
    case 'pulse-open-already':
      return problem(
        'pulse-open-already',
        'This course has a pulse under way',
        `Close pulse ${refusal.code} first, and wait for its results.`,
      );
    case 'pulse-too-soon':
      return problem(
        'pulse-too-soon',
        'Too soon after the last pulse',
        `Pulse ${refusal.after} asked some of the same questions less than 72 hours earlier. Open this one on ${instant(refusal.earliestMs, refusal.zone)} or later.`,
      );
    case 'too-many-rehearsals':
      return problem(
        'too-many-rehearsals',
        'Too many rehearsals at once',
        `${refusal.most} rehearsals of this course are running. Close one of them on the page of the course; each also ends by itself.`,
      );
    case 'reason-needed': {
      if (refusal.isProjected === true) {
        const says = 'What speaks against it stands on the page of the pulse. Open it there, on your own device.';
        return {
          ...problem('reason-needed', 'This needs a reason', says),
          warnings: refusal.doubts.map(({ kind }) => ({ kind, says })),
        };
      }
      const warnings = refusal.doubts.map(warningOf);
      const detail = `${warnings.map(({ says }) => says).join(' ')} If you want to go ahead anyway, write down why: your reason is recorded in the audit log.`;
      return { ...problem('reason-needed', 'This needs a reason', detail), field: 'reason', warnings };
    }
    case 'nobody-acts': {
      const detail =
        'The question set “Bias and fairness” is for an institution that has named who will act on it. Ask an administrator to name that role under “Institution”, or leave the question set out.';
      return problem('nobody-acts', 'Nobody has been named to act on this', detail);
    }
    case 'last-of-role':
      return problem('last-of-role', 'Nobody else holds this role', lastSentence(refusal.role));
    case 'k-lowered':
      if ('for' in refusal)
        return {
          ...problem(
            'k-lowered',
            'The smallest group can only be raised',
            `It is ${refusal.least} now. Choose ${refusal.least} or more.`,
          ),
          field: 'leastK',
        };
      return problem(
        'k-lowered',
        'The smallest group can only be raised',
        `Students of this course were promised groups of at least ${refusal.least}. Choose ${refusal.least} or more.`,
      );
    case 'too-many-questions':
      return problem(
        'too-many-questions',
        'Too many questions',
        `This makes ${refusal.questions} questions, and the maximum is ${refusal.most}. Leave out a question set or a question of your own, or start from the core form.`,
      );
    case 'custom-item': {
      const { at, says } = refusal;
      const detail = at === null ? says : `Your question ${at + 1}. ${says}`;
      return problem('custom-item', 'A question of your own cannot be asked like this', detail);
    }
    case 'not-allowed':
      return problem('not-allowed', 'These choices cannot be combined', combinationSentence(refusal.why));
    case 'class-too-small':
      if ('for' in refusal)
        return problem('class-too-small', 'The class is too small for this question', smallClassSentence(refusal));
      return problem(
        'class-too-small',
        'The class is too small for numbers',
        `With ${refusal.classSize} students a pulse cannot keep anyone anonymous; at least ${refusal.needs} are needed. Talk with the group instead.`,
      );
    case 'not-vouched':
      return problem('not-vouched', 'Results of this course cannot be split', vouchedSentence(refusal));
    case 'own-course':
      return problem(
        'own-course',
        'You teach this course, or have taught it',
        'How many students are enrolled must be entered by an administrator who is not on the staff of the course. Ask another administrator.',
      );
    case 'pulses-too-close':
      return problem(
        'pulses-too-close',
        'The pulses of two courses are too close',
        'One person would then teach two courses that ask some of the same questions within 72 hours of each other. Wait until both pulses are over, or choose somebody else.',
      );
    case 'wall-code-spent':
      return problem(
        'wall-code-spent',
        'This code does not work',
        'A code works once, for ten minutes. Check it, or make a new one on the phone.',
      );
    case 'wall-ended':
      return problem(
        'wall-ended',
        'This wall has ended',
        'This computer may not show the pulse, or no longer. Make a new code on the phone and type it here.',
      );
    case 'unfit':
      return problem('unfit', 'Something needs correcting', refusal.says);
    case 'wrong-state':
      return problem('wrong-state', 'The pulse is not in the right state for this', stateSentence(refusal.why));
    case 'wrong-time':
      return problem('wrong-time', 'This time is not possible', timeSentence(refusal));
    case 'not-published':
      return problem(
        'not-published',
        'There are no results yet',
        `Results of pulse ${refusal.code} appear once it has closed.`,
      );
    case 'results-deleted':
      return problem(
        'results-deleted',
        'These results are no longer kept',
        `Your institution keeps results for a limited number of years. Those of pulse ${refusal.code} were past that limit, and were deleted together with what staff planned and told students after them.`,
      );
    case 'results-lost':
      return problem(
        'results-lost',
        'The results of this pulse are lost',
        `Pulse ${refusal.code} has ended, but this server has no results of it. That happens when it was restored from a backup that is older than the end of the pulse. They cannot be brought back. You can make a new pulse.`,
      );
    case 'too-fast':
      return problem(
        'too-fast',
        'Too many changes at once',
        `Nothing was changed. You have changed more in a short time than a person usually does. Try again in ${refusal.retryAfterSeconds} s.`,
      );
    case 'busy':
      return problem('busy', 'The server is busy', `Try again in ${refusal.retryAfterSeconds} s.`);
    case 'retry':
      return problem('retry', 'This did not work just now', 'Nothing was lost. Try again in a moment.');
    case 'defect':
      return problem(
        'defect',
        'Something went wrong on our side',
        `Try again. If the problem continues, give the number ${refusal.id} to whoever runs this server.`,
      );
  }
}

/** Makes a problem whose `type` is a relative reference that names the kind. */
function problem(kind: Refusal['kind'], title: string, detail: string): Problem {
  return { type: kind, status: STATUS_BY_KIND[kind], title, detail };
}

function stateSentence(why: Extract<Refusal, { kind: 'wrong-state' }>['why']): string {
  switch (why) {
    case 'nowhere':
      return 'It takes no answers yet. Open it first.';
    case 'closed':
      return 'It has closed and cannot be opened again. Start a new pulse.';
    case 'discarded':
      return 'It was discarded before it opened. Make a new pulse.';
    case 'opened-already':
      return 'It has opened, so it can no longer be changed or discarded. You can close it.';
    case 'not-open':
      return 'It is not open now. Reload the page to see its present state.';
    case 'still-open':
      return 'It is still open. Close it first; then the time for forms on screens begins.';
    case 'past-closing':
      return 'Its closing time has passed. Start a new pulse.';
    case 'no-sheet':
      return 'Its codes have not been printed. Print new codes, then open it.';
    case 'no-codes-here':
      return 'It has no printed codes: anyone with the link can answer it.';
    case 'too-many-sheets':
      return 'New codes were made for it five times, which is the limit. Use the sheet that was made last; without it, make a new pulse once this one is over.';
    case 'open-already':
      return 'It has opened, and some codes may have been used. They can no longer be replaced.';
  }
}

function keptSentence(why: Extract<DeletingRefusal, { kind: 'course-kept' }>['why']): string {
  switch (why) {
    case 'has-pulses':
      return 'It has a pulse. Discard it if it has not opened yet; otherwise archive the course.';
    case 'rehearsing':
      return 'A rehearsal of it is running. Close that first.';
    case 'only-role':
      return 'You have access to nothing else, so you would be signed out for good. Add another course first.';
  }
}

function lastSentence(role: Role): string {
  return role === 'course-lead'
    ? 'A course needs a lead. Hand it over to someone on the team first.'
    : 'Someone must administer the institution. Invite another administrator first.';
}

function combinationSentence(why: Disallowed): string {
  switch (why) {
    case 'waves need codes or roster':
      return 'Results in waves need printed codes: with an open link, invented answers could uncover real ones.';
    case 'a breakdown needs codes or roster':
      return 'A question that splits results needs printed codes: with an open link, invented answers could uncover real ones.';
    case 'waves allow no breakdown':
      return 'Choose either results in waves or the context question.';
    case 'too few eligible':
      return 'Too few students could answer for this smallest group.';
    case 'too many codes':
      return `A pulse can have at most ${MOST_CODES} printed codes, one for each student of the course. Choose the open link, or correct the size of the class.`;
  }
}

function timeSentence(refusal: Extract<Refusal, { kind: 'wrong-time' }>): string {
  switch (refusal.why) {
    case 'opens-in-the-past':
      return 'The opening time has passed. Choose a later one, or open the pulse by hand.';
    case 'opens-too-late':
      return `The opening must not be later than ${instant(refusal.latestMs, refusal.zone)}.`;
    case 'closes-in-the-past':
      return 'The closing time has passed. Choose a later one.';
    case 'closes-before-opening':
      return `The closing time must come after the opening: ${instant(refusal.opensAtMs, refusal.zone)}.`;
    case 'closes-too-late':
      return `The closing time must not be later than ${instant(refusal.latestMs, refusal.zone)}.`;
    case 'too-short-for-waves':
      return `Results in waves need at least ${refusal.leastHours} hours between opening and closing.`;
    case 'not-later':
      return 'A closing time can only be moved to a later one.';
  }
}

function vouchedSentence({ why, enrolled, classSize, needs }: Extract<Refusal, { kind: 'not-vouched' }>): string {
  switch (why) {
    case 'nobody has entered it':
      return `A question that splits results needs a number of students that somebody else vouches for. Ask an administrator who does not teach this course to enter under “Programmes” how many are enrolled. At least ${needs} are needed.`;
    case 'too few are enrolled':
      return `A question that splits results needs at least ${needs} enrolled students, and an administrator has entered ${enrolled}. Leave the question out, or ask them to correct the number under “Programmes”.`;
    case 'more codes than students':
      return `This would print ${classSize} codes for ${enrolled} enrolled students, and whoever keeps the others could answer with them. Set the number of students in the course’s settings to ${enrolled} or fewer, or ask an administrator to correct the number under “Programmes”.`;
  }
}

function smallClassSentence({
  classSize,
  needs,
  ...why
}: Extract<Refusal, { kind: 'class-too-small'; for: string }>): string {
  switch (why.for) {
    case 'context question':
      return `The context question needs at least ${needs} students, and this course has ${classSize}. Leave it out.`;
    case 'more than the core':
      return `In a class of ${classSize}, students can be asked only the six core questions: with fewer than ${needs} students, every further answer helps to tell people apart.`;
  }
}

function waitFor(refusal: Refusal): number | null {
  if (refusal.kind === 'busy' || refusal.kind === 'too-fast') return refusal.retryAfterSeconds;
  return refusal.kind === 'retry' ? RETRY_AFTER_SECONDS : null;
}

/** Writes a moment in the course's own zone, so that staff read the same hour as the class. */
const instant = (ms: number, zone = 'UTC'): string => sayMoment(ENGLISH, ms, zone);

const pageOf = ({ title, detail }: Problem) => html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${detail}</p>
<p><a href="/">Start page</a></p>
</main>
</html>
`;
