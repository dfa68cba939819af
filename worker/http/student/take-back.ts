/**
 * Answers POST /s/CODE/withdraw: takes what one key added out of the totals, and offers a fresh form (privacy.md R4.3,
 * E4.9).
 */
import type { Context } from 'hono';
import type { WithdrawReply } from '../../../schema/contract/box-office.ts';
import { parseCode } from '../../../schema/contract/ids.ts';
import {
  renderCodeFinished,
  renderConflict,
  renderMalformed,
  renderNothingToTakeBack,
  renderNotTakenBack,
  renderReleased,
  renderTooLateToTakeBack,
} from '../../pages/refusals.tsx';
import { isNoPulse, type StudentContext } from './student-context.ts';
import { readForm } from './form-body.ts';
import type { Page } from './reply.ts';
import { RETRY_SECONDS, unreadablePage, type Sent } from './send.ts';
import { languageIn } from './accept-language.ts';
import { noPulsePage } from './visit.ts';

export async function takeBack(context: StudentContext, c: Context, typed: string): Promise<Response> {
  const { engine, pages, replies } = context;
  const language = languageIn(c, engine.assets);
  const form = await readForm(c.req);
  if (!form.ok) return replies.page(c, 'embedders', unreadablePage(form.error, language));
  const code = parseCode(typed);
  const reply: WithdrawReply = code === undefined ? { kind: 'nowhere' } : await engine.boxes.withdraw(code, form.value);
  const pulse = await context.find(typed);
  if (isNoPulse(pulse)) return replies.page(c, 'embedders', noPulsePage(pulse, language, typed));
  if (reply.kind === 'taken-back' && !reply.codeIsFinished)
    return replies.prepared(c, pages.form(pulse, language, true), reply.key, false);
  const sent: Sent = { pulse, language, fields: form.value, script: engine.assets.studentScript };
  return replies.page(c, 'embedders', pageOf(reply, sent));
}

function pageOf(reply: WithdrawReply, sent: Sent): Page {
  const props = { ...sent, definition: sent.pulse.definition };
  switch (reply.kind) {
    case 'taken-back':
      return { html: renderCodeFinished(props) };
    case 'malformed':
      return { html: renderMalformed(props, reply.field), status: 400 };
    case 'unknown-key':
      return { html: renderNothingToTakeBack(props), status: 404 };
    case 'conflict':
      return { html: renderConflict(props), status: 409 };
    case 'released':
      return { html: renderReleased(props), status: 410 };
    case 'busy': {
      const { retryAfterSeconds } = reply;
      return { html: renderNotTakenBack(props), status: 429, retryAfterSeconds };
    }
    case 'retry':
      return { html: renderNotTakenBack(props), status: 503, retryAfterSeconds: RETRY_SECONDS };
    case 'closed':
    case 'nowhere':
      return { html: renderTooLateToTakeBack(props), status: 410 };
  }
}
