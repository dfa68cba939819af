/**
 * Lets an answer be shown only if nothing newer is shown already. On a busy line the answer to a look may arrive after that of a
 * move which was pressed later, and would put back what is over. It is pure.
 */
export class Newest {
  #asked = 0;
  #shown = 0;

  /** @returns the number of a question that leaves now */
  ask(): number {
    this.#asked += 1;
    return this.#asked;
  }

  /** Says whether the answer to this question may be shown, and then it is. */
  mayShow(question: number): boolean {
    if (question < this.#shown) return false;
    this.#shown = question;
    return true;
  }

  /** Something was moved: what was asked before this moment says less than what is shown from now on. */
  moved(): void {
    this.#shown = this.ask();
  }
}
