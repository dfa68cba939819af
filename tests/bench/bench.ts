/**
 * Runs `npm run bench`: it prints one table of targets, measured figures and floors, all from this run on this machine
 * (performance.md).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureArchive } from './archive.ts';
import { measureCold } from './cold.ts';
import { flushMs } from './disk.ts';
import { ratioOf, tableOf, type Figure } from './figures.ts';
import { measureEdge } from './edge.ts';
import { measureGrowth } from './growth.ts';
import { measureHalls } from './halls.ts';
import { measureImports } from './imports.ts';
import { measureInstitution, UNIVERSITY } from './institution.ts';
import { measureMemory } from './memory.ts';
import { measurePage } from './page.ts';
import { measurePhone } from './phone.ts';
import { measureReads } from './reads.ts';
import { measureRows } from './rows.ts';
import { measureScale } from './scale.ts';
import { measureSubmissions, type Effort } from './submissions.ts';

/** Each of these functions measures a few targets, and leaves no process and no file behind. */
const measures: Readonly<Record<string, (effort: Effort) => Promise<readonly Figure[]>>> = {
  page: () => measurePage(),
  phone: (effort) => measurePhone(effort),
  rows: () => measureRows(),
  reads: () => measureReads(),
  scale: () => measureScale(),
  halls: (effort) => measureHalls(effort),
  memory: () => measureMemory(),
  growth: (effort) => measureGrowth(effort),
  cold: (effort) => measureCold(effort),
  imports: () => measureImports(),
  archive: (effort) => measureArchive(effort),
  // It takes a quarter of an hour.
  institution: async ({ full }) => (full ? measureInstitution(UNIVERSITY) : []),
  submissions: (effort) => measureSubmissions(effort),
  edge: (effort) => measureEdge(effort),
};

const USAGE = `npm run bench -- [--json] [--only ${Object.keys(measures).join('|')}] [--rounds 5] [--seconds 2] [--full] [--profile FOLDER]`;

const given = readArguments();
const rounds = wholeNumber('rounds', given.rounds, 5);
const effort: Effort = {
  rounds,
  roundMs: wholeNumber('seconds', given.seconds, 1) * 1000,
  profileFolder: given.profile,
  full: given.full,
};
const only = given.only;
if (only !== undefined && !(only in measures)) stop(`--only must name one of: ${Object.keys(measures).join(', ')}.`);

const disk = flushTime();
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (only !== undefined && only !== name) continue;
  try {
    figures.push(...(await measure(effort)));
  } catch (error) {
    // What the others have measured in a quarter of an hour is not lost.
    console.error(`${name} could not be measured:`, error);
    process.exitCode = 1;
  }
}
console.log(given.json ? inJson() : inWords());

function inWords(): string {
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  return [
    tableOf(figures),
    '',
    `${machine}. This disk takes ${disk.toFixed(2)} ms to flush a page; ${rounds} alternating rounds of ${effort.roundMs / 1000} s, medians.`,
  ].join('\n');
}

function inJson(): string {
  const machine = {
    node: process.versions.node,
    cpus: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? null,
    flushMs: disk,
  };
  return JSON.stringify(
    {
      machine,
      rounds,
      roundMs: effort.roundMs,
      figures: figures.map((figure) => ({ ...figure, ratio: ratioOf(figure) })),
    },
    null,
    1,
  );
}

function flushTime(): number {
  const folder = mkdtempSync(join(tmpdir(), 'flush-'));
  try {
    return flushMs(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        only: text,
        profile: text,
        rounds: { ...text, default: '5' },
        seconds: { ...text, default: '2' },
      },
    }).values;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, value: string, least: number): number {
  return /^\d+$/.test(value) && Number(value) >= least
    ? Number(value)
    : stop(`--${name} must be a whole number from ${least}, not "${value}".`);
}

function stop(sentence: string): never {
  console.error(`${sentence}\n${USAGE}`);
  process.exit(1);
}
