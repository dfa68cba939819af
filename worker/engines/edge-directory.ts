/**
 * Runs the directory as a Durable Object: one per institution, as a thin shell around the plain class (architecture.md
 * A3, A8). The class itself is loaded when the object starts, because every isolate evaluates this file (P14).
 */
import { DurableObject } from 'cloudflare:workers';
import { DAY_MS } from '../../schema/calendar.ts';
import type { Result } from '../../schema/result.ts';
import type { Restored, RestoreFault } from '../directory/archive/restore-archive.ts';
import type { Directory } from '../directory/directory.ts';
import type { Host } from '../directory/record/database.ts';
import { nextHour } from '../mail/next-hour.ts';
import type { EdgeMail } from './edge-mail.ts';
import type { Copy, Remote } from './engine.ts';
import type { Placed } from './jurisdiction.ts';
import { NewerDatabase } from './newer-database.ts';
import { callMethod, remote } from './remote.ts';
import { VERSION } from '../version.ts';

/** Names the entry of the key store. No code of a pulse looks like it. */
const INSTANCE_SECRET = 'instance-secret';

/** Where the object keeps in which jurisdiction the deployment lies. */
const PLACE = 'place';

/** One alarm sends at most so many messages, because a run may make a thousand calls; the next alarm follows at once. */
const MOST_AT_ONCE = 200;

interface Keys {
  readonly KEYS: KVNamespace;
}

export class DirectoryObject extends DurableObject<Keys> {
  #directory: Directory | undefined;
  /** It is set if a newer version has written what is stored here. */
  #newer: NewerDatabase | undefined;
  #secret: Promise<Uint8Array> | undefined;
  readonly #host: Host;

  readonly #mail: EdgeMail | null;
  /** When old results are deleted next. An object that starts again has just deleted them. */
  #deletesAtMs: number;
  /** Whether a call has put a message into the outbox, so that somebody must be woken for it. */
  #mailWaits = false;

