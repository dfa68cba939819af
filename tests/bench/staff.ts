/** Staff who read their pages, and an office that imports one file of courses after the other, while students answer. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CourseId } from '../../schema/contract/ids.ts';
import { answerOverHttp, answersOf } from '../e2e/hall.ts';
import { Network } from '../story/network.ts';
import { Teacher } from '../story/teacher.ts';
import { csvOf, manyRows } from '../worker/directory/imports/a-file.ts';

/** What one round of their work came to. */
export interface StaffReport {
  readonly readings: number;
  readonly imports: number;
  /** Replies that were no answer, or none at all. */
  readonly failed: number;
}

interface Reader {
  readonly teacher: Teacher;
  readonly course: CourseId;
  readonly code: string;
}

/** So many people teach one course with them: a lecturer is not on two teams whose pulses lie close together (R2.1a). */
const TEAM = 5;
const LEAST_PAUSE_MS = 500;
const MOST_PAUSE_MS = 1500;
const PUBLISHED_WITHIN_MS = 30_000;

export class Staff {
  readonly #office: Teacher;
  readonly #rows: number;
  readonly #network: Network;
  readonly #readers: readonly Reader[];
  /** Each file gives all courses other names than the one before. */
  #files = 0;
  #isOver = true;
  #work: Promise<unknown> = Promise.resolve();
  #report = { readings: 0, imports: 0, failed: 0 };

  private constructor(office: Teacher, rows: number, network: Network, readers: readonly Reader[]) {
    this.#office = office;
    this.#rows = rows;
    this.#network = network;
    this.#readers = readers;
  }

  /**
   * Makes courses with results, people who may read them, and `rows` courses more from a file.
   * @param office an administrator
   */
  static async join(origin: string, office: Teacher, people: number, rows: number): Promise<Staff> {
    const network = new Network(origin);
    const readers: Reader[] = [];
    for (let team = 0; readers.length < people; team += 1) {
      const code = await office.openPulse(`Read by staff ${team}`, 40, { graceSeconds: 0 });
      await answerOverHttp(
        { address: origin },
        code,
        Array.from({ length: 20 }, (_, i) => answersOf(i)),
      );
      await office.ask('closePulse', { code }, null);
      await office.readRelease(code, PUBLISHED_WITHIN_MS);
      const { definition } = await office.ask('pulse', { code }, null);
      const course = definition.course.id;
      for (let i = 0; i < TEAM && readers.length < people; i += 1) {
        const name = `Reader ${readers.length}`;
        const { link } = await office.ask('invite', {}, { name, role: 'co-teacher', scope: course });
        const teacher = new Teacher(network);
        await teacher.ask('signIn', {}, { token: new URL(link).hash.slice(1) });
        readers.push({ teacher, course, code });
      }
    }
    const staff = new Staff(office, rows, network, readers);
    await office.sendFile(staff.#file(), {});
    return staff;
  }

  begin(): void {
    this.#isOver = false;
    this.#report = { readings: 0, imports: 0, failed: 0 };
    const readings = this.#readers.map((reader) => this.#repeat(() => this.#read(reader), 'readings', true));
    const ofOffice = this.#repeat(() => this.#readAsOffice(), 'readings', true);
    this.#work = Promise.all([...readings, ofOffice, this.#repeat(() => this.#import(), 'imports', false)]);
  }

  async end(): Promise<StaffReport> {
    this.#isOver = true;
    await this.#work;
    return this.#report;
  }

  /** @returns how many courses differ from the last file that was sent */
  async behind(): Promise<number> {
    const { counts } = await this.#office.sendFile(this.#file(this.#files), { dryRun: 'true' });
    return counts.new + counts.changed;
  }

  hangUp(): void {
    this.#network.hangUp();
  }

  async #repeat(work: () => Promise<void>, counted: 'readings' | 'imports', pauses: boolean): Promise<void> {
    while (!this.#isOver) {
      if (pauses) await pause(randomInt(LEAST_PAUSE_MS, MOST_PAUSE_MS));
      try {
        await work();
        this.#report[counted] += 1;
      } catch {
        this.#report.failed += 1;
        await pause(LEAST_PAUSE_MS);
      }
    }
  }

  async #read({ teacher, course, code }: Reader): Promise<void> {
    switch (randomInt(5)) {
      case 0:
        return void (await teacher.ask('courses', {}, {}));
      case 1:
        return void (await teacher.ask('course', { course }, null));
      case 2:
        return void (await teacher.ask('trend', { course }, null));
      default:
        return void (await teacher.ask('results', { code }, null));
    }
  }

  async #readAsOffice(): Promise<void> {
    await this.#office.ask('arrangedCourses', {}, {});
    await this.#office.ask('auditLog', {}, {});
  }

  /** As an administrator does it: reads what would change, and then changes it. */
  async #import(): Promise<void> {
    const file = this.#file();
    const told = await this.#office.sendFile(file, { dryRun: 'true' });
    const { applied } = await this.#office.sendFile(file, { seen: told.hash });
    if (!applied) throw new Error('The file was not imported');
  }

  #file(nth = this.#files + 1): string {
    this.#files = nth;
    return csvOf(manyRows(this.#rows).map((row) => ({ ...row, name: `${row.name} ${nth}` })));
  }
}
