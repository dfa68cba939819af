/** What the tests of one engine can move and break: its clock, its key store and its ledger (architecture.md A10). */
import type { Code, PulseId } from '../../schema/contract/ids.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import type { BoxHost } from '../../worker/box/host.ts';
import { PATIENCE_MS } from '../../worker/engines/engine.ts';
import type { Delivery, Letter, MailPort } from '../../worker/engines/mail.ts';

/**
 * How a closing can be cut off (privacy.md R3.7): the call is not made, the call is made and its reply is lost, or
 * everything stops there.
 */
export const STEPS = ['ledger.append', 'ledger.read', 'keys.destroy'] as const;
export interface Fault {
  readonly step: (typeof STEPS)[number];
  readonly when: 'before' | 'after' | 'for good';
}

export class World {
  /** This lies far ahead of the machine's clock, so that nothing happens by itself while a test looks. */
  nowMs: number;
  /** The next call of this step fails, once. */
  fault: Fault | undefined;
  /**
   * While this is true, the key store loses what is written and answers with what it held before, as a cache can
   * (R3.5).
   */
  tellsOldKeys = false;
  readonly reported: string[] = [];
  /** How often a tally was sealed, which happens once for each group of answers (R3.4). */
  seals = 0;

  /** The learning platforms that answer, by the host of their addresses (lms.md L15.1). */
  readonly platforms = new Map<string, (request: Request) => Promise<Response>>();
  /** How platforms are asked. A test that lets one stall waits less long. */
  readonly outbound = {
    patienceMs: PATIENCE_MS,
    allowsPrivate: false,
    fetch: async (request: Request): Promise<Response> =>
      this.platforms.get(new URL(request.url).host)?.(request) ?? new Response(null, { status: 503 }),
  };

  /** What has left. */
  readonly letters: Letter[] = [];
  /** How the server for mail answers; a test lets it fail. */
  mailEnds: (letter: Letter) => Promise<Delivery> = async () => 'sent';
  readonly mail: MailPort = {
    send: async (letter) => {
      const ending = await this.mailEnds(letter);
      if (ending === 'sent') this.letters.push(letter);
      return ending;
    },
  };

  constructor(nowMs: number) {
    this.nowMs = nowMs;
  }

  readonly now = (): number => this.nowMs;
  readonly report = (trouble: string): void => void this.reported.push(trouble);

  /** Returns the same host, but one that can fail. */
  around<H extends Pick<BoxHost, 'randomBytes' | 'keys' | 'ledger'>>(host: H): H {
    const { keys, ledger } = host;
    return {
      ...host,
      randomBytes: (length: number) => {
        if (length === IV_BYTES) this.seals += 1;
        return host.randomBytes(length);
      },
      keys: {
        ...keys,
        put: async (code: Code, key: Uint8Array) => (this.tellsOldKeys ? undefined : keys.put(code, key)),
        destroy: (code: Code) => this.#step('keys.destroy', () => keys.destroy(code)),
      },
      ledger: {
        append: (entry: LedgerEntry) => this.#step('ledger.append', () => ledger.append(entry)),
        read: (pulse: PulseId, seq: number) => this.#step('ledger.read', () => ledger.read(pulse, seq)),
      },
    };
  }

  async #step<R>(step: Fault['step'], call: () => Promise<R>): Promise<R> {
    if (this.fault?.step !== step) return call();
    const { when } = this.fault;
    this.fault = undefined;
    if (when === 'for good') return new Promise(() => {});
    if (when === 'after') await call();
    throw new Error(`${step} was cut off ${when} it was done`);
  }
}

const IV_BYTES = 12;
