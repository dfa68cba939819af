/**
 * Turns the past of one made-up course into scenes with their times: each pulse, the acts that followed, and what
 * students were told.
 */
import type { Code, CourseId } from '../../schema/contract/ids.ts';
import type { PlannedAct } from '../../schema/contract/loop.ts';
import { acts as library } from '../../schema/instrument/acts.ts';
import type { Calendar, When } from './calendar.ts';
import { answer, arm, close, open, type Opened } from './hall.ts';
import type { Person } from './person.ts';
import type { PastPulse, SampleAct, SampleCourse, SampleTold } from './sample.ts';
import type { Stage } from './stage.ts';

/** Something that happens at a given time. */
export interface Scene {
  readonly atMs: number;
  readonly play: () => Promise<void>;
}

export interface Cast {
  readonly stage: Stage;
  readonly teacher: Person;
  readonly calendar: Calendar;
}

const HOUR_MS = 60 * 60 * 1000;

export const pastOf = (cast: Cast, course: CourseId, { pulses, weekday }: SampleCourse): readonly Scene[] =>
  pulses.flatMap((pulse) => new PulseLife(cast, course, pulse, weekday).scenes());

class PulseLife {
  readonly #cast: Cast;
  readonly #course: CourseId;
  readonly #pulse: PastPulse;
  readonly #weekday: number;
  #opened: Opened | undefined;

  constructor(cast: Cast, course: CourseId, pulse: PastPulse, weekday: number) {
    this.#cast = cast;
    this.#course = course;
    this.#pulse = pulse;
    this.#weekday = weekday;
  }

  scenes(): readonly Scene[] {
    const { weeksAgo, openHours = 1, acts = [], told } = this.#pulse;
    const { calendar } = this.#cast;
    const opensAtMs = calendar.at({ weeksAgo, weekday: this.#weekday });
    return [
      { atMs: opensAtMs, play: () => this.#ask(opensAtMs + openHours * HOUR_MS) },
      // The teacher closes the pulse a little early, as teachers do when they see that all have answered.
      {
        atMs: opensAtMs + openHours * HOUR_MS - MINUTES_EARLY_MS,
        play: () => close(this.#cast.stage, this.#cast.teacher, this.#asked()),
      },
      ...acts.flatMap((act) => this.#scenesOf(act)),
      ...(told === undefined
        ? []
        : [{ atMs: calendar.at({ weeksAgo: weeksAgo - 1, weekday: 1, hour: 15 }), play: () => this.#tell(told) }]),
    ];
  }

  async #ask(closesAtMs: number): Promise<void> {
    const { stage, teacher } = this.#cast;
    const { plan = {}, crowds } = this.#pulse;
    this.#opened = await arm(teacher, this.#course, { closesAtMs }, { graceSeconds: 0, ...plan });
    await open(teacher, this.#opened);
    await answer(stage, this.#opened, crowds);
  }

  #scenesOf(act: SampleAct): readonly Scene[] {
    const { calendar } = this.#cast;
    const { weeksAgo } = this.#pulse;
    const dueWhen: When = { weeksAgo: weeksAgo - act.dueInWeeks, weekday: 4, hour: 16 };
    const dueDay = calendar.day(dueWhen);
    let planned: PlannedAct | undefined;
    const plan = async () =>
      void (planned = await this.#cast.teacher.ask('planAct', { code: this.#code() }, { ...draftOf(act), dueDay }));
    const become = async (status: object) => {
      if (planned === undefined) throw new Error('An act becomes something before it is planned');
      const { id, version } = planned;
      await this.#cast.teacher.ask('changeAct', { act: id }, { ...draftOf(act), dueDay, version, ...status });
    };
    const scenes: Scene[] = [{ atMs: calendar.at({ weeksAgo: weeksAgo - 1, weekday: 0 }), play: plan }];
    if (act.becomes === 'done')
      scenes.push({ atMs: calendar.at(dueWhen), play: () => become({ status: 'done', doneDay: dueDay }) });
    else if (act.becomes !== undefined) {
      const { passedTo } = act.becomes;
      scenes.push({
        atMs: calendar.at({ weeksAgo: weeksAgo - 1, weekday: 1, hour: 12 }),
        play: () => become({ status: 'passed-on', passedTo }),
      });
    }
    return scenes;
  }

  async #tell({ good, hard, promises, cannot = '', why = '', passedTo = '', again }: SampleTold): Promise<void> {
    const { teacher, calendar } = this.#cast;
    const dayIn = (weeks: number): string => calendar.day({ weeksAgo: this.#pulse.weeksAgo - weeks, weekday: 4 });
    const dated = promises.map(({ act, owner, inWeeks }) => ({ act, owner, day: dayIn(inWeeks) }));
    await teacher.ask(
      'tellStudents',
      { code: this.#code() },
      { version: 0, body: { good, hard, promises: dated, cannot, why, passedTo, again } },
    );
  }

  #asked(): Opened {
    if (this.#opened === undefined) throw new Error('A pulse goes on before it was opened');
    return this.#opened;
  }

  #code = (): Code => this.#asked().definition.code;
}

const MINUTES_EARLY_MS = 10 * 60 * 1000;

/** Writes the act as the staff app sends it, which copies the words of a library act into it. */
function draftOf(act: SampleAct) {
  const { item, owner, library: id, shared = false } = act;
  return { item, owner, library: id, shared, ...wordsOf(act) };
}

function wordsOf(act: SampleAct): { readonly title: string; readonly how: string } {
  if (act.library === null) return { title: act.title, how: act.how };
  const found = library.find(({ id }) => id === act.library);
  if (found === undefined) throw new Error(`No act ${act.library}`);
  return { title: found.title, how: found.how };
}
