/**
 * Finds the smallest and the largest value of a sum of whole numbers under linear constraints. It asks HiGHS, and
 * remembers the replies.
 */
import loadHighs from 'highs';

export interface LinearRow {
  /** The factor of each variable. */
  readonly factors: ReadonlyMap<number, number>;
  readonly lo: number;
  readonly hi: number;
}

export interface Problem {
  /** The upper end of each variable. The lower end is 0. */
  readonly upTo: readonly number[];
  readonly rows: readonly LinearRow[];
}

/** The least values that are known of some variables. */
export type Known = ReadonlyMap<number, number>;

type Highs = Awaited<ReturnType<typeof loadHighs>>;

export class Solver {
  readonly #highs: Highs;
  readonly #known = new Map<string, number>();
  solved = 0;

  private constructor(highs: Highs) {
    this.#highs = highs;
  }

  static async load(): Promise<Solver> {
    return new Solver(await loadHighs());
  }

  /** @throws if nothing fits the constraints, because then one of them was false */
  extreme(
    which: 'least' | 'most',
    problem: Problem,
    sum: ReadonlyMap<number, number>,
    known: Known = new Map(),
  ): number {
    const key = JSON.stringify([
      which,
      problem.upTo,
      problem.rows.map(({ factors, lo, hi }) => [[...factors], lo, hi]),
      [...sum],
      [...known],
    ]);
    const found = this.#known.get(key) ?? this.#solve(which, problem, sum, known);
    this.#known.set(key, found);
    return found;
  }

  #solve(which: 'least' | 'most', { upTo, rows }: Problem, sum: ReadonlyMap<number, number>, known: Known): number {
    this.solved += 1;
    const { constants } = this.#highs;
    const model = this.#highs.createModel();
    try {
      model.options.set({ output_flag: false });
      upTo.forEach((most, variable) => {
        model.addVar(known.get(variable) ?? 0, most);
        model.changeColIntegrality(variable, constants.variableType.integer);
        model.changeColCost(variable, sum.get(variable) ?? 0);
      });
      for (const { factors, lo, hi } of rows)
        model.addRow(lo, hi, { indices: [...factors.keys()], values: [...factors.values()] });
      model.changeObjectiveSense(
        which === 'most' ? constants.objectiveSense.maximize : constants.objectiveSense.minimize,
      );
      model.run();
      if (model.getModelStatus() !== constants.modelStatus.optimal)
        throw new Error('No answers fit what was published');
      return Math.round(model.getObjectiveValue());
    } finally {
      model.dispose();
    }
  }
}
