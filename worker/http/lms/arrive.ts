/**
 * Opens what a launch is for: the course of its (platform, deployment, context), for staff or for a student. Nothing of the
 * person is known here any more (lms.md section 6).
 */
import type { Context } from 'hono';
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { BoundRef, ContextRef } from '../../directory/lms/bindings.ts';
import type { Engine } from '../../engines/engine.ts';
import { formTemplate } from '../../pages/form.tsx';
import {
  renderNotListed,
  renderNothingOpen,
  renderOutside,
  renderPreview,
  renderUnbound,
} from '../../pages/lms/learner.tsx';
import type { House } from '../../pages/notice.tsx';
import { fillIn } from '../../pages/page-template.ts';
import type { PageLanguage } from '../../pages/href.ts';
import { wishedLanguage } from '../student/accept-language.ts';
import { newKey } from '../student/submission-key.ts';
import { arriveAsStaff } from './arrive-as-staff.ts';
import { asksForJson, languageFor, platformPage, refuseLms } from './reply.ts';
import { arriveToPick } from './pick.ts';
import { pulsesOf } from './pulses-of.ts';
import { sealTicket, type Arrival, type Seat } from './tickets.ts';

/** Says which seat a student has in a pulse with a roster; null if nobody has asked the issuer. */
type FindSeat = (pulse: Definition) => Promise<Seat | null>;

/** @param findSeat is asked only for a student whose course has a pulse with a roster that is open */
export async function arrive(
  c: Context,
  engine: Engine,
  platform: Platform,
  arrival: Arrival,
  findSeat: FindSeat,
): Promise<Response> {
  const { opens, context, deployment, settings } = arrival;
  const language = languageFor(c, engine, arrival.language);
  const show = (html: string): Promise<Response> => platformPage(c, platform, html);
  if (settings !== null && opens !== 'staff') return refuseLms(c, engine, { code: 'no_access', platform });
  if (context === null) return show(renderOutside({ language, house: await houseOf(engine) }));
  const ref: ContextRef = { platform: platform.id, deployment, context: context.id };
  const from = { ref, language: arrival.language, title: context.title, label: context.label };
  if (settings !== null) return arriveToPick(c, engine, platform, { ...from, settings });
  return opens === 'staff'
    ? arriveAsStaff(c, engine, platform, from)
    : arriveAsStudent(c, engine, platform, ref, opens, findSeat, language);
}

/** @returns the pulse with a roster that this arrival leads to; null if it leads anywhere else */
export async function openRosterOf(
  engine: Engine,
  { opens, context, platform, deployment, messageType }: Arrival,
): Promise<Definition | null> {
  if (opens !== 'learner' || context === null || messageType === 'LtiDeepLinkingRequest') return null;
  const bound = await engine.directory.lms.boundTo({ platform, deployment, context: context.id });
  const open = bound.ok && bound.value ? (await pulsesOf(engine, bound.value.course.id)).open : null;
  return open?.eligibility === 'roster' ? open : null;
}

async function arriveAsStudent(
  c: Context,
  engine: Engine,
  platform: Platform,
  ref: ContextRef,
  opens: 'learner' | 'preview',
  findSeat: FindSeat,
  language: PageLanguage,
): Promise<Response> {
  const found = await engine.directory.lms.boundTo(ref);
  if (!found.ok) return refuseLms(c, engine, { code: found.error, platform });
  const bound = found.value;
  if (bound === null) return platformPage(c, platform, renderUnbound({ language, house: await houseOf(engine) }));
  const { open, opensAtMs, last } = await pulsesOf(engine, bound.course.id);
  if (open === null) {
    const { name: course, zone } = bound.course;
    const house = await houseOf(engine);
    return platformPage(c, platform, renderNothingOpen({ language, house, course, zone, opensAtMs, last }));
  }
  if (opens === 'preview')
    return platformPage(c, platform, renderPreview({ language, house: houseIn(open), definition: open }));
  if (open.eligibility === 'roster') {
    const from = { ref, actsAs: bound.actsAs };
    return takeSeat(c, engine, platform, from, open, await findSeat(open));
  }
  // The page is the one that anybody with the link gets, and nothing of the launch goes along (L6.6).
  const next = `/s/${open.code}?embed=1`;
  return asksForJson(c) ? c.json({ next }) : c.redirect(next, 303);
}

/** The form comes in the reply to the launch, because its ticket is for the memory of one page (L8.2). */
async function takeSeat(
  c: Context,
  engine: Engine,
  platform: Platform,
  from: BoundRef,
  pulse: Definition,
  seat: Seat | null,
): Promise<Response> {
  // Between the two halves of a launch this pulse took the place of another.
  if (seat?.code !== pulse.code) return refuseLms(c, engine, { code: 'state_unknown', platform });
  if ('why' in seat) return refuseSeat(c, engine, platform, pulse, seat.why);
  const { studentScript: script, tokenScript } = engine.assets;
  const ticket = await sealTicket(engine, 'issue', { ...seat, ...from });
  const language = { ...wishedLanguage(c), framed: { script } };
  const form = formTemplate({ language, definition: pulse, takenBack: false, script, tokenScript, ticket });
  return platformPage(c, platform, fillIn(form, [newKey(engine.randomBytes)]));
}

function refuseSeat(
  c: Context,
  engine: Engine,
  platform: Platform,
  pulse: Definition,
  why: Extract<Seat, { why: string }>['why'],
): Promise<Response> {
  switch (why) {
    case 'unnamed':
      return refuseLms(c, engine, { code: 'no_member_id', platform });
    case 'not-listed':
      return platformPage(
        c,
        platform,
        renderNotListed({ language: languageFor(c, engine), house: houseIn(pulse), definition: pulse }),
      );
    case 'already-taken':
      return refuseLms(c, engine, { code: 'already_taken', platform });
    case 'closed':
      return refuseLms(c, engine, { code: 'pulse_closed', platform });
    case 'retry':
      return refuseLms(c, engine, { code: 'pulse_away', platform });
  }
}

/** Also where there is nothing to answer, students read where they find help (E5.4). */
async function houseOf({ directory }: Engine): Promise<House> {
  const { name, support, report, emergency } = await directory.courses.institution();
  return { institution: name, contacts: { support, report, emergency } };
}

const houseIn = ({ institution, contacts }: Definition): House => ({ institution: institution.name, contacts });
