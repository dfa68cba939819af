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

export class DirectoryObject extends DurableObject<unknown> {
  #directory: Directory | undefined;
  readonly #host: Host;

  constructor(ctx: DurableObjectState, env: unknown, host: Host) {
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
