/**
 * The Worker of worker/edge.ts with a clock that the test sets (A10). Browsers talk to the real app; only the addresses
 * under /clock are the test's own.
 */
import { getMimeType } from 'hono/utils/mime';
import { INSTITUTION, type EdgeBindings } from '../../worker/engines/edge-bindings.ts';
import { BoxObject } from '../../worker/engines/edge-box.ts';
import { edgeBoxHost } from '../../worker/engines/edge-box-host.ts';
import { DirectoryObject } from '../../worker/engines/edge-directory.ts';
import { edgeMail } from '../../worker/engines/edge-mail.ts';
import { directoryProviderOf } from '../../worker/engines/edge-settings.ts';
import { openEdgeEngine } from '../../worker/engines/edge.ts';
import { randomBytes } from '../../worker/engines/edge-random.ts';
import { createApp } from '../../worker/http/app.ts';
import { issueSetupLink } from '../../worker/http/staff/setup.ts';
import { StudentMemory } from '../../worker/http/student/student-memory.ts';

/** It lies far ahead of the machine's clock until the test sets it, so that no alarm rings by itself. */
let nowMs = Date.UTC(2040, 0, 1);
const now = (): number => nowMs;
const report = (fault: string): void => console.error(fault);

/** Where a test reads the mails, if it does (post-at-edge.ts). */
interface TestBindings extends EdgeBindings {
  readonly POST?: Fetcher;
}

/** Bare workerd has no binding that sends mail. This one gives each message to the test, as Cloudflare takes it. */
const withMail = ({ POST, ...env }: TestBindings): EdgeBindings =>
  POST === undefined
    ? env
    : {
        ...env,
        EMAIL: {
          send: async (message) => {
            const { status } = await POST.fetch('http://post/', { method: 'POST', body: JSON.stringify(message) });
            if (status !== 200) throw new Error(`The test has refused a message: ${status}`);
          },
        },
      };

export class PulseBox extends BoxObject {
  constructor(ctx: DurableObjectState, env: EdgeBindings) {
    super(ctx, env, edgeBoxHost(ctx, env, { now, report }));
  }

  /** Does what is due. Nobody may call an alarm from outside. */
  ring(): Promise<void> {
    return this.alarm();
  }
}

export class InstitutionDirectory extends DirectoryObject {
  constructor(ctx: DurableObjectState, env: EdgeBindings) {
    const changeLimit = { burst: 1e6, perSecond: 1 };
    super(
      ctx,
      env,
      { now, randomBytes, report, changeLimit, provider: directoryProviderOf(env) },
      edgeMail(withMail(env)),
    );
  }
}

let memory: StudentMemory | undefined;

/** Cloudflare tells the type of a file; a folder that bare workerd serves does not. */
const withTypes = (files: Fetcher): Pick<Fetcher, 'fetch'> => ({
  fetch: async (input: RequestInfo | URL) => {
    const reply = await files.fetch(input);
    const type = getMimeType(new URL(input instanceof Request ? input.url : input).pathname);
    return new Response(reply.body, { status: reply.status, ...(type && { headers: { 'Content-Type': type } }) });
  },
});

export default {
  async fetch(request, env, ctx) {
    const { origin, pathname, searchParams } = new URL(request.url);
    const settled = { ...withMail(env), ASSETS: withTypes(env.ASSETS) as Fetcher };
    const engine = await openEdgeEngine({ env: settled, origin, now });
    if (pathname === '/clock/link') return new Response(await issueSetupLink(engine));
    if (pathname === '/clock') {
      nowMs = Number(searchParams.get('now'));
      for (const code of searchParams.getAll('code')) await (env.BOXES.getByName(code) as unknown as PulseBox).ring();
      return new Response();
    }
    if (pathname === '/clock/mail') {
      await env.DIRECTORIES.getByName(INSTITUTION).sendMail();
      return new Response();
    }
    memory ??= new StudentMemory(engine);
    ctx.waitUntil(memory.renewOnGrid() ?? Promise.resolve());
    return createApp(engine, memory).fetch(request);
  },
} satisfies ExportedHandler<EdgeBindings>;
