/** Starts the product on Cloudflare: exports the two kinds of Durable Object and serves one app per origin. */
import { Hono } from 'hono';
import type { EdgeBindings } from './engines/edge-bindings.ts';
import { BoxObject } from './engines/edge-box.ts';
import { edgeMail } from './engines/edge-mail.ts';
import { edgeBoxHost } from './engines/edge-box-host.ts';
import { NoPlace } from './engines/edge-place.ts';
import { DirectoryObject } from './engines/edge-directory.ts';
import { changeLimitOf, directoryProviderOf, sessionDaysOf, warningsOf } from './engines/edge-settings.ts';
import { lineOf, type Fault } from './engines/fault-line.ts';
import { openEdgeEngine } from './engines/edge.ts';
import type { Engine } from './engines/engine.ts';
import { randomBytes } from './engines/edge-random.ts';
import { createApp } from './http/app.ts';
import { later } from './http/later.ts';
import { takeForms } from './edge-submissions.ts';
import { StudentContext } from './http/student/student-context.ts';
import { StudentMemory } from './http/student/student-memory.ts';

const now = Date.now;
const report = (fault: Fault): void => console.error(lineOf(fault));

// Keeps answers: there is one object per pulse.
export class PulseBox extends BoxObject {
  constructor(ctx: DurableObjectState, env: EdgeBindings) {
    super(ctx, env, edgeBoxHost(ctx, env, { now, report }));
  }
}

// Keeps staff, courses and what was published: there is one object per institution.
export class InstitutionDirectory extends DirectoryObject {
  constructor(ctx: DurableObjectState, env: EdgeBindings) {
    const [changeLimit, sessionDays] = [changeLimitOf(env), sessionDaysOf(env)];
    const provider = directoryProviderOf(env);
    super(ctx, env, { now, randomBytes, report, changeLimit, sessionDays, provider }, edgeMail(env));
  }
}

interface Served {
  /** How the addresses of this origin begin. */
  readonly start: string;
  readonly app: Hono;
  readonly takeForm: ReturnType<typeof takeForms>;
}

/**
 * Links name the origin that was asked, so one app serves one origin. Nearly every deployment has only one, so only one
 * is kept. What students' pages remember is the same for all origins: other names of the host must not double a limit.
 */
let current: Served | undefined;
let memory: StudentMemory | undefined;

export default {
  async fetch(request, env, ctx) {
    // Keep the finished app, never its promise: a promise that hangs on a cancelled request would hang all later ones.
    let served: Served;
    try {
      served = current !== undefined && request.url.startsWith(current.start) ? current : await open(env, request.url);
    } catch (error) {
      if (error instanceof NoPlace) return notStarted(error);
      throw error;
    }
    current = served;
    // Nobody waits for this, so no reply tells who came first in a slot of the grid (R2.9b).
    const renewal = memory?.renewOnGrid();
    if (renewal !== undefined) ctx.waitUntil(renewal);
    return served.takeForm(request) ?? served.app.fetch(request, env, ctx);
  },
} satisfies ExportedHandler<EdgeBindings>;

/** Nothing is stored, and nobody is let in, until the operator has corrected the setting (institution.md H6.7). Phones try again. */
function notStarted({ message, trouble }: NoPlace): Response {
  console.error(message);
  const told = { ready: false, troubles: [trouble] };
  return Response.json(told, { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '60' } });
}

async function open(env: EdgeBindings, url: string): Promise<Served> {
  const { origin } = new URL(url);
  for (const warning of warningsOf(env)) console.warn(warning);
  const engine = await openEdgeEngine({ env, origin, now });
  if (engine.place?.refused) console.warn(engine.place.refused);
  if (memory === undefined) {
    const made = new StudentMemory(engine);
    await made.embedders.renew();
    // Another request may have made it meanwhile.
    memory ??= made;
  }
  const setup = later(engine, ['/setup'], () => setupPage(engine, env));
  return {
    start: `${origin}/`,
    app: createApp(engine, memory).route('/', setup),
    takeForm: takeForms(new StudentContext(engine, memory)),
  };
}

async function setupPage(engine: Engine, env: EdgeBindings): Promise<Hono> {
  const [{ mountSetupPage }, { offerSetupLink }] = await Promise.all([
    import('./http/setup-page.ts'),
    import('./http/staff/setup.ts'),
  ]);
  const app = new Hono();
  mountSetupPage(app, {
    publicUrl: engine.settings.publicUrl,
    isOffered: async () => env.SETUP_LINK === '1' || !(await engine.directory.access.hasAdmin()),
    print: async () => {
      const path = await offerSetupLink(engine);
      if (path.ok) console.warn(whereToSetUp(path.value, env.PUBLIC_URL));
      return path;
    },
  });
  return app;
}

/** Whoever asks chooses the host, so without a configured address the log names none: the operator knows their own. */
const whereToSetUp = (path: string, publicUrl = ''): string =>
  publicUrl === ''
    ? `Set it up, once: open ${path} at the address of this Worker. (PUBLIC_URL is not set, so this line cannot name it.)`
    : `Set it up, once, with this link: ${publicUrl}${path}`;
