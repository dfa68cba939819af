/** How a printed code is set on its slip: pure. */
import type { Slip } from '../../../schema/contract/ids.ts';

/** Three groups of four, so that nobody loses their place while typing; spaces are ignored when it is read (E3.1). */
export const groupedSlip = (slip: Slip): string => slip.replace(/(.{4})(?=.)/g, '$1 ');

/** An address as people type it. */
export const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '');
