/** Routes for the learning platforms of the institution: how they are registered, and what may come from them (lms.md section 12). */
import type { Hono } from 'hono';
import { parseOrigin } from '../../../schema/contract/embed-origins.ts';
import type { NewPlatform, PlatformsPage } from '../../../schema/contract/platforms.ts';
import { fail, ok } from '../../../schema/result.ts';
import type { Reading } from '../../directory/pages/pages.ts';
import type { Engine } from '../../engines/engine.ts';
import { mayAsk } from '../lms/outbound.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import { apiRoute } from './route.ts';
import { hashToken, newToken, registrationLink } from './token.ts';

export function platformRoutes(app: Hono, engine: Engine, { embedders }: StudentMemory): void {
  const { lms } = engine.directory;

  apiRoute(app, engine, 'platforms', async ({ read }) => ok(shownOf(engine, read)));

  // The address is shown once. Only its hash is kept, and the next one makes it void.
  apiRoute(app, engine, 'makeRegistration', async ({ me }) => {
    const token = newToken(engine);
    const untilMs = await lms.putRegistration(me.id, await hashToken(token));
    return ok({ link: registrationLink(engine, (await lms.institutionId()) ?? '', token), untilMs });
  });

  apiRoute(app, engine, 'enterPlatform', async ({ me, body, attempt }) => {
    const field = forbiddenIn(engine, body);
    if (field !== null) return fail({ kind: 'platform-address', field });
    const entered = await lms.addPlatform(me.id, { ...body, origins: parsed(body.origins) }, attempt);
    return entered.ok ? ok(await pageOf(engine)) : fail({ kind: 'platform-exists' });
  });

  apiRoute(app, engine, 'savePlatform', async ({ me, body }) => {
    const saved = await lms.savePlatform(me.id, { ...body, origins: parsed(body.origins) });
    await embedders.renew();
    return saved;
  });

  // Tickets of staff ask with each request whether their platform is active, so that disabling it ends them at once (L3.1).
  apiRoute(app, engine, 'actOnPlatform', async ({ me, body: { platform, act } }) => {
    const done =
      act === 'forget'
        ? await lms.forgetSent(me.id, platform)
        : await lms.changePlatform(me.id, platform, { status: act === 'activate' ? 'active' : 'disabled' });
    await embedders.renew();
    return done === null ? fail({ kind: 'not-found' }) : ok(await pageOf(engine));
  });

  apiRoute(app, engine, 'actOnDeployment', async ({ me, body: { platform, deployment, act } }) => {
    const status = act === 'activate' ? 'active' : 'disabled';
    const isKnown = await lms.changeDeployment(me.id, platform, deployment, status);
    return isKnown ? ok(await pageOf(engine)) : fail({ kind: 'not-found' });
  });
}

async function pageOf(engine: Engine): Promise<PlatformsPage> {
  const { lms } = engine.directory;
  const [platforms, deployments, id] = await Promise.all([lms.platforms(), lms.allDeployments(), lms.institutionId()]);
  return shownOf(engine, { platforms, deployments, id });
}

function shownOf(
  { settings: { publicUrl } }: Engine,
  { platforms, deployments, id }: Reading<'platforms'>,
): PlatformsPage {
  return {
    platforms: platforms.map((platform) => ({
      ...platform,
      deployments: deployments
        .filter(({ platformId }) => platformId === platform.id)
        .map(({ deploymentId, status }) => ({ id: deploymentId, status })),
    })),
    addresses: {
      login: `${publicUrl}/lti/login/${id}`,
      launch: `${publicUrl}/lti/launch`,
      keys: `${publicUrl}/lti/jwks/${id}`,
      canvas: `${publicUrl}/lti/config/${id}.json`,
    },
  };
}

/** We send browsers to the one and ask the other ourselves, so neither may be in our own network (L10.2). */
const forbiddenIn = ({ outbound }: Engine, entered: NewPlatform): 'authUrl' | 'jwksUrl' | null =>
  (['authUrl', 'jwksUrl'] as const).find((field) => !mayAsk(outbound, entered[field])) ?? null;

/** They were checked when the request was read, and are kept in one spelling. */
const parsed = (origins: readonly string[]): string[] => [
  ...new Set(
    origins.flatMap((typed) => {
      const origin = parseOrigin(typed);
      return origin.ok ? [origin.value] : [];
    }),
  ),
];
