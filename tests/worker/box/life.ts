/** A process that is killed at a chosen step. From there on, nothing that it does has an effect (privacy.md R9.1). */
export class Life {
  /** Every step that the process lived through, in order. */
  readonly steps: string[] = [];
  readonly #length: number;
  #dead = false;

  constructor(length = Infinity) {
    this.#length = length;
  }

  /** Returns the same object, with a step before and after each call of a method. */
  around<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
      get: (object, property): unknown => {
        const value: unknown = Reflect.get(object, property, object);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          const step = `${name}.${String(property)}`;
          this.#live(`before ${step}`);
          const result: unknown = Reflect.apply(value, object, args);
          if (result instanceof Promise) return result.then((settled: unknown) => this.#lived(step, settled));
          return this.#lived(step, result);
        };
      },
    });
  }

  #lived<R>(step: string, result: R): R {
    this.#live(`after ${step}`);
    return result;
  }

  #live(step: string): void {
    this.#dead ||= this.steps.length >= this.#length;
    if (this.#dead) throw new Error(`Killed ${step}`);
    this.steps.push(step);
  }
}
