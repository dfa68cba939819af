/** POST /s/CODE: hands the form to the box as it came, and says what became of it (privacy.md R4.2, E3.11, E4.1). */
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
import { isStranger, type Desk } from './desk.ts';
import { readForm, type Unreadable } from './form-body.ts';
import type { Page } from './reply.ts';
import type { Kept } from './shelf.ts';
import { languageIn } from './tongue.ts';
import { strangerPage } from './visit.ts';

/** How long a phone waits where a box could not be opened (R3.5). */
export const RETRY_SECONDS = 5;

export async function send(desk: Desk, c: Context, typed: string): Promise<Response> {
  const { engine, shelf, replies, told } = desk;
  const language = languageIn(c, engine.assets);
  const form = await readForm(c.req);
  if (!form.ok) return replies.page(c, 'embedders', unreadablePage(form.error, language));
  const code = parseCode(typed);
  const reply: CastReply = code === undefined ? { kind: 'nowhere' } : await engine.boxes.cast(code, form.value);
  const pulse = await desk.find(typed);
  if (isStranger(pulse)) return replies.page(c, 'embedders', strangerPage(pulse, language, typed));
  if (reply.kind === 'counted' || reply.kind === 'repeated') {
    const { print, lines, size } = shelf.sent(pulse, language, (await told.before(pulse.definition)) ?? null);
    return replies.print(c, print, renderReceipt(lines, form.value, reply.receipt, size), true);
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
  readonly pulse: Kept;
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
    // A pulse of ours without a box: its first opening is still to come, or its box was emptied long ago.
    case 'nowhere':
      return notTaken(sent.pulse.schedule.opensAtMs === null ? 'armed' : 'closed', sent);
  }
}

/** While a box lives it remembers keys, so "not counted" is certain; a tombstone remembers none (W7). */
function notTaken(phase: Phase | 'closed', { pulse: { definition, schedule }, language, script }: Sent): Page {
  if (phase === 'armed') return { html: renderNotOpen({ language, definition, schedule }), status: 410 };
  const published = phase === 'closed';
  return {
    html: renderClosed({ language, definition, published, script, sent: { certain: !published } }),
    status: 410,
  };
}
