/**
 * Describes one change that staff can make: on which page, what they type and press, and how a test sees that it was
 * made exactly once (E7.0).
 */
import type { Page } from 'playwright-core';
import type { RouteName } from '../../schema/contract/api.ts';
import type { Campus } from './staff-pages.ts';
import type { Teacher } from './teacher.ts';

export interface Change {
  /** The request that the test lets fail. */
  readonly route: RouteName;
  /** Goes to the page. @returns the person who is there, if it is not the first teacher */
  readonly visit: (campus: Campus) => Promise<Teacher | void>;
  /** Types what is to be sent. */
  readonly type?: (page: Page) => Promise<void>;
  readonly press: (page: Page) => Promise<void>;
  readonly seesDone: (page: Page) => Promise<unknown>;
  /** If a second one would do harm, counts how many there are. */
  readonly count?: (campus: Campus) => Promise<number>;
  /** True if the page itself looks what became of the change when no answer comes. */
  readonly looksItself?: true;
  /** True if signing out is the change, so that a session that has ended is no failure. */
  readonly isWayOut?: true;
  /** True for a file, of which each attempt stands for itself: sent twice, it changes nothing twice (H3.1). */
  readonly isFile?: true;
  /** The sentence after a failure, if it differs from that of other forms. */
  readonly says?: string;
}
