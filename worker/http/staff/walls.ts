/**
 * Routes of the wall in the lecture hall: staff make a code, a computer types it, the phone confirms, and then that
 * browser may show one pulse, open and close it, and nothing else (E7.8).
 */
import type { Context, Hono } from 'hono';
import { getCookie, deleteCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { parseWallCode, wallCodeFromBytes, WALL_CODE_LENGTH } from '../../../schema/contract/ids.ts';
import type { Hall, WallPage } from '../../../schema/contract/wall.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { OpeningRefusal } from '../../directory/pulses/moving.ts';
import type { HallRight, WallEnded } from '../../directory/pulses/walls.ts';
import type { ShownPulse } from '../../directory/pulses/pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import { noted } from './noted.ts';
import { movedIn, openBox, type BoxRefusal, type NotFound } from './pulses.ts';
import { apiRoute } from './route.ts';
import { pulsePageOf } from './standing.ts';
import { hashToken } from './token.ts';

const NAME = 'wall';
const TWELVE_HOURS_S = 12 * 60 * 60;

export function wallRoutes(app: Hono, engine: Engine, { pulses }: StudentMemory): void {
  const { directory, boxes } = engine;
  const moved = movedIn(engine, pulses);

  apiRoute(app, engine, 'makeWallCode', async ({ me, pulse, body }) => {
    if (pulse.closed) return fail({ kind: 'wrong-state', why: 'closed' });
    const code = wallCodeFromBytes(engine.randomBytes(WALL_CODE_LENGTH));
    const made = { pairHash: await hashToken(code), reason: body?.reason ?? '' };
    return ok({ code, untilMs: await directory.pulses.putWallCode(me.id, pulse.definition.code, made) });
  });

  apiRoute(app, engine, 'ownWalls', async ({ read }) => ok(read));

  apiRoute(app, engine, 'changeWall', async ({ me, body: { wall, act } }) =>
    act === 'allow' ? directory.pulses.allowWall(me.id, wall) : ok(await directory.pulses.endWall(me.id, wall)),
  );

  // From here on, a computer in the hall asks. It has no session; its cookie opens these addresses only.
  apiRoute(app, engine, 'pairWall', async ({ c, body }) => {
    const code = parseWallCode(body.code);
    if (code === undefined) return fail({ kind: 'wall-code-spent' });
    const paired = await directory.pulses.pairWall(await hashToken(code), await hashToken(body.token));
    if (paired.ok) setCookie(c, NAME, body.token, { ...optionsFor(engine), maxAge: TWELVE_HOURS_S });
    return paired;
  });

  apiRoute(app, engine, 'hall', async ({ c }) => {
    const hash = await hashOf(c, engine);
    return hallOf(engine, hash, await directory.pulses.hallPage(hash));
  });

  apiRoute(app, engine, 'actInHall', async ({ c, body: { act } }) => {
    const hash = await hashOf(c, engine);
    if (act === 'leave') {
      await directory.pulses.leaveHall(hash);
      deleteCookie(c, NAME, optionsFor(engine));
      return ok({ at: 'left' });
    }
    const right = await directory.pulses.hallRight(hash);
    const pulse = right?.at === 'shows' ? await directory.pulses.find(right.code) : null;
    if (right?.at !== 'shows' || pulse === null) return fail({ kind: 'wall-ended' });
    const { code: subject, by } = right;
    switch (act) {
      case 'open': {
        const allowed = await directory.pulses.allowOpeningInHall(hash);
        if (!allowed.ok) return fail(asProjected(allowed.error, pulse.course.zone));
        return shown(await moved(subject, await openBox(engine, pulse)));
      }
      case 'close': {
        const closed = await boxes.close(subject);
        return shown(await moved(subject, await noted(engine, { by, action: 'close-pulse', subject }, closed)));
      }
      case 'end-grace': {
        const ended = await boxes.endGrace(subject);
        return shown(await moved(subject, await noted(engine, { by, action: 'end-grace', subject }, ended)));
      }
    }
  });
}

/** The class reads along: the wall says only that a reason is needed, and tells times as the class reads them (E7.8). */
const asProjected = <E extends OpeningRefusal | WallEnded>(refusal: E, zone: string) => ({
  ...refusal,
  zone,
  isProjected: true as const,
});

type Shown = Result<Hall, NotFound | BoxRefusal>;

const shown = (page: Result<WallPage, NotFound | BoxRefusal>): Shown =>
  page.ok ? ok({ at: 'shows', page: factsOf(page.value) }) : page;

/** Once the pulse has published, the page is shown a last time and the right ends (E7.8). */
async function hallOf(
  engine: Engine,
  hash: string,
  found: { readonly right: HallRight; readonly pulse: ShownPulse | null } | null,
): Promise<Result<Hall, WallEnded>> {
  if (found === null) return fail({ kind: 'wall-ended' });
  if (found.right.at === 'asks') return ok(found.right);
  const pulsePage = found.pulse && (await pulsePageOf(engine, found.pulse));
  if (pulsePage === null) return fail({ kind: 'wall-ended' });
  const page = factsOf(pulsePage);
  if (page.stage === 'closed' || page.stage === 'lost') await engine.directory.pulses.leaveHall(hash);
  return ok({ at: 'shows', page });
}

/** Leaves out what only staff may see: the hall's computer gets what the wall shows. */
function factsOf({
  course,
  definition,
  schedule,
  stage,
  outcome,
  band,
  studentUrl,
  urlIsLocal,
  tokenKey,
}: WallPage): WallPage {
  const { code, eligibility, eligible, reserve, mode, policy, graceSeconds, resultsForStudents, rehearsal } =
    definition;
  const promised = { code, eligibility, eligible, mode, policy: { k: policy.k }, graceSeconds, resultsForStudents };
  return {
    course: {
      name: course.name,
      zone: course.zone,
      language: course.language,
      secondLanguage: course.secondLanguage,
    },
    definition: { ...promised, ...(reserve !== undefined && { reserve }), ...(rehearsal === true && { rehearsal }) },
    schedule,
    stage,
    outcome: resultsForStudents ? outcome : null,
    band,
    studentUrl,
    urlIsLocal,
    ...(tokenKey !== undefined && { tokenKey }),
  };
}

const isSecure = (engine: Engine): boolean => engine.settings.publicUrl.startsWith('https:');

/** Browsers send the cookie to the hall's own addresses only, never to students' pages or other routes of staff. */
const optionsFor = (engine: Engine): CookieOptions => ({
  path: '/api/hall',
  httpOnly: true,
  sameSite: 'Lax',
  ...(isSecure(engine) && { prefix: 'secure', secure: true }),
});

/** @returns the hash of the token that this request carries; that of no token finds nothing */
async function hashOf(c: Context, engine: Engine): Promise<string> {
  return hashToken((isSecure(engine) ? getCookie(c, NAME, 'secure') : getCookie(c, NAME)) ?? '');
}
