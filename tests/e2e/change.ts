/** One change that staff can make: where, what they type and press, and how it is seen that it was made, once (E7.0). */
import type { Page } from 'playwright-core';
import type { RouteName } from '../../schema/contract/api.ts';
import type { Campus } from './staff-pages.ts';
import type { Teacher } from './teacher.ts';

export interface Change {
  /** The request that fails. */
  readonly route: RouteName;
  /** Goes to the page. @returns who is there, if not the first teacher */
  readonly visit: (campus: Campus) => Promise<Teacher | void>;
  /** Types what is to be sent. */
  readonly type?: (page: Page) => Promise<void>;
  readonly press: (page: Page) => Promise<void>;
  readonly seesDone: (page: Page) => Promise<unknown>;
  /** Where a second one would do harm: how many there are. */
  readonly count?: (campus: Campus) => Promise<number>;
  /** The page looks by itself what became of it when no answer comes. */
  readonly looksItself?: true;
  /** Whoever is signed out has what they wanted. */
  readonly isWayOut?: true;
  /** The sentence where it is not that of every form. */
  readonly says?: string;
}