  /** @param mail null if mail is off */
  constructor(ctx: DurableObjectState, env: Keys, host: Host, mail: EdgeMail | null) {
    super(ctx, env);
    const mailWaits = (): void => void (this.#mailWaits = true);
    this.#host = { ...host, sendsMail: mail !== null, mailWaits };
    this.#mail = mail;
    this.#deletesAtMs = host.now() + DAY_MS;
    // The object may only be asked where the directory lies, and then it must leave no empty one behind (H6.7).
    if (hasTables(ctx.storage.sql)) void this.#start().catch(() => undefined);
  }

  /**
   * The runtime lets no call in before the tables exist.
   * @throws NewerDatabase
   */
  async #start(): Promise<Directory> {
    await this.ctx.blockConcurrencyWhile(async () => {
      // Two first calls may both have come here.
      if (this.#directory !== undefined || this.#newer !== undefined) return;
      const { Directory: Rooms, migrations, openStorage } = await import('./edge-directory-parts.ts');
      try {
        this.#directory = new Rooms(await openStorage(this.ctx.storage, migrations, 'The directory'), this.#host);
      } catch (error) {
        if (!(error instanceof NewerDatabase)) throw error;
        // The object lives, so that `/readyz` can say what is wrong, and touches nothing (H6.3).
        this.#newer = error;
        return this.#host.report('newer-schema');
      }
      try {
        this.#directory.published.deleteOld();
      } catch {
        // Go on serving: the alarm tries again, and reports a failure to the operator.
      }
      const [alarmMs, wantedMs] = [await this.ctx.storage.getAlarm(), this.#nextWakeMs()];
      if (alarmMs === null || alarmMs > wantedMs) await this.ctx.storage.setAlarm(wantedMs);
    });
    if (this.#directory === undefined) throw this.#newer ?? new Error('The directory is not open');
    return this.#directory;
  }

  /**
   * Says where the objects of this deployment lie, and decides it when it is first asked (H6.7). Only the object without a
   * jurisdiction is asked. It reads and writes without a pause, so of twenty who ask at once all get the same answer.
   * @param wanted null if the setting cannot be read
   * @returns null if nothing was decided yet, and nothing can be
   */
  async place(wanted: Placed | null): Promise<Placed | null> {
    const { kv, sql } = this.ctx.storage;
    // A directory that is here already, as of a version without this setting, stays here.
    const decided = hasTables(sql) ? 'anywhere' : (kv.get<Placed>(PLACE) ?? wanted);
    if (decided !== null) kv.put(PLACE, decided);
    return decided;
  }

  /**
   * Deletes each day, as at each start, what is older than the institution keeps it (privacy.md R3.9), and sends mail: when a
   * message waits, when one is tried again, and each hour, when the mails of a morning may be due (H4.1).
   */
  override async alarm(): Promise<void> {
    // The newer version sets its own alarm when it starts.
    if (this.#newer !== undefined) return;
    await this.sendMail();
    if (this.#host.now() >= this.#deletesAtMs) {
      this.#directory?.published.deleteOld();
      this.#deletesAtMs = this.#host.now() + DAY_MS;
    }
    await this.ctx.storage.setAlarm(this.#nextWakeMs());
  }

  /** Looks whom a mail is due to, and sends what waits. */
  async sendMail(): Promise<void> {
    const { derivedFrom, sendDue } = await import('./edge-directory-parts.ts');
    if (this.#directory === undefined || this.#mail === null) return;
    this.#directory.mail.lookForNotices();
    const { port, publicUrl } = this.#mail;
    const randomBytes = (length: number): Uint8Array => this.#host.randomBytes(length);
    const stopKey = async (): Promise<Uint8Array> => derivedFrom(await this.instanceSecret(), 'mail-stop');
    await sendDue({ directory: this.#directory, port, publicUrl, randomBytes, stopKey }, MOST_AT_ONCE);
  }

  /** The earliest of all that the object has to do. */
  #nextWakeMs(): number {
    const mails =
      this.#mail === null
        ? []
        : [nextHour(this.#host.now()), this.#directory?.mail.nextDueMs() ?? Number.POSITIVE_INFINITY];
    return Math.min(this.#deletesAtMs, ...mails);
  }

  /** Calls any method of any room of the directory, by their names. */
  async call(room: string, method: string, args: readonly unknown[]): Promise<unknown> {
    const directory = await this.#open();
    try {
      return callMethod(directory, room, method, args);
    } finally {
      await this.#wakeForMail();
    }
  }

  /** The transaction of the call is over. Whoever asked does not wait for the mail, but for the alarm that sends it. */
  async #wakeForMail(): Promise<void> {
    if (!this.#mailWaits) return;
    this.#mailWaits = false;
    await this.ctx.storage.setAlarm(this.#host.now());
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

  /** Everything that the directory holds, as one file (H6.2). It is written without a pause, so no change can come between. */
  async archive(): Promise<Copy> {
    const [{ migrations }, { drizzle, newestOf, writeArchive }] = await Promise.all(partsOfCopies());
    const directory = await this.#open();
    const ledger = directory.backups.ledgerMark();
    const schema = newestOf(migrations);
    const { chunks } = writeArchive(drizzle(this.ctx.storage), {
      madeAtMs: this.#host.now(),
      program: VERSION,
      schema,
    });
    return { type: 'application/zip', ledger, body: streamOf(chunks) };
  }

  /** Puts an archive into a directory that nobody has set up; the object goes on as if it had just started with it. */
  async restore(body: ReadableStream<Uint8Array>): Promise<Result<Restored, RestoreFault>> {
    const [{ Directory: Rooms, migrations }, { drizzle, migrate, readArchive, restoreArchive }] = await Promise.all(
      partsOfCopies(),
    );
    const archive = readArchive(new Uint8Array(await new Response(body).arrayBuffer()));
    if (!archive.ok) return archive;
    await this.#open();
    const db = drizzle(this.ctx.storage);
    const done = restoreArchive(db, archive.value, migrations, this.#host.now());
    if (!done.ok) return done;
    await migrate(db, migrations);
    this.#directory = new Rooms(db, this.#host);
    return done;
  }

  /** @throws NewerDatabase */
  async #open(): Promise<Directory> {
    if (this.#newer !== undefined) throw this.#newer;
    return this.#directory ?? this.#start();
  }

  /** Says whether this version knows the schema, and whether storage works, with a write that is rolled back (E10.2, H6.3). */
  async health(): Promise<'well' | 'newer-schema' | 'no-writes'> {
    if (this.#newer !== undefined) return 'newer-schema';
    const undo = new Error('undo');
    try {
      this.ctx.storage.transactionSync(() => {
        this.ctx.storage.sql.exec('CREATE TABLE readiness (id INTEGER)');
        throw undo;
      });
    } catch (error) {
      if (error === undo) return 'well';
    }
    return 'no-writes';
  }
}

const partsOfCopies = () => [import('./edge-directory-parts.ts'), import('./edge-archive.ts')] as const;

const hasTables = (sql: SqlStorage): boolean =>
  sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'institution'").toArray().length > 0;

/** A stream of bytes, which is the only kind that an object can give away. */
const streamOf = (chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> => {
  const left = chunks.filter(({ length }) => length > 0).values();
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const { value, done } = left.next();
      if (done === true) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
};

/**
 * Returns the directory for the Worker to call.
 * @param stub makes a stub for each call, because one belongs to the request that made it
 */
export const edgeDirectory = (
  stub: () => DurableObjectStub<DirectoryObject> | Promise<DurableObjectStub<DirectoryObject>>,
): Remote<Directory> => remote(async (room, method, args) => (await stub()).call(room, method, args));
