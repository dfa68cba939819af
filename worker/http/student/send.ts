/**
 * Answers POST /s/CODE: hands the form to the box as it came, and says what became of it (privacy.md R4.2, E3.11,
 * E4.1).
 */
import type { CastReply, Fields } from '../../../schema/contract/box-office.ts';
import { FOR_SCRIPT } from '../../../schema/contract/for-script.ts';
import type { Definition, Phase, Schedule } from '../../../schema/contract/pulse.ts';
import { echoOf, echoWithoutRight, fillUp, ownFields, shownName } from '../../pages/echo.tsx';
import type { PageLanguage } from '../../pages/href.ts';
import { renderUnreadable } from '../../pages/landing.tsx';
import {
  renderCodeRefused,
  renderConflict,
  renderCountedAndPublished,
  renderEmpty,
  renderMalformed,
  renderNotCounted,
  renderTokenRefused,
  renderWithdrawn,
} from '../../pages/refusals.tsx';
import { sentSlots } from '../../pages/sent.tsx';
import { renderClosed, renderLost, renderNotOpen } from '../../pages/states.tsx';
import { isNoPulse, type StudentContext } from './student-context.ts';
import { readForm, type FormRequest, type Unreadable } from './form-body.ts';
import type { Reply } from '../reply.ts';
import type { Page } from './reply.ts';
import { languageIn } from './accept-language.ts';
import { noPulsePage, rehearsalOverPage } from './visit.ts';

/** How long a phone waits if a box could not be opened (R3.5). */
export const RETRY_SECONDS = 5;

export async function send(context: StudentContext, request: FormRequest, typed: string): Promise<Reply> {
  const { engine, pulses, replies } = context;
  const language = languageIn({ req: request }, engine.assets);
  const form = await readForm(request);
  if (!form.ok) return replies.ofPage('embedders', unreadablePage(form.error, language));
  const pulse = context.known(typed) ?? (await context.find(typed));
  if (isNoPulse(pulse)) return replies.ofPage('embedders', noPulsePage(pulse, language, typed));
  if ('at' in pulse && pulse.at === 'lost')
    return replies.ofPage('embedders', { html: renderLost({ language, definition: pulse.definition }), status: 410 });
  const { definition, schedule } = pulse;
  const reply = await engine.boxes.cast(definition.code, form.value);
  if (reply.kind !== 'counted' && reply.kind !== 'repeated') {
    const fields = ownFields(form.value, definition);
    const sent: Sent = { definition, schedule, language, fields, script: engine.assets.studentScript };
    return replies.ofPage('embedders', sealed(refusal(reply, sent), sent));
  }
  // Staff may have moved the end. Where they reached another isolate, only the box knows that (E4.7).
  pulses.follow(definition.code, reply.schedule);
  const sent =
    pulses.keptSent(definition.code, language) ??
    (await pulses.sent({ definition, schedule: reply.schedule }, language));
  const hasClosed = engine.now() >= reply.schedule.closesAtMs;
  const isBrief = request.header('accept') === FOR_SCRIPT;
  const slots = sentSlots(sent, { hasClosed, fields: form.value, receipt: reply.receipt, isBrief });
  return replies.ofPrepared(request, isBrief ? sent.brief : sent.whole, slots, { secret: true });
}

export function unreadablePage(why: Unreadable, language: PageLanguage): Page {
  return { html: renderUnreadable({ language }, why), status: UNREADABLE[why] };
}

const UNREADABLE = { tooLarge: 413, wrongType: 415, brokenOff: 400 } as const;

export interface Sent {
  readonly definition: Definition;
  readonly schedule: Schedule;
  readonly language: PageLanguage;
  /** What was sent, as far as it belongs to the form. */
  readonly fields: Fields;
  readonly script: string;
}

/** A page that says why something was refused, and how much of it depends on what was sent. */
export interface RefusalPage extends Page {
  /** What the page repeats of the request, as it stands in its HTML. */
  readonly echoed?: string;
}

/** Makes the length of a refusal independent of what was answered (R4.3a). */
export const sealed = ({ echoed, ...page }: RefusalPage, { definition }: Pick<Sent, 'definition'>): Page => ({
  ...page,
  html: fillUp(page.html, definition, echoed),
  secret: true,
});

function refusal(reply: Exclude<CastReply, { kind: 'counted' | 'repeated' }>, sent: Sent): RefusalPage {
  switch (reply.kind) {
    case 'malformed':
      return { html: renderMalformed(sent, reply.field), status: 400, echoed: shownName(reply.field) };
    case 'withdrawn':
      return { html: renderWithdrawn(sent), status: 410 };
    case 'released':
      return { html: renderCountedAndPublished(sent), status: 200 };
    case 'conflict':
      return { html: renderConflict(sent), status: 409 };
    case 'empty':
      return { html: renderEmpty(sent), status: 422 };
    case 'bad-code':
      return { html: renderCodeRefused(sent, 'bad'), status: 401, echoed: echoWithoutRight(sent.fields) };
    case 'used-code':
      return { html: renderCodeRefused(sent, 'used'), status: 409, echoed: echoWithoutRight(sent.fields) };
    case 'bad-token': {
      const html = renderTokenRefused(sent, 'bad');
      // Only a page with a field for a reserve code repeats what was sent.
      return sent.definition.reserve === undefined
        ? { html, status: 401 }
        : { html, status: 401, echoed: echoWithoutRight(sent.fields) };
    }
    case 'used-token':
      return { html: renderTokenRefused(sent, 'used'), status: 409 };
    case 'busy': {
      const { retryAfterSeconds } = reply;
      const html = renderNotCounted(sent, retryAfterSeconds);
      return { html, status: 429, retryAfterSeconds, echoed: echoOf(sent.fields) };
    }
    case 'retry': {
      const html = renderNotCounted(sent, null);
      return { html, status: 503, retryAfterSeconds: RETRY_SECONDS, echoed: echoOf(sent.fields) };
    }
    case 'closed':
      return notTaken(reply.phase, sent);
    // We know this pulse, but it has no box: it was never opened, or its box was emptied long ago.
    case 'nowhere':
      return notTaken(isNeverOpened(sent) ? 'armed' : 'closed', sent);
  }
}

/** A rehearsal leaves no box, so of one without a box nobody knows whether it was ever open. */
const isNeverOpened = ({ definition, schedule }: Sent): boolean =>
  schedule.opensAtMs === null && definition.rehearsal !== true;

/**
 * Says that the answer was not taken. A living box remembers keys, so then it is certain that nothing was counted; a
 * tombstone remembers none (W7).
 */
function notTaken(phase: Phase | 'closed', { definition, schedule, language, script }: Sent): Page {
  if (definition.rehearsal === true && (phase === 'closing' || phase === 'closed'))
    return rehearsalOverPage(language, definition.code);
  if (phase === 'armed') return { html: renderNotOpen({ language, definition, schedule }), status: 410 };
  const published = phase === 'closed';
  return {
    html: renderClosed({ language, definition, published, script, sent: { certain: !published } }),
    status: 410,
  };
}
