/** Says how a printed code is written on its slip. Pure. */
import type { Slip } from '../../../schema/contract/ids.ts';

/**
 * Three groups of four help people keep their place while they type. Spaces are ignored when the code is read (E3.1).
 */
export const groupedSlip = (slip: Slip): string => slip.replace(/(.{4})(?=.)/g, '$1 ');

/** People type an address without its scheme. */
export const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '');
