/** Lists the documents for buyers, in the order in which they are offered (institution.md H7.1). */
import { conformance } from './conformance.ts';
import type { Facts } from './facts.ts';
import { hecvat } from './hecvat.ts';
import { processing } from './processing.ts';
import { requests } from './requests.ts';
import { retention } from './retention.ts';
import type { Sheet } from './sheet.ts';
import { thirdParties } from './third-parties.ts';
import { threats } from './threats.ts';

/** Under the name of its file. */
export const SHEETS = {
  'accessibility-conformance': conformance,
  'security-and-privacy-answers': hecvat,
  'record-of-processing': processing,
  retention,
  'third-parties': thirdParties,
  'threat-model': threats,
  'access-and-erasure': requests,
} as const satisfies Readonly<Record<string, (facts: Facts) => Sheet>>;

export type SheetName = keyof typeof SHEETS;
