/**
 * Lets staff react to what was published: they plan an act and tell their students about it, in words without any
 * figure (E8.3).
 */
import { dayAt, addDays } from '../../schema/calendar.ts';
import { itemsOf } from '../../schema/contract/pulse.ts';
import type { Chance } from './chance.ts';
import type { Person } from './person.ts';
import type { PulseTruth } from './truth.ts';

/**
 * Only chance decides whether they do so. If it depended on the answers, the reaction itself would tell something about
 * them.
 */
export async function answerStudents(lead: Person, truth: PulseTruth, nowMs: number, chance: Chance): Promise<void> {
  if (!chance.happens(0.7)) return;
  const { code, course } = truth.definition;
  const today = dayAt(nowMs, course.zone);
  const day = addDays(today, 7);
  const [item] = itemsOf(truth.definition);
  // The server refuses this if nothing was published about the item. The refusal says no more than the results do.
  await lead.try(
    'planAct',
    { code },
    {
      item: item?.id ?? '',
      title: 'We learn names',
      owner: 'teacher',
      dueDay: day,
      shared: chance.happens(0.5),
      ...settled(chance, today),
    },
  );
  const body = {
    good: 'You ask',
    hard: 'We do not answer',
    promises: [{ act: 'We answer', day, owner: 'teacher' }],
    cannot: '',
    why: '',
    passedTo: '',
    again: 'soon',
  };
  await lead.ask('tellStudents', { code }, { version: 0, body });
  const isCorrected = chance.happens(0.3);
  if (isCorrected) await lead.ask('tellStudents', { code }, { version: 1, body: { ...body, good: 'You ask again' } });
  truth.toldDays.push(day, today);
}

const settled = (chance: Chance, today: string) =>
  chance.pick([
    { status: 'planned' },
    { status: 'done', doneDay: today },
    { status: 'passed-on', passedTo: 'Timetabling' },
  ] as const);
