/** Names the end of somebody's access. It is a file of its own, because whoever calls the directory over a wire needs nothing else of it. */

/** Is thrown inside a transaction, so that nothing of it stays. A route answers it as `signed-out`. */
export class AccessEnded extends Error {
  constructor() {
    super('The access of this person has ended');
  }
}
