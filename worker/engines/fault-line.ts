/** Writes the one line that the operator reads when something is wrong with stored data; docs/self-hosting.md explains each. */
import type { BoxFault } from '../box/host.ts';
import type { DirectoryFault } from '../directory/record/database.ts';

export type Fault = BoxFault | DirectoryFault;

export const lineOf = (fault: Fault): string => `${isOfDirectory(fault) ? 'directory' : 'box'}: ${fault}`;

const isOfDirectory = (fault: Fault): fault is DirectoryFault =>
  fault === 'old-results-kept' ||
  fault === 'mail-given-up' ||
  fault === 'backup-not-made' ||
  fault === 'newer-schema' ||
  fault.startsWith('unreadable-row-in-');
