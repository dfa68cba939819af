/**
 * Runs `npm run simulate`: it plays the whole story over HTTP, and compares the published numbers with what was sent.
 */
import type { Release } from '../../schema/contract/release.ts';
import { differences, exactItems } from '../story/count.ts';
import { readForm, type Answers } from '../story/form.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Teacher } from '../story/teacher.ts';
import { Platform } from './at-platform.ts';
import { playClass } from './class.ts';
import { fillHall, type Visit } from './hall.ts';
import { readOptions, USAGE, type Options } from './options.ts';

/** A pulse cannot be opened for fewer students (E2.4). */
const SMALLEST_CLASS = 10;
const PUBLISHED_WITHIN_MS = 60_000;

const read = readOptions(process.argv.slice(2));
if (!read.ok) stop(`${read.error}\n${USAGE}`);
const network = new Network(read.value.origin);
try {
  process.exitCode = (await tell(read.value)) ? 0 : 1;
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
} finally {
  network.hangUp();
}

/** @returns true if all numbers are equal */
async function tell({ story, students, pace }: Options): Promise<boolean> {
  if ('code' in story) {
    await expectForm(story.code);
    const visits = await answer(story.code, students, pace);
    return answersOf(visits).length === students;
  }
  const teacher = new Teacher(network);
  await teacher.claim(story.setupLink);
  if (story.at === 'a platform') return tellAtPlatform(teacher, students, pace);
  const code = await teacher.openPulse('Simulated lecture', Math.max(students, SMALLEST_CLASS), { graceSeconds: 0 });
  console.log(`Opened pulse ${code} for ${students} students.`);
  const visits = await answer(code, students, pace);
  await teacher.ask('closePulse', { code }, null);
  const release = await teacher.readRelease(code, PUBLISHED_WITHIN_MS);
  return compare(release, answersOf(visits)) && answersOf(visits).length === students;
}

/** Each student of the course answers once, and whoever comes a second time is told so (lms.md section 8). */
async function tellAtPlatform(admin: Teacher, students: number, pace: number): Promise<boolean> {
  const platform = await Platform.serve(network);
  try {
    await platform.register(admin);
    const { code, stays, toldSo, release } = await playClass(network, platform, students, pace);
    const retries = stays.reduce((sum, stay) => sum + stay.retries, 0);
    const counted = stays.filter(({ status }) => status === 200);
    console.log(`Pulse ${code} was open for the ${students} students of a course at a learning platform.`);
    console.log(`sent      ${stays.length} forms, each with a stamp of its own`);
    console.log(
      `retried   ${retries} requests more; ${stays.filter((stay) => stay.takenBack).length} took back and sent anew`,
    );
    console.log(`told so   ${toldSo} of ${students} students who came a second time`);
    return (
      compare(
        release,
        counted.map(({ answers }) => answers),
      ) &&
      counted.length === students &&
      toldSo === students
    );
  } finally {
    platform.end();
  }
}

/** Phones would try for ever, so this looks first. @throws if nobody answers there, or there is nothing to answer */
async function expectForm(code: string): Promise<void> {
  const page = await network.send({ method: 'GET', path: `/s/${code}` });
  if (page === BROKEN) throw new Error(`No connection to ${network.origin}. Say where the server is with --at.`);
  if (readForm(page.body) === undefined) throw new Error(`Pulse ${code} takes no answers now (status ${page.status}).`);
}

async function answer(code: string, students: number, pace: number): Promise<readonly Visit[]> {
  const startMs = performance.now();
  const visits = await fillHall(network, code, students, pace);
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  const requests = visits.reduce((sum, visit) => sum + visit.requests, 0);
  const sent = visits.filter((visit) => visit.answers !== undefined).length;
  const refused = visits.filter((visit) => visit.status !== 200);
  const withMishap = (mishap: Visit['mishap']): number => visits.filter((visit) => visit.mishap === mishap).length;
  console.log(`sent      ${sent} forms in ${seconds} s`);
  console.log(
    `retried   ${requests - sent} requests more (${withMishap('double tap')} double taps, ${withMishap('lost reply')} lost replies)`,
  );
  console.log(
    `refused   ${refused.length}${refused.length > 0 ? ` (${tallyOf(refused.map((visit) => String(visit.status)))})` : ''}`,
  );
  return visits;
}

/** The answers of the students who were told that they were counted. */
function answersOf(visits: readonly Visit[]): readonly Answers[] {
  return visits.flatMap(({ status, answers }) => (status === 200 && answers !== undefined ? [answers] : []));
}

function compare(release: Release, sent: readonly Answers[]): boolean {
  const found = differences(release, sent);
  console.log(
    `published ${inWords(release)}; distinct students ${sent.length}; ${exactItems(release)} of ${release.items.length} questions with exact counts`,
  );
  for (const difference of found) console.log(difference);
  console.log(found.length === 0 ? 'Equal: nothing lost, nothing doubled.' : 'NOT EQUAL.');
  return found.length === 0;
}

function inWords({ outcome }: Release): string {
  switch (outcome.kind) {
    case 'published':
      return `n ${outcome.atoms.reduce((sum, atom) => sum + atom.respondents, 0)}`;
    case 'too-few':
      return `"${outcome.says}"`;
    case 'unreadable':
      return 'nothing';
  }
}

/** Says how often each word comes. */
function tallyOf(words: readonly string[]): string {
  return [...Map.groupBy(words, (word) => word)].map(([word, all]) => `${word}: ${all.length}`).join(', ');
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
