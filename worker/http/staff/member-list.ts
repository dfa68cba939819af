/**
 * Takes a list of the students who may answer a planned pulse, for its box, which hashes it at once. Nothing else keeps or
 * repeats an id (privacy.md R5.6, docs/decisions/0082).
 */
import type { Hono } from 'hono';
import type { DropListReply, KeepListReply, LaunchedAs } from '../../../schema/contract/box-office.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import type { MemberList } from '../../../schema/contract/member-list.ts';
import type { Platform } from '../../../schema/contract/platforms.ts';
import { faultIn } from '../../../schema/lms/check-ids.ts';
import { leastClassFor, mostListed } from '../../../schema/pulse/combinations.ts';
import { fail, ok } from '../../../schema/result.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';
import { noted } from './noted.ts';
import { apiRoute } from './route.ts';

export function memberListRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'memberList', async ({ pulse, read: platforms }) =>
    ok(await sizedOf(engine, pulse, platforms)),
  );

  apiRoute(app, engine, 'giveMemberList', async ({ me, pulse, body: { platform, ids } }) => {
    const { code, course } = pulse.definition;
    // Nobody is let in to a rehearsal by a launch, so it needs no list (E7.7).
    if (isRehearsalCode(code)) return fail({ kind: 'not-found' });
    const subjects = ids.map((id) => id.trim());
    const fault = faultIn(subjects.map((id, at) => ({ row: at + 1, id })));
    if (fault !== null) return fail({ kind: 'unfit', field: 'ids', ...fault });
    const from = (await engine.directory.lms.platformsOf(course.id)).find(({ id }) => id === platform);
    if (from === undefined) return fail({ kind: 'unfit', field: 'platform', rule: 'notConnected' });
    const list = subjects.map((subject) => ({ issuer: from.iss, subject }));
    const retryAfterSeconds = await engine.directory.lms.takeList(me.id);
    if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
    const kept = await keepList(engine, pulse, list);
    if (!kept.ok) return fail(refusalOf(kept, pulse));
    // How many there are may stand in the log: a list that is much shorter than the class should be seen.
    await noted(engine, { by: me.id, action: 'give-list', subject: code, note: String(kept.size) }, kept);
    return ok(await listOf(engine, pulse));
  });

  apiRoute(app, engine, 'dropMemberList', async ({ me, pulse }) => {
    const { code } = pulse.definition;
    const dropped = await engine.boxes.dropList(code);
    if (!dropped.ok) return fail(stateOf(dropped.why));
    await noted(engine, { by: me.id, action: 'drop-list', subject: code }, dropped);
    return ok(await listOf(engine, pulse));
  });
}

const listOf = async (engine: Engine, pulse: PulseInCourse): Promise<MemberList> =>
  sizedOf(engine, pulse, await engine.directory.lms.platformsOf(pulse.course.id));

async function sizedOf(
  { boxes }: Engine,
  { definition }: PulseInCourse,
  platforms: readonly Platform[],
): Promise<MemberList> {
  const list = await boxes.listSize(definition.code);
  return { listed: list.at === 'live' ? list.size : null, platforms: platforms.map(named) };
}

/** Many institutions share the address of one platform that is hosted for all of them, so the product is named too. */
const named = ({ id, iss, product }: Platform): MemberList['platforms'][number] => {
  const host = URL.canParse(iss) ? new URL(iss).host : iss;
  return { id, name: product === '' ? host : `${product} (${host})` };
};

/** A crash may have come between draft and box; then the box is made now, as when the pulse is opened. */
async function keepList(
  { boxes }: Engine,
  { definition, schedule, armed: wasArmed }: PulseInCourse,
  list: readonly LaunchedAs[],
): Promise<KeepListReply> {
  const kept = await boxes.keepList(definition.code, list);
  if (kept.ok || kept.why !== 'nowhere' || wasArmed) return kept;
  const armed = await boxes.arm(definition, schedule);
  return armed.ok ? boxes.keepList(definition.code, list) : { ok: false, why: 'retry' };
}

type Refused = Refusal & { readonly kind: 'unfit' | 'wrong-state' | 'retry' };

function refusalOf(reply: Extract<KeepListReply, { ok: false }>, { definition }: PulseInCourse): Refused {
  const { policy, eligible } = definition;
  switch (reply.why) {
    case 'too-few':
      return unfit('listTooShort', { n: reply.size, least: leastClassFor(policy.k), k: policy.k });
    case 'too-many':
      return tooLong(reply.size, eligible);
    case 'has-reserve':
      return unfit('listBesideCodes', {});
    case 'nowhere':
    case 'closed':
    case 'no-tokens-here':
    case 'open-already':
    case 'retry':
      return stateOf(reply.why);
  }
}

/** A class can be larger than any list: then the pulse is for all of them, and only the list is too long. */
export function tooLong(n: number, eligible: number | null): Extract<Refused, { kind: 'unfit' }> {
  const most = mostListed(eligible);
  return unfit(eligible !== null && eligible > most ? 'listTooLarge' : 'listTooLong', { n, most });
}

const unfit = (
  rule: 'listTooShort' | 'listTooLong' | 'listTooLarge' | 'listBesideCodes',
  facts: Readonly<Record<string, number>>,
): Extract<Refused, { kind: 'unfit' }> => ({ kind: 'unfit', field: 'ids', rule, facts });

function stateOf(
  why: Extract<DropListReply, { ok: false }>['why'],
): Extract<Refused, { kind: 'wrong-state' | 'retry' }> {
  switch (why) {
    case 'nowhere':
    case 'closed':
      return { kind: 'wrong-state', why };
    case 'no-tokens-here':
      return { kind: 'wrong-state', why: 'no-roster' };
    case 'open-already':
      return { kind: 'wrong-state', why: 'list-frozen' };
    case 'retry':
      return { kind: 'retry' };
  }
}
