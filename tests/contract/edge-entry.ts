/**
 * The entry of the edge for tests: the same objects and app, in a world whose clock and faults a test can set
 * (architecture.md A10).
 */
import type { EdgeBindings } from '../../worker/engines/edge-bindings.ts';
import { takeForms } from '../../worker/edge-submissions.ts';
import { BoxObject } from '../../worker/engines/edge-box.ts';
import { edgeBoxHost } from '../../worker/engines/edge-box-host.ts';
import { DirectoryObject } from '../../worker/engines/edge-directory.ts';
import { openEdgeEngine } from '../../worker/engines/edge.ts';
import { randomBytes } from '../../worker/engines/edge-random.ts';
import { createApp } from '../../worker/http/app.ts';
import { StudentContext } from '../../worker/http/student/student-context.ts';
import { StudentMemory } from '../../worker/http/student/student-memory.ts';
import { forDirectory } from '../../worker/provider-settings.ts';
import { directoryCalls, edgeWorld } from './edge-world.ts';
import { withPlaces } from './places.ts';
import { CHANGE_LIMIT, ORIGIN, PROVIDER, SECURITY_CONTACT } from './harness.ts';

export class PulseBox extends BoxObject {
  constructor(ctx: DurableObjectState, env: EdgeBindings) {
    super(ctx, env, edgeWorld.around(edgeBoxHost(ctx, withPlaces(env), edgeWorld)));
  }
}

export class InstitutionDirectory extends DirectoryObject {
  constructor(ctx: DurableObjectState, env: EdgeBindings) {
    const { now, report, mail } = edgeWorld;
    const provider = forDirectory(PROVIDER);
    super(
      ctx,
      env,
      { now, randomBytes, report, changeLimit: CHANGE_LIMIT, provider },
      { port: mail, publicUrl: ORIGIN },
    );
  }

  override async call(room: string, method: string, args: readonly unknown[]): Promise<unknown> {
    directoryCalls.push(`${room}.${method}`);
    return super.call(room, method, args);
  }
}

/** What the isolate remembers, as in worker/edge.ts. */
let memory: StudentMemory | undefined;

export default {
  async fetch(request, env, ctx) {
    const { origin } = new URL(request.url);
    const settled = { ...withPlaces(env), SECURITY_CONTACT };
    const { now, outbound } = edgeWorld;
    const opened = await openEdgeEngine({ env: settled, origin, now, outbound, sendsMail: true });
    const engine = { ...opened, settings: { ...opened.settings, provider: PROVIDER } };
    memory ??= new StudentMemory(engine);
    ctx.waitUntil(memory.renewOnGrid() ?? Promise.resolve());
    const takeForm = takeForms(new StudentContext(engine, memory));
    return takeForm(request) ?? createApp(engine, memory).fetch(request);
  },
} satisfies ExportedHandler<EdgeBindings>;
