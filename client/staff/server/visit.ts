/**
 * Knows whether somebody is here from the frame of a learning platform: for one course, for an hour, by a ticket. The ticket
 * is in the memory of this page, and in no address, no cookie and no storage (lms.md L3.1, L6.4).
 */

export interface Visit {
  readonly ticket: string;
  /** The only course that they reach. */
  readonly course: string;
}

/** The server has written the ticket where the app is drawn, and it does not stay there. */
function take({ dataset }: HTMLElement): Visit | null {
  const { ticket, course } = dataset;
  delete dataset['ticket'];
  delete dataset['course'];
  return ticket === undefined || course === undefined ? null : { ticket, course };
}

const root = globalThis.document?.getElementById('app');

/** It is null for whoever has a session, or has to sign in. */
export const visit: Visit | null = root ? take(root) : null;
