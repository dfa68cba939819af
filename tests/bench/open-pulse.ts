/** A real server with one open pulse, for whatever is to be measured on it. */
import { readForm, type Form } from '../story/form.ts';
import { BROKEN, Network } from '../story/network.ts';
import type { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';

export interface OpenPulse {
  readonly server: Server;
  readonly code: string;
  readonly form: Form;
  /** Closes the pulse and waits for its results. @returns how many respondents were published */
  readonly close: () => Promise<number>;
}

const PUBLISHED_WITHIN_MS = 30_000;

/** Starts the server, and removes it with all its data when `measure` has ended. */
export async function withOpenPulse<R>(server: Server, measure: (pulse: OpenPulse) => Promise<R>): Promise<R> {
  const network = new Network(server.origin);
  try {
    await server.start();
    const teacher = new Teacher(network);
    await teacher.claim(await server.setupLink());
    const code = await teacher.openPulse('Benchmark', 100_000, { graceSeconds: 0 });
    const page = await network.send({ method: 'GET', path: `/s/${code}` });
    const form = page === BROKEN ? undefined : readForm(page.body);
    if (form === undefined) throw new Error('The pulse shows no form');
    const close = async (): Promise<number> => {
      await teacher.ask('closePulse', { code }, null);
      const { outcome } = await teacher.readRelease(code, PUBLISHED_WITHIN_MS);
      return outcome.kind === 'published' ? outcome.atoms.reduce((sum, atom) => sum + atom.respondents, 0) : 0;
    };
    return await measure({ server, code, form, close });
  } finally {
    network.hangUp();
    await server.discard();
  }
}
