/**
 * Turns every reason to refuse a request, in one switch, into a status and a sentence that says what to do (RFC 9457).
 */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Code } from '../../schema/contract/ids.ts';
import { STATUS_BY_KIND, type Problem, type ProblemKind } from '../../schema/contract/problem.ts';
import { MOST_CODES } from '../../schema/contract/defaults.ts';
import type { Disallowed } from '../../schema/pulse/combinations.ts';
import type { PlanFault } from '../../schema/pulse/plan.ts';
import type { Unfit } from '../../schema/loop/refusal.ts';
import type { DeletingRefusal } from '../directory/courses/deleting.ts';
import type { SettingsRefusal } from '../directory/courses/institution.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import { fillFacts, type FactsFor, type Moment } from '../../schema/languages/facts.ts';
import { problemWords } from '../../schema/languages/staff/problems.ts';
import { unfitWords } from '../../schema/languages/staff/unfit.ts';
import type { CustomRefusal } from '../directory/pulses/custom-questions.ts';
import type { NowRefusal } from '../directory/pulses/kept-pulses.ts';
import type { DropRefusal } from '../directory/access/team.ts';
import type { Changed } from '../directory/record/version.ts';
import type { PulsesTooClose } from '../directory/pulses/across.ts';
import type { RehearsalRefusal } from '../directory/pulses/rehearsals.ts';
import type { ReasonNeeded } from '../directory/pulses/warnings.ts';
import { answer, type Reply } from './reply.ts';
import { warningOf } from './warning.ts';

/** Why a request is refused. There is a member for each `ProblemKind`, with the numbers that its sentence needs. */
export type Refusal =
  | { readonly kind: 'malformed'; readonly why: string; readonly field?: string }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'wrong-type' }
  | { readonly kind: 'wrong-origin'; readonly publicUrl: string }
  | { readonly kind: 'signed-out' }
  /** Somebody came from a learning platform, and what they were given there does not open this (any more) (lms.md L3.1). */
  | { readonly kind: 'ticket-bad' | 'wrong-course' | 'platform-inactive' }
  /** Another system sent a token that does not work (any more) (institution.md H5.2). */
  | { readonly kind: 'token-bad' }
  /** A file has rows that cannot be imported, so nothing of it was. */
  | { readonly kind: 'rows-refused'; readonly current: unknown }
  /** A learning platform that is registered already, or has an address that must not be asked (lms.md L10.2, L12.4). */
  | { readonly kind: 'platform-exists' }
  | { readonly kind: 'platform-address'; readonly field: 'authUrl' | 'jwksUrl' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'setup-link-spent' }
  | { readonly kind: 'wall-code-spent' | 'wall-ended' }
  | { readonly kind: 'sign-in-link-spent' }
  | { readonly kind: 'set-up-already' }
  | { readonly kind: 'passkey-refused' }
  | { readonly kind: 'too-many-passkeys' | 'too-many-tokens' }
  | { readonly kind: 'last-way-in' }
  | { readonly kind: 'mail-off' | 'only-provider' | 'provider-off' | 'provider-down' }
  | { readonly kind: 'conflict' }
  | Changed<unknown>
  | DropRefusal
  | { readonly kind: 'own-course'; readonly as?: 'representative' }
  | { readonly kind: 'told-already' }
  | PulsesTooClose
  | { readonly kind: 'course-archived' }
  | { readonly kind: 'no-platform' }
  | Extract<DeletingRefusal, { kind: 'course-kept' }>
  | { readonly kind: 'pulse-open-already'; readonly code: Code }
  | Extract<SettingsRefusal, { kind: 'k-lowered' }>
  /** The zone of the course, because its times are given in that zone. */
  | ((PlanFault | NowRefusal) & { readonly zone?: string })
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
        | 'no-sheet'
        | 'no-roster'
        | 'list-frozen';
    }
  | { readonly kind: 'not-published' | 'results-deleted' | 'results-lost'; readonly code: Code }
  | { readonly kind: 'too-fast' | 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'retry' }
  | { readonly kind: 'defect'; readonly id: string };

const RETRY_AFTER_SECONDS = 2;

/** Answers `/api` with problem JSON. Elsewhere it answers a browser with a page of one sentence. */
export const refuse = (c: Context, refusal: Refusal): Response | Promise<Response> =>
  refusalOf(refusal, c.req.path).then((reply) => answer(c, reply));

