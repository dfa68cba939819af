/**
 * Answers POST /s/CODE: hands the form to the box as it came, and says what became of it (privacy.md R4.2, E3.11,
 * E4.1).
 */
import type { Context } from 'hono';
import type { CastReply, Fields } from '../../../schema/contract/box-office.ts';
import { parseCode } from '../../../schema/contract/ids.ts';
import type { Phase } from '../../../schema/contract/pulse.ts';
import type { PageLanguage } from '../../pages/href.ts';
import { renderUnreadable } from '../../pages/landing.tsx';
import { renderReceipt } from '../../pages/receipt.tsx';
import {
  renderCodeRefused,
  renderConflict,
  renderEmpty,
  renderMalformed,
  renderNotCounted,
  renderWithdrawn,
} from '../../pages/refusals.tsx';
import { renderClosed, renderNotOpen } from '../../pages/states.tsx';
import { isNoPulse, type StudentContext } from './student-context.ts';
import { readForm, type Unreadable } from './form-body.ts';
import type { Page } from './reply.ts';
import type { KnownPulse } from './page-cache.ts';
import { languageIn } from './accept-language.ts';
import { noPulsePage } from './visit.ts';

/** How long a phone waits if a box could not be opened (R3.5). */
export const RETRY_SECONDS = 5;

export async function send(context: StudentContext, c: Context, typed: string): Promise<Response> {
  const { engine, pages, replies, toldCache } = context;
  const language = languageIn(c, engine.assets);
  const form = await readForm(c.req);
  if (!form.ok) return replies.page(c, 'embedders', unreadablePage(form.error, language));
  const code = parseCode(typed);
  const reply: CastReply = code === undefined ? { kind: 'nowhere' } : await engine.boxes.cast(code, form.value);
  const pulse = await context.find(typed);
  if (isNoPulse(pulse)) return replies.page(c, 'embedders', noPulsePage(pulse, language, typed));
  if (reply.kind === 'counted' || reply.kind === 'repeated') {
    const { page, lines, size } = pages.sent(pulse, language, (await toldCache.before(pulse.definition)) ?? null);
    return replies.prepared(c, page, renderReceipt(lines, form.value, reply.receipt, size), true);
  }
  return replies.page(
    c,
    'embedders',
    refusal(reply, { pulse, language, fields: form.value, script: engine.assets.studentScript }),
  );
}

export function unreadablePage(why: Unreadable, language: PageLanguage): Page {
  return { html: renderUnreadable({ language }, why), status: why === 'tooLarge' ? 413 : 415 };
}

export interface Sent {
  readonly pulse: KnownPulse;
  readonly language: PageLanguage;
  readonly fields: Fields;
  readonly script: string;
}

function refusal(reply: Exclude<CastReply, { kind: 'counted' | 'repeated' }>, sent: Sent): Page {
  const props = { ...sent, definition: sent.pulse.definition };
  switch (reply.kind) {
    case 'malformed':
      return { html: renderMalformed(props, reply.field), status: 400 };
    case 'withdrawn':
      return { html: renderWithdrawn(props), status: 410 };
    case 'conflict':
      return { html: renderConflict(props), status: 409 };
    case 'empty':
      return { html: renderEmpty(props), status: 422 };
    case 'bad-code':
      return { html: renderCodeRefused(props, 'bad'), status: 401 };
    case 'used-code':
      return { html: renderCodeRefused(props, 'used'), status: 409 };
    case 'busy': {
      const { retryAfterSeconds } = reply;
      return { html: renderNotCounted(props, retryAfterSeconds), status: 429, retryAfterSeconds };
    }
    case 'retry':
      return { html: renderNotCounted(props, null), status: 503, retryAfterSeconds: RETRY_SECONDS };
    case 'closed':
      return notTaken(reply.phase, sent);
    // We know this pulse, but it has no box: it was never opened, or its box was emptied long ago.
    case 'nowhere':
      return notTaken(sent.pulse.schedule.opensAtMs === null ? 'armed' : 'closed', sent);
  }
}

/**
 * Says that the answer was not taken. A living box remembers keys, so then it is certain that nothing was counted; a
 * tombstone remembers none (W7).
 */
function notTaken(phase: Phase | 'closed', { pulse: { definition, schedule }, language, script }: Sent): Page {
  if (phase === 'armed') return { html: renderNotOpen({ language, definition, schedule }), status: 410 };
  const published = phase === 'closed';
  return {
    html: renderClosed({ language, definition, published, script, sent: { certain: !published } }),
    status: 410,
  };
}
