/** Decides before a pulse begins who sends what, in which order, and who takes answers back. */
import type { Definition } from '../../schema/contract/pulse.ts';
import { studentAt } from './campus.ts';
import type { Chance } from './chance.ts';
import type { PulsePlan } from './plan.ts';
import { answersOf } from './population.ts';

/** One filled-in form that has not been sent yet. */
export interface Ballot {
  readonly key: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly groups: readonly string[];
  readonly slip: string | undefined;
  /** Who fills it in, as a learning platform names them; undefined if nobody comes from one. */
  readonly student?: string | undefined;
  /** The token that the phone of a student has made for this pulse. */
  readonly token?: string | undefined;
}

export type Step =
  | { readonly kind: 'send' | 'send again' | 'take back'; readonly ballot: Ballot }
  /**
   * A form with somebody else's printed code or token, or with one that was never printed or signed. The replies are 409 and
   * 401 (R4.2).
   */
  | { readonly kind: 'steal' | 'invent'; readonly ballot: Ballot }
  /** A token of another pulse, if there is one: 401 (R5.3). */
  | { readonly kind: 'bring another'; readonly ballot: Ballot }
  /** Somebody who was given a stamp opens the pulse again, or asks for a stamp on another message: 409 (L8.2, L8.5). */
  | { readonly kind: 'come back' | 'ask again'; readonly ballot: Ballot }
  /** After a take-back, the code can be used for one more answer with a new key (R4.3). */
  | { readonly kind: 'send anew'; readonly ballot: Ballot; readonly before: Ballot }
  /** Staff move the closing time to a later moment (R2.1). */
  | { readonly kind: 'extend' }
  /** Sends other answers with a key that was used already. */
  | { readonly kind: 'change'; readonly ballot: Ballot; readonly other: Ballot };

/**
 * A question that the pulse never asks. It divides the same people nearly as the declared question does (R9.4, second
 * breakdown).
 */
const YEARS = ['year:1', 'year:2'] as const;

export function drawBallots(
  plan: PulsePlan,
  definition: Definition,
  slips: readonly string[],
  chance: Chance,
): readonly Ballot[] {
  const piles = chance.of('slips').shuffle(slips);
  return Array.from({ length: plan.answers }, (_, at) => {
    const own = chance.of(`ballot ${at}`);
    return {
      key: Buffer.from(own.bytes(16)).toString('hex'),
      answers: answersOf(definition, plan.people, own.of('answers')),
      groups: groupsOf(definition, plan, own.of('groups')),
      slip: piles[at],
      // Whoever has a printed code of a roster's reserve needs no token (R5.9).
      student: definition.eligibility === 'roster' && piles[at] === undefined ? studentAt(at) : undefined,
    };
  });
}

function groupsOf({ breakdown }: Definition, { categories }: PulsePlan, chance: Chance): readonly string[] {
  if (breakdown === null) return [];
  const total = categories.reduce((a, b) => a + b, 0);
  let left = chance.below(total);
  const category = breakdown.categories[categories.findIndex((share) => (left -= share) < 0)]!;
  const year = YEARS[breakdown.categories.indexOf(category) % 2]!;
  return [category, chance.happens(0.04) ? YEARS.find((other) => other !== year)! : year];
}

/** Redistributes the answers only. The people, their times, their blanks and their groups stay the same (G3). */
export function permuteAnswers(ballots: readonly Ballot[], definition: Definition, chance: Chance): readonly Ballot[] {
  const answers: Record<string, number>[] = ballots.map((ballot) => ({ ...ballot.answers }));
  for (const question of definition.questions) {
    const ids = question.kind === 'rating' ? [question.item.id] : question.options.map(({ id }) => id);
    const who = ballots.flatMap((ballot, at) => ((ballot.answers[ids[0]!] ?? 0) > 0 ? [at] : []));
    // Chance decides who gets which answers. If everybody took the answers of the next person, equal neighbours would
    // stay as they are.
    const from = chance.of(ids[0]!).shuffle(who);
    who.forEach((to, i) => ids.forEach((id) => (answers[to]![id] = ballots[from[i]!]!.answers[id]!)));
  }
  return ballots.map((ballot, at) => ({ ...ballot, answers: answers[at]! }));
}

/** Everything that happens in a pulse before it closes, in order. */
export function drawSteps(ballots: readonly Ballot[], { regrets }: PulsePlan, chance: Chance): readonly Step[] {
  const steps: Step[] = [];
  const waiting: Ballot[] = [];
  ballots.forEach((ballot, at) => {
    steps.push({ kind: 'send', ballot });
    if (chance.happens(0.05)) steps.push({ kind: 'send again', ballot });
    if (chance.happens(0.03)) steps.push({ kind: 'change', ballot, other: ballots[(at + 1) % ballots.length]! });
    if (chance.happens(regrets)) waiting.push(ballot);
    if (waiting.length > 0 && chance.happens(0.3)) {
      const leaver = waiting.shift()!;
      steps.push({ kind: 'take back', ballot: leaver });
      // A late retry of an answer that was taken back adds nothing (R4.3).
      if (chance.happens(0.3)) steps.push({ kind: 'send again', ballot: leaver });
      if (chance.happens(0.3)) steps.push({ kind: 'send anew', ballot: withKey(leaver, chance), before: leaver });
    }
    if (ballot.slip !== undefined && chance.happens(0.03))
      steps.push({ kind: 'steal', ballot: withKey(ballot, chance) });
    if (ballot.slip !== undefined && chance.happens(0.03))
      steps.push({ kind: 'invent', ballot: { ...withKey(ballot, chance), slip: 'ZZZZZZZZZZZZ' } });
    if (ballot.student !== undefined)
      for (const kind of WITH_A_TOKEN) if (chance.happens(0.05)) steps.push({ kind, ballot: withKey(ballot, chance) });
  });
  if (chance.happens(0.2)) steps.splice(chance.below(steps.length + 1), 0, { kind: 'extend' });
  return [...steps, ...waiting.map((ballot): Step => ({ kind: 'take back', ballot }))];
}

const WITH_A_TOKEN = ['steal', 'invent', 'bring another', 'come back', 'ask again'] as const;

const withKey = (ballot: Ballot, chance: Chance): Ballot => ({
  ...ballot,
  key: Buffer.from(chance.bytes(16)).toString('hex'),
});

/** The fields of a form, as a browser sends them. */
export function fieldsOf(
  { key, answers, groups, slip, token }: Ballot,
  definition: Definition,
): Record<string, string> {
  const fields: Record<string, string> = { key };
  for (const question of definition.questions) {
    if (question.kind === 'rating') {
      const code = answers[question.item.id] ?? 0;
      if (code > 0) fields[question.item.id] = String(code);
      continue;
    }
    const ticked = question.options.filter(({ id }) => answers[id] === 1);
    for (const { id } of ticked) fields[id] = '1';
    if (ticked.length === 0 && question.options.some(({ id }) => answers[id] === 2)) fields[question.id] = 'none';
  }
  const { breakdown } = definition;
  const category = breakdown?.categories.find((each) => groups.includes(each));
  // "Prefer not to say" and no answer mean the same, so the field is left out for both.
  if (breakdown !== null && category !== undefined && category !== breakdown.categories.at(-1))
    fields[breakdown.id] = category;
  if (slip !== undefined) fields['code'] = slip;
  if (token !== undefined) fields['token'] = token;
  return fields;
}