/** Makes the reply to a request for this path. */
export async function refusalOf(refusal: Refusal, path: string): Promise<Reply> {
  const problem = problemOf(refusal);
  const status = problem.status as ContentfulStatusCode;
  const waitSeconds = waitFor(refusal);
  const wait = waitSeconds === null ? undefined : { 'Retry-After': String(waitSeconds) };
  if (path.startsWith('/api/'))
    return {
      status,
      headers: { ...wait, 'Content-Type': 'application/problem+json' },
      body: JSON.stringify(problem),
    };
  // The page has nothing to click, so it may be framed: a student on a learning platform must be able to read it too
  // (lms.md L9.4).
  const frames = /^\/s\//i.test(path) ? '' : "; frame-ancestors 'none'";
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'${frames}`;
  const headers = { ...wait, 'Content-Security-Policy': policy, 'Content-Type': 'text/html; charset=UTF-8' };
  return { status, headers, body: String(await pageOf(problem)) };
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
      return field === undefined
        ? problem('malformed', 'request', { why })
        : problem('malformed', 'field', { field, why });
    }
    case 'too-large':
      return problem('too-large', 'most', { kb: refusal.limitBytes / 1024 });
    case 'wrong-type':
      return problem('wrong-type', 'json');
    case 'wrong-origin':
      return problem('wrong-origin', 'open', { url: `${refusal.publicUrl}/staff` });
    case 'signed-out':
      return problem('signed-out', 'again');
    case 'token-bad':
      return problem('token-bad', 'make');
    case 'rows-refused':
      return { ...problem('rows-refused', 'correct'), current: refusal.current };
    case 'ticket-bad':
      return problem('ticket-bad', 'again');
    case 'wrong-course':
      return problem('wrong-course', 'own');
    case 'platform-inactive':
      return problem('platform-inactive', 'ask');
    case 'platform-exists':
      return problem('platform-exists', 'find');
    case 'platform-address':
      return problem('platform-address', 'correct');
    case 'forbidden':
      return problem('forbidden', 'ask');
    case 'not-found':
      return problem('not-found', 'check');
    case 'setup-link-spent':
      return problem('setup-link-spent', 'print');
    case 'set-up-already':
      return problem('set-up-already', 'load');
    case 'passkey-refused':
      return problem('passkey-refused', 'again');
    case 'too-many-passkeys':
      return problem('too-many-passkeys', 'remove');
    case 'too-many-tokens':
      return problem('too-many-tokens', 'end');
    case 'last-way-in':
      return problem('last-way-in', 'add');
    case 'mail-off':
      return problem('mail-off', 'ask');
    case 'only-provider':
      return problem('only-provider', 'there');
    case 'provider-off':
      return problem('provider-off', 'other');
    case 'provider-down':
      return problem('provider-down', 'later');
    case 'sign-in-link-spent':
      return problem('sign-in-link-spent', 'make');
    case 'conflict':
      return problem('conflict', 'reload');
    case 'changed-meanwhile':
      return { ...problem('changed-meanwhile', 'compare'), current: refusal.current };
    case 'course-archived':
      return problem('course-archived', 'take');
    case 'no-platform':
      return problem('no-platform', 'connect');
    case 'course-kept':
      return problem('course-kept', refusal.why);
    case 'pulse-open-already':
      return problem('pulse-open-already', 'close', { code: refusal.code });
    case 'pulse-too-soon':
      return problem('pulse-too-soon', 'later', {
        code: refusal.after,
        time: moment(refusal.earliestMs, refusal.zone),
      });
    case 'runs-into-next':
      return problem('runs-into-next', 'earlier', {
        code: refusal.before,
        time: moment(refusal.latestMs, refusal.zone),
      });
    case 'k-above-next':
      return problem('k-above-next', 'first', { code: refusal.before, most: refusal.most });
    case 'too-many-rehearsals':
      return problem('too-many-rehearsals', 'most', { most: refusal.most });
    case 'reason-needed': {
      if (refusal.isProjected === true) return problem('reason-needed', 'elsewhere');
      const warnings = refusal.doubts.map(warningOf);
      const asks = problem('reason-needed', 'write');
      const detail = [...warnings.map(({ says }) => says), asks.detail].join(' ');
      return { ...asks, detail, field: 'reason', warnings };
    }
    case 'nobody-acts':
      return problem('nobody-acts', 'name');
    case 'last-of-role':
      return problem('last-of-role', refusal.role === 'course-lead' ? 'course' : 'institution');
    case 'k-lowered': {
      const { least } = refusal;
      return 'for' in refusal
        ? { ...problem('k-lowered', 'institution', { least }), field: 'leastK' }
        : problem('k-lowered', 'course', { least });
    }
    case 'too-many-questions':
      return problem('too-many-questions', 'most', { questions: refusal.questions, most: refusal.most });
    case 'custom-item': {
      const { at, says } = refusal;
      const said = at === null ? problem('custom-item', 'all') : problem('custom-item', 'one', { n: at + 1 });
      return { ...said, detail: `${said.detail} ${says}` };
    }
    case 'not-allowed':
      return refusal.why === 'too many codes'
        ? problem('not-allowed', refusal.why, { most: MOST_CODES })
        : problem('not-allowed', refusal.why);
    case 'class-too-small': {
      const { classSize: size, needs } = refusal;
      if (!('for' in refusal)) return problem('class-too-small', 'numbers', { size, needs });
      const said = problem('class-too-small', refusal.for, { size, needs });
      return { ...said, title: problemWords['class-too-small'].questionTitle };
    }
    case 'not-vouched':
      return notVouched(refusal);
    case 'own-course':
      return problem('own-course', refusal.as === 'representative' ? 'represent' : 'ask');
    case 'told-already':
      return problem('told-already', 'correct');
    case 'pulses-too-close':
      return problem('pulses-too-close', 'wait');
    case 'wall-code-spent':
      return problem('wall-code-spent', 'make');
    case 'wall-ended':
      return problem('wall-ended', 'make');
    case 'unfit': {
      const { rule, facts = {} } = refusal;
      const detail = fillFacts(unfitWords[rule], facts, ENGLISH);
      return { ...titled('unfit'), detail, sentence: rule, facts };
    }
    case 'wrong-state':
      return problem('wrong-state', refusal.why);
    case 'wrong-time':
      return wrongTime(refusal);
    case 'not-published':
      return problem('not-published', 'later', { code: refusal.code });
    case 'results-deleted':
      return problem('results-deleted', 'limit', { code: refusal.code });
    case 'results-lost':
      return problem('results-lost', 'backup', { code: refusal.code });
    case 'too-fast':
      return problem('too-fast', 'wait', { seconds: refusal.retryAfterSeconds });
    case 'busy':
      return problem('busy', 'wait', { seconds: refusal.retryAfterSeconds });
    case 'retry':
      return problem('retry', 'again');
    case 'defect':
      return problem('defect', 'tell', { id: refusal.id });
  }
}

