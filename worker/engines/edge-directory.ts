/**
 * Runs the directory as a Durable Object: one per institution, as a thin shell around the plain class (architecture.md
 * A3, A8).
 */
import { DurableObject } from 'cloudflare:workers';
import { drizzle } from 'drizzle-orm/durable-sqlite';
import { migrate } from 'drizzle-orm/durable-sqlite/migrator';
import { DAY_MS } from '../../schema/calendar.ts';
import migrations from '../../schema/tables/directory/migrations/migrations.js';
import { Directory } from '../directory/directory.ts';
import type { Host } from '../directory/record/database.ts';
import type { Remote } from './engine.ts';
import { callMethod, remote } from './remote.ts';

/** Names the entry of the key store. No code of a pulse looks like it. */
const INSTANCE_SECRET = 'instance-secret';

interface Keys {
  readonly KEYS: KVNamespace;
}

export class DirectoryObject extends DurableObject<Keys> {
  #directory: Directory | undefined;
  #secret: Promise<Uint8Array> | undefined;
  readonly #host: Host;

  constructor(ctx: DurableObjectState, env: Keys, host: Host) {
    super(ctx, env);
    this.#host = host;
    // The runtime lets no call in before the tables exist.
    void ctx.blockConcurrencyWhile(async () => {
      const db = drizzle(ctx.storage);
      await migrate(db, migrations);
      this.#directory = new Directory(db, host);
      try {
        this.#directory.published.deleteOld();
      } catch {
        // Go on serving: the alarm tries again, and reports a failure to the operator.
      }
      if ((await ctx.storage.getAlarm()) === null) await this.#wakeTomorrow();
    });
  }

  /** Deletes each day, as at each start, what is older than the institution keeps it (privacy.md R3.9). */
  override async alarm(): Promise<void> {
    this.#directory?.published.deleteOld();
    await this.#wakeTomorrow();
  }

  #wakeTomorrow(): Promise<void> {
    return this.ctx.storage.setAlarm(this.#host.now() + DAY_MS);
  }

  /** Calls any method of any room of the directory, by their names. */
  async call(room: string, method: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#directory === undefined) throw new Error('The directory is not open');
    return callMethod(this.#directory, room, method, args);
  }

  /**
   * Reads the secret of this deployment, and makes it when somebody first needs it. Only this object makes one, so there is
   * only one. It is kept in the key store, apart from what it seals.
   * @throws if it was made before and the key store does not find it now, as a cache may for a minute
   */
  async instanceSecret(): Promise<Uint8Array> {
    // Two who ask at once get the same one. After a failure the next one tries again.
    this.#secret ??= this.#readSecret().catch((error: unknown) => {
      this.#secret = undefined;
      throw error;
    });
    return this.#secret;
  }

  async #readSecret(): Promise<Uint8Array> {
    const kept = await this.env.KEYS.get(INSTANCE_SECRET, 'arrayBuffer');
    const wasMade = (await this.ctx.storage.get(INSTANCE_SECRET)) === 'made';
    if (kept === null && wasMade) throw new Error('The instance secret cannot be read now');
    const secret = kept === null ? this.#host.randomBytes(32) : new Uint8Array(kept);
    if (kept === null) await this.env.KEYS.put(INSTANCE_SECRET, secret);
    if (!wasMade) await this.ctx.storage.put(INSTANCE_SECRET, 'made');
    return secret;
  }

  /** Checks that storage works, with a write that is rolled back (E10.2). */
  async isWritable(): Promise<boolean> {
    const undo = new Error('undo');
    try {
      this.ctx.storage.transactionSync(() => {
        this.ctx.storage.sql.exec('CREATE TABLE readiness (id INTEGER)');
        throw undo;
      });
    } catch (error) {
      return error === undo;
    }
    return false;
  }
}

/**
 * Returns the directory for the Worker to call. A stub belongs to the request that made it, so each call makes its own.
 */
export function edgeDirectory(
  directories: DurableObjectNamespace<DirectoryObject>,
  institution: string,
): Remote<Directory> {
  return remote((room, method, args) => directories.getByName(institution).call(room, method, args));
}
