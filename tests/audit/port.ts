/**
 * Listens at the only door between boxes and the rest of the product. No count of answers may pass through it except
 * the band (privacy.md R3.1, G5).
 */
import type { BoxOffice, CastReply, Fields } from '../../schema/contract/box-office.ts';

/**
 * For each method, the fields whose numbers a reply may contain: they are the definition, the schedule, or an echo of
 * the request.
 */
const ALLOWED: Readonly<Record<Exclude<keyof BoxOffice, 'tokenKey'>, readonly string[]>> = {
  look: ['at', 'definition', 'schedule', 'phase'],
  cast: ['kind', 'receipt', 'schedule', 'phase', 'field', 'why', 'retryAfterSeconds'],
  withdraw: ['kind', 'phase', 'field', 'why', 'key', 'codeIsFinished', 'retryAfterSeconds'],
  band: ['at', 'band'],
  arm: ['ok', 'schedule', 'phase', 'why', 'slips'],
  printCodes: ['ok', 'slips', 'why'],
  recognise: ['kind', 'phase', 'member'],
  issue: ['kind', 'phase', 'signature', 'retryAfterSeconds'],
  // The size is that of the list in the request.
  keepList: ['ok', 'why', 'size'],
  dropList: ['ok', 'why'],
  // It was counted in what staff gave, before anybody could answer.
  listSize: ['at', 'size'],
  open: ['ok', 'schedule', 'phase', 'why'],
  replan: ['ok', 'schedule', 'phase', 'why'],
  discard: ['ok', 'why'],
  extend: ['ok', 'schedule', 'phase', 'why'],
  close: ['ok', 'schedule', 'phase', 'why'],
  endGrace: ['ok', 'schedule', 'phase', 'why'],
};

export function watchPort(boxes: BoxOffice, report: (leak: string) => void): BoxOffice {
  const watch =
    <A extends readonly unknown[], R extends object>(method: keyof typeof ALLOWED, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const reply = await call(...args);
      for (const field of Object.keys(reply))
        if (!ALLOWED[method].includes(field)) report(`a box's reply to ${method} has a field ${field}`);
      return reply;
    };
  return {
    look: watch('look', (code) => boxes.look(code)),
    cast: watch('cast', async (code, fields: Fields) => {
      const reply = await boxes.cast(code, fields);
      if (!echoes(reply, fields)) report('a receipt says more than its own request');
      return reply;
    }),
    withdraw: watch('withdraw', (code, fields) => boxes.withdraw(code, fields)),
    band: watch('band', async (code) => {
      const reply = await boxes.band(code);
      if (reply.at === 'live' && reply.band !== null && !/^\d+\+$/.test(reply.band)) report('a band is no band');
      return reply;
    }),
    arm: watch('arm', (definition, schedule) => boxes.arm(definition, schedule)),
    printCodes: watch('printCodes', (code) => boxes.printCodes(code)),
    // A public key, which is the same for everybody.
    tokenKey: (code) => boxes.tokenKey(code),
    recognise: watch('recognise', (code, person) => boxes.recognise(code, person)),
    issue: watch('issue', (code, member, blinded) => boxes.issue(code, member, blinded)),
    keepList: watch('keepList', (code, list) => boxes.keepList(code, list)),
    dropList: watch('dropList', (code) => boxes.dropList(code)),
    listSize: watch('listSize', (code) => boxes.listSize(code)),
    open: watch('open', (code) => boxes.open(code)),
    replan: watch('replan', (code, seen, wanted) => boxes.replan(code, seen, wanted)),
    discard: watch('discard', (code, id, seen) => boxes.discard(code, id, seen)),
    extend: watch('extend', (code, closesAtMs) => boxes.extend(code, closesAtMs)),
    close: watch('close', (code) => boxes.close(code)),
    endGrace: watch('endGrace', (code) => boxes.endGrace(code)),
  };
}

/**
 * True if the receipt contains only what was sent: every positive rating, and for each option of a tick-list 1 if it
 * was sent and 2 if not (R4.2).
 */
function echoes(reply: CastReply, fields: Fields): boolean {
  if (reply.kind !== 'counted' && reply.kind !== 'repeated') return true;
  const sent = new Map(fields);
  return reply.receipt.every(
    ({ item, code }) => code === 0 || sent.get(item) === String(code) || (code === 2 && !sent.has(item)),
  );
}
