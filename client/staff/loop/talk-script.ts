/**
 * Writes what to say in class from what is known: the result, the plan, and what students were told. Parts that have
 * nothing to say are left out (E9.2, I5.6). It is pure.
 */
import type { PlannedAct, Told } from '../../../schema/contract/loop.ts';
import { talkScript } from '../../../schema/instrument/guides.json';
import type { Sentence } from '../../../schema/loop/sentences.ts';
import { day } from '../ui/day.ts';
import { loopWords } from './words.ts';
import { STAFF_LOCALE } from '../server/language.ts';

/** The names of the gaps in the script, with what stands in them. */
export type Filled = Readonly<Record<string, string>>;

/** A part is plain text of the script, or a gap: filled, or (null) a line to write on. */
export type Part = { readonly plain: string } | { readonly filled: string | null };

export interface TalkStep {
  readonly id: string;
  readonly minutes: number;
  readonly title: string;
  readonly lines: readonly (readonly Part[])[];
}

export interface Known {
  /** How many took part, as published; null if that is not published, or if answers do not stand for people. */
  readonly respondents: number | null;
  /** What students were told last, or null. It wins over everything else. */
  readonly told: Told | null;
  /** They were planned after this pulse. */
  readonly acts: readonly PlannedAct[];
  readonly sentences: readonly Pick<Sentence, 'about' | 'text'>[];
}

export function filledFrom({ respondents, told, acts, sentences }: Known): Filled {
  const first = (about: Sentence['about']) => sentences.find((sentence) => sentence.about === about)?.text ?? '';
  const all = {
    n: respondents === null ? '' : new Intl.NumberFormat(STAFF_LOCALE).format(respondents),
    strength: told?.good || first('good'),
    worry: told?.hard || first('hard'),
    ...(told === null ? fromPlan(acts) : fromTold(told)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
}

function fromTold({ promises: [promise], cannot, why, passedTo }: Told): Filled {
  const limit = { limit: cannot, reason: why, owner: passedTo };
  if (promise === undefined) return limit;
  return { ...limit, act: promise.act, date: day(promise.day), responsible: loopWords.talk.responsible[promise.owner] };
}

/** The first act that is under way or done is the promise, and the first that was passed on is the limit. */
function fromPlan(acts: readonly PlannedAct[]): Filled {
  const limit = acts.find(({ status }) => status === 'passed-on');
  const act = acts.find(({ status }) => status === 'planned') ?? acts.find(({ status }) => status === 'done');
  return {
    limit: limit?.title ?? '',
    owner: limit?.passedTo ?? '',
    act: act?.title ?? '',
    date: act?.status === 'planned' ? day(act.dueDay) : '',
    doneDate: act?.status === 'done' ? day(act.doneDay ?? act.dueDay) : '',
    responsible: act === undefined ? '' : loopWords.talk.responsible[act.owner],
  };
}

type Line = (typeof talkScript.steps)[number]['lines'][number];

/** @param filled null for a script to write on, which keeps every part */
export function talkOf(filled: Filled | null): readonly TalkStep[] {
  const isEmpty = (text: string) => filled !== null && gapsOf(text).some((gap) => filled[gap] === undefined);
  const keep = (line: Line): readonly string[] => {
    if (typeof line === 'string') return [line];
    if ('known' in line) return filled === null || isEmpty(line.known) ? [] : [line.known];
    return isEmpty(line.optional) ? [] : [line.optional];
  };
  return talkScript.steps.flatMap(({ id, minutes, title, lines, ...step }) => {
    if ('optional' in step && lines.some((line) => typeof line === 'string' && isEmpty(line))) return [];
    return [{ id, minutes, title, lines: lines.flatMap(keep).map((line) => partsOf(line, filled ?? {})) }];
  });
}

const gapsOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

function partsOf(line: string, filled: Filled): readonly Part[] {
  return line.split(/(\{\w+\})/).flatMap((part): Part[] => {
    if (part === '') return [];
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return [name === undefined ? { plain: part } : { filled: filled[name] ?? null }];
  });
}