type Sentences = typeof problemWords;

/** Makes a problem whose `type` is a relative reference that names the kind. */
function problem<K extends ProblemKind, S extends Exclude<keyof Sentences[K] & string, 'title'>>(
  kind: K,
  sentence: S,
  ...[facts]: FactsFor<Sentences[K][S] & string>
): Problem {
  const texts: Readonly<Record<string, string>> = problemWords[kind];
  const detail = fillFacts(texts[sentence] ?? '', facts ?? {}, ENGLISH);
  return { ...titled(kind), detail, sentence, ...(facts !== undefined && { facts }) };
}

const titled = (kind: ProblemKind) => ({ type: kind, status: STATUS_BY_KIND[kind], title: problemWords[kind].title });

function wrongTime(refusal: Extract<Refusal, { kind: 'wrong-time' }>): Problem {
  switch (refusal.why) {
    case 'opens-in-the-past':
    case 'closes-in-the-past':
    case 'not-later':
      return problem('wrong-time', refusal.why);
    case 'opens-too-late':
    case 'closes-too-late':
      return problem('wrong-time', refusal.why, { time: moment(refusal.latestMs, refusal.zone) });
    case 'closes-before-opening':
      return problem('wrong-time', refusal.why, { time: moment(refusal.opensAtMs, refusal.zone) });
    case 'too-short-for-waves':
      return problem('wrong-time', refusal.why, { hours: refusal.leastHours });
  }
}

function notVouched(refusal: Extract<Refusal, { kind: 'not-vouched' }>): Problem {
  const { why, needs, classSize: size } = refusal;
  const enrolled = refusal.enrolled ?? 0;
  switch (why) {
    case 'nobody has entered it':
      return problem('not-vouched', why, { needs });
    case 'too few are enrolled':
      return problem('not-vouched', why, { needs, enrolled });
    case 'more codes than students':
      return problem('not-vouched', why, { size, enrolled });
  }
}

function waitFor(refusal: Refusal): number | null {
  if (refusal.kind === 'busy' || refusal.kind === 'too-fast') return refusal.retryAfterSeconds;
  return refusal.kind === 'retry' ? RETRY_AFTER_SECONDS : null;
}

/** It is written in the course's own zone, so that staff read the same hour as the class. */
const moment = (atMs: number, zone = 'UTC'): Moment => ({ atMs, zone });

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
