/**
 * Answers POST /s/CODE/withdraw: takes what one key added out of the totals, and offers a fresh form (privacy.md R4.3,
 * E4.9).
 */
import type { WithdrawReply } from '../../../schema/contract/box-office.ts';
import { echoOf, ownFields, shownName } from '../../pages/echo.tsx';
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
import { readForm, type FormRequest } from './form-body.ts';
import type { Reply } from '../reply.ts';
import { RETRY_SECONDS, sealed, unreadablePage, type RefusalPage, type Sent } from './send.ts';
import { languageIn } from './accept-language.ts';
import { noPulsePage, rehearsalOverPage } from './visit.ts';

export async function takeBack(context: StudentContext, request: FormRequest, typed: string): Promise<Reply> {
  const { engine, pulses, replies } = context;
  const language = languageIn({ req: request }, engine.assets);
  const form = await readForm(request);
  if (!form.ok) return replies.ofPage('embedders', unreadablePage(form.error, language));
  const pulse = await context.find(typed);
  if (isNoPulse(pulse)) return replies.ofPage('embedders', noPulsePage(pulse, language, typed));
  const { definition, schedule } = pulse;
  const reply = await engine.boxes.withdraw(definition.code, form.value);
  if (reply.kind === 'taken-back' && !reply.codeIsFinished)
    return replies.ofPrepared(request, pulses.form(pulse, language, true), [reply.key]);
  const fields = ownFields(form.value, definition);
  const sent: Sent = { definition, schedule, language, fields, script: engine.assets.studentScript };
  return replies.ofPage('embedders', sealed(pageOf(reply, sent), sent));
}

function pageOf(reply: WithdrawReply, sent: Sent): RefusalPage {
  switch (reply.kind) {
    case 'taken-back':
      return { html: renderCodeFinished(sent) };
    case 'malformed':
      return { html: renderMalformed(sent, reply.field), status: 400, echoed: shownName(reply.field) };
    case 'unknown-key':
      return { html: renderNothingToTakeBack(sent), status: 404 };
    case 'conflict':
      return { html: renderConflict(sent), status: 409 };
    case 'released':
      return { html: renderReleased(sent), status: 410 };
    case 'busy': {
      const { retryAfterSeconds } = reply;
      const html = renderNotTakenBack(sent);
      return { html, status: 429, retryAfterSeconds, echoed: echoOf(sent.fields) };
    }
    case 'retry': {
      const html = renderNotTakenBack(sent);
      return { html, status: 503, retryAfterSeconds: RETRY_SECONDS, echoed: echoOf(sent.fields) };
    }
    case 'closed':
    case 'nowhere':
      if (sent.definition.rehearsal === true) return rehearsalOverPage(sent.language, sent.definition.code);
      return { html: renderTooLateToTakeBack(sent), status: 410 };
  }
}
