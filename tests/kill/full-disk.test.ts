/** Fills the disk of the real server while students answer and a pulse closes, and makes room again (institution.md H6.8). */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differences } from '../story/count.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Teacher } from '../story/teacher.ts';
import { ServerWithClock } from './clock.ts';
import { mayMount, SmallDisk } from './small-disk.ts';
import { readiness, Students } from './students.ts';

const MINUTE_MS = 60_000;
const PATIENCE_MS = 20_000;
const MAY_MOUNT = mayMount();

const linesOf = (printed: string, fault: string): number => printed.split(`: ${fault}: `).length - 1;

test.skipIf(!MAY_MOUNT)(
  'H6.8: on a full disk nobody is told that they were counted, a closing waits, and with room each form counts once without a restart',
  async () => {
    const server = new ServerWithClock(await freePort());
    const disk = SmallDisk.mount(join(server.folder, 'data'), 'size=4m,mode=700') as SmallDisk;
    const network = new Network(server.origin);
    onTestFinished(async () => {
      network.hangUp();
      disk.unmount();
      await server.discard();
    });
    await server.start();
    const teacher = new Teacher(network);
    await teacher.claim(await server.setupLink());
    const students = new Students(network);
    const open = await teacher.openPulse('Botany', 40, { graceSeconds: 0 });
    const ending = await teacher.openPulse('Zoology', 40, { graceSeconds: 0, closesAtMs: Date.now() + MINUTE_MS });
    await Promise.all([students.answer(open, 12), students.answer(ending, 16)]);
    await expect.poll(() => readiness(server.origin), { timeout: 5000 }).toEqual([200, []]);

    disk.fill();
    const filled = await students.fill(open);
    const refused = await students.sendOnce(filled);
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
    // The page is the form again, with the key and what was marked.
    expect(refused.body).toContain(filled.form.key);
    await expect.poll(() => readiness(server.origin), { timeout: PATIENCE_MS }).toEqual([503, ['disk-full']]);
    const made = teacher.ask('createCourse', {}, { name: 'Ecology', classSize: 20, zone: 'UTC' });
    await expect(made).rejects.toMatchObject({ problem: { type: 'retry', status: 503 } });
    expect((await teacher.ask('pulse', { code: open }, null)).stage).toBe('open');
    const waiting = students.answer(open, 10);
    await server.setClock(2 * MINUTE_MS);
    await expect(teacher.ask('results', { code: ending }, null)).rejects.toMatchObject({
      problem: { type: 'not-published' },
    });

    disk.makeRoom();
    await waiting;
    expect(await students.sendUntilCounted(filled)).toBe(200);
    // The same form again is the same answer.
    expect((await students.sendOnce(filled)).status).toBe(200);
    await expect.poll(() => readiness(server.origin), { timeout: PATIENCE_MS }).toEqual([200, []]);
    await server.setClock(3 * MINUTE_MS);
    const late = await teacher.readRelease(ending, PATIENCE_MS);
    await teacher.ask('closePulse', { code: open }, null);
    const release = await teacher.readRelease(open, PATIENCE_MS);
    for (const [code, read] of [
      [ending, late],
      [open, release],
    ] as const)
      expect(differences(read, students.countedIn(code))).toEqual([]);
    expect([students.countedIn(open).length, students.countedIn(ending).length]).toEqual([23, 16]);
    // Each line comes once and not with every form, and says what to do.
    for (const fault of ['batch-not-written', 'not-written', 'ledger-unreachable'])
      expect([fault, linesOf(server.printed, fault)]).toEqual([fault, 1]);
    expect(server.printed).toContain('Look at the disk: is it full');
    expect(server.printed).not.toContain('defect');
  },
);

test.skipIf(!MAY_MOUNT)(
  'H6.8: on a disk that is read-only the server does not start, and says what to do',
  async () => {
    const server = new ServerWithClock(await freePort());
    const disk = SmallDisk.mount(join(server.folder, 'data'), 'ro,mode=700') as SmallDisk;
    onTestFinished(async () => {
      disk.unmount();
      await server.discard();
    });
    expect(await server.startInVain()).toBe(1);
    expect(server.printed).toMatch(/^DATA_DIR .* cannot be written \(read-only\)\. Make both folders writable .*\n$/);
  },
);
