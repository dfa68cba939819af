/** The edge entry: the two kinds of Durable Object, and one app per origin. */
import type { Hono } from 'hono';
import type { BoxFault } from './box/host.ts';
import type { EdgeBindings } from './engines/edge-bindings.ts';
import { BoxObject } from './engines/edge-box.ts';
import { edgeBoxHost } from './engines/edge-box-host.ts';
import { DirectoryObject } from './engines/edge-directory.ts';
import { openEdgeEngine } from './engines/edge.ts';
import { randomBytes } from './engines/edge-random.ts';
import { createApp } from './http/app.ts';
import { mountSetupPage } from './http/setup-page.ts';
import { issueSetupLink } from './http/staff/setup.ts';

const now = Date.now;
const report = (fault: BoxFault): void => console.error(`box: ${fault}`);

// Answers: one object per pulse.
export class PulseBox extends BoxObject {
  constructor(ctx: DurableObjectState, env: EdgeBindings) {
    super(ctx, env, edgeBoxHost(ctx, env, { now, report }));
  }
}

// Staff, courses and what was published: one object per institution.
export class InstitutionDirectory extends DirectoryObject {
  constructor(ctx: DurableObjectState, env: EdgeBindings) {
    super(ctx, env, { now, randomBytes });
  }
}

/** Links name the origin that was asked, so an app serves one origin; nearly every deployment has one only. */
let current: { readonly origin: string; readonly app: Hono } | undefined;

export default {
  async fetch(request, env, ctx) {
    const { origin } = new URL(request.url);
    if (current?.origin === origin) return current.app.fetch(request, env, ctx);
    // The finished app is kept, never its promise: one that hangs on a cancelled request would hang all others.
    const app = await openApp(env, origin);
    current = { origin, app };
    return app.fetch(request, env, ctx);
  },
} satisfies ExportedHandler<EdgeBindings>;

async function openApp(env: EdgeBindings, origin: string): Promise<Hono> {
  const engine = await openEdgeEngine({ env, origin, now });
  const app = createApp(engine);
  mountSetupPage(app, {
    isOffered: async () => env.SETUP_LINK === '1' || !(await engine.directory.access.hasAdmin()),
    print: async () => console.warn(`Set it up, once, with this link: ${await issueSetupLink(engine)}`),
  });
  return app;
}
