/**
 * Measures P14: what the Worker evaluates for a student; and P6: complete submissions through the whole product in bare workerd, beside a bare object that stores the
 * same rows.
 */
import { join, resolve } from 'node:path';
import { freePort } from '../story/free-port.ts';
import { PARTS_FOR_STUDENTS, PARTS_OF_A_BOX, WorkerParts } from '../story/worker-parts.ts';
import { productIn, Workerd } from '../story/workerd.ts';
import { sendCrowd, type Round } from './crowd.ts';
import type { Figure } from './figures.ts';
import { withOpenPulse } from './open-pulse.ts';
import { alternate, median } from './rounds.ts';
import { CONCURRENT, headersIn, sizesOf, type Effort } from './submissions.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const FLOORS = join(import.meta.dirname, 'floors');

/**
 * At the edge a pulse takes 5,000 answers at once and 200 more each second (R4.6). So each round has a pulse of its
 * own, and is short.
 */
const LONGEST_ROUND_MS = 1000;

export async function measureEdge(effort: Effort): Promise<readonly Figure[]> {
  return [...sizes(), ...(await measureSubmissions(effort))];
}

/** P14, from the built files. No clock is involved. */
function sizes(): Figure[] {
  const worker = new WorkerParts(DIST);
  const kb = (what: string, bytes: number, most: number | null): Figure => ({
    target: most === null ? '' : 'P14',
    what: `${what}, compressed`,
    unit: 'kB',
    goal: most === null ? '' : `≤ ${most} kB`,
    measured: bytes / 1000,
    floor: null,
    isMet: most === null ? null : bytes <= most * 1000,
  });
  const start = worker.codeBytes([]);
  return [
    ...Object.entries(PARTS_FOR_STUDENTS).map(([kind, parts]) => kb(`Worker: ${kind}`, worker.codeBytes(parts), 90)),
    kb('a box, beside the Worker', worker.codeBytes(PARTS_OF_A_BOX) - start, 40),
    kb('both in one isolate', worker.codeBytes(PARTS_OF_A_BOX), null),
    kb('the directory, beside the Worker', worker.codeBytes(['edge-directory-parts.js']) - start, null),
    kb('the API of staff, beside the Worker', worker.codeBytes(['edge-staff.js']) - start, null),
    kb('questions in eight languages', worker.dataBytes('instrument'), 70),
    kb('words in eight languages', worker.dataBytes('words'), 100),
  ];
}

async function measureSubmissions({ rounds, roundMs }: Effort): Promise<readonly Figure[]> {
  const [port, floorPort] = [await freePort(), await freePort()];
  return withOpenPulse(new Workerd(port, productIn(join(DIST, 'edge.js'))), async ({ server, teacher, code, form }) => {
    const items = [...form.choices.keys()];
    const order = { items, concurrent: CONCURRENT, durationMs: Math.min(roundMs, LONGEST_ROUND_MS) };
    const reply = await sendCrowd({ ...order, port, paths: [`/s/${code}`], durationMs: 0 }, server.pid);
    const { blobBytes, bodyBytes } = sizesOf(items.length, reply);
    const floor = new Workerd(floorPort, {
      modules: { 'main.js': join(FLOORS, 'edge.ts') },
      objects: { FLOOR: 'Floor' },
      bindings: [
        `(name = "BLOB_BYTES", json = "${blobBytes}")`,
        `(name = "BODY_BYTES", json = "${bodyBytes}")`,
        `(name = "HEADERS", json = ${JSON.stringify(JSON.stringify(headersIn(reply.head)))})`,
      ],
      services: [],
    });
    try {
      await floor.start();
      const product = async () => {
        const next = await teacher.openPulse('Benchmark at the edge', 100_000);
        return sendCrowd({ ...order, port, paths: [`/s/${next}`] }, server.pid);
      };
      const sides = await alternate(
        { product, floor: () => sendCrowd({ ...order, port: floorPort, paths: ['/'] }, floor.pid) },
        rounds,
      );
      const both = (of: (round: Round) => number) => ({
        measured: median(sides.product.map(of)),
        floor: median(sides.floor.map(of)),
      });
      const rate = both(({ perSecond }) => perSecond);
      const cpu = both(({ serverCpuMs }) => serverCpuMs ?? NaN);
      return [
        {
          target: 'P6',
          what: `submissions at the edge, ${CONCURRENT} at once, one object`,
          unit: '/s',
          goal: '≥ 0.7 × floor',
          ...rate,
          isMet: rate.measured >= 0.7 * rate.floor,
        },
        { target: '', what: 'CPU of workerd per submission', unit: 'ms', goal: '', ...cpu, isMet: null },
      ];
    } finally {
      await floor.discard();
    }
  });
}
