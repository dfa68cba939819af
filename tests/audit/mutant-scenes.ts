/**
 * The stories in which the auditor must find the mutants. Mutants that need similar people share a story, which is told once:
 * each mutant has an auditor of its own, and one more auditor reads the product without any weakness.
 */
import type { Plan } from './plan.ts';
import { aScene, type Part } from './scenes.ts';

/** Weaknesses lie in what is told about a pulse, so that the rest is read once, at the end. */
const aStory = (...parts: readonly Part[]): Plan => ({ ...aScene(...parts), reads: 'own' });

export interface MutantScene {
  readonly plan: Plan;
  /** The story is told twice, and the answers change hands in the second telling (G3). */
  readonly twice?: boolean;
  /** Students pick one option of a list, or answer exactly one of the own questions with "always", and everybody knows that. */
  readonly pickOne?: boolean;
}

const WAVES = { mode: 'waves' } as const;
const BREAKDOWN = { contextQuestion: true } as const;
const TWO_GROUPS = [50, 50, 0, 0] as const;
const unanimous = { population: 'near-unanimous' } as const;
const leavesBlanks = { ...unanimous, blanks: 0.4 } as const;

/** Three questions of a course, of which students answer exactly one with "always" in a scene with `pickOne`. */
export const THREE_OWN = [
  'Staff gave us time to think.',
  'The course left room for rest.',
  'Staff gave us room to talk.',
].map((text) => ({ text, lang: 'en' as const, doer: 'staff' as const, confirmed: ['CR17', 'CR19', 'CR20'] }));

/** Classes of which one has too few answers, and one says the same on most questions. */
const plain: MutantScene = {
  plan: aStory({ answers: 9 }, { answers: 12 }, { answers: 5 }, { answers: 10, people: { population: 'skewed' } }),
};

const waves: MutantScene = {
  plan: aStory(
    { answers: 20, setting: WAVES },
    { answers: 12, setting: WAVES },
    { answers: 40, regrets: 0.5, setting: WAVES },
  ),
};

const groups: MutantScene = {
  plan: aStory(
    { answers: 45, setting: BREAKDOWN, people: unanimous, categories: [50, 45, 5, 0] },
    { answers: 30, setting: BREAKDOWN, categories: TWO_GROUPS },
    { answers: 50, setting: BREAKDOWN, categories: TWO_GROUPS },
  ),
};

/** A programme with four courses that publish, and one with too few answers. */
const sums: MutantScene = {
  plan: aStory({ answers: 24 }, { answers: 26 }, { answers: 25 }, { answers: 27 }, { answers: 4 }),
};

/** Nearly everybody of a class says the same, and some leave blanks. */
const agreeing: MutantScene = {
  plan: aStory(
    { answers: 8, people: unanimous },
    { answers: 9, people: unanimous },
    { answers: 17, people: unanimous },
    { answers: 30, people: unanimous },
    { answers: 14, people: leavesBlanks },
    { answers: 13, people: leavesBlanks },
  ),
};

const PICKED = { people: { pickOne: true }, classSize: 60 } as const;
const ofLists: MutantScene = {
  plan: aStory(
    { answers: 18, ...PICKED, setting: { modules: ['small-acts'] } },
    { answers: 21, ...PICKED, setting: { modules: ['small-acts'] } },
  ),
  pickOne: true,
};
const ofOwnQuestions: MutantScene = {
  plan: aStory(
    { answers: 18, ...PICKED, setting: { custom: THREE_OWN } },
    { answers: 34, ...PICKED, setting: { custom: THREE_OWN } },
  ),
  pickOne: true,
};

const fromPlatform: MutantScene = { plan: aStory({ answers: 2, setting: { eligibility: 'roster' } }) };

const AGREEING = {
  answers: 30,
  setting: BREAKDOWN,
  categories: TWO_GROUPS,
  people: { population: 'skewed' },
} as const;
/** Whether a group agrees in both tellings is a matter of chance, so there are three courses. */
const changingHands: MutantScene = { plan: aStory(AGREEING, AGREEING, AGREEING), twice: true };

export const SCENES = {
  plain,
  waves,
  groups,
  sums,
  agreeing,
  ofLists,
  ofOwnQuestions,
  fromPlatform,
  changingHands,
};
