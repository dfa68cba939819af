/** Provides a real server with one open pulse, for the measurements that need one. */
import { readForm, type Form } from '../story/form.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Teacher } from '../story/teacher.ts';

/** A server that runs on folders of its own. */
export interface Startable {
  readonly origin: string;
  readonly start: () => Promise<void>;
  readonly setupLink: () => Promise<string>;
  readonly discard: () => Promise<void>;
}

export interface OpenPulse<S extends Startable> {
  readonly server: S;
  readonly teacher: Teacher;
  readonly code: string;
  readonly form: Form;
  /** Closes the pulse and waits for its results. @returns how many respondents were published */
  readonly close: () => Promise<number>;
}

const PUBLISHED_WITHIN_MS = 30_000;

/** Starts the server, and removes it with all its data when `measure` has ended. */
export async function withOpenPulse<S extends Startable, R>(
  server: S,
  measure: (pulse: OpenPulse<S>) => Promise<R>,
): Promise<R> {
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
    return await measure({ server, teacher, code, form, close });
  } finally {
    network.hangUp();
    await server.discard();
  }
}
