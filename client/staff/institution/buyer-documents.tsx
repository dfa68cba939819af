/** Shows the documents for buyers, and lets somebody take them along (institution.md H7.1). They are in English for everybody. */
import type { Deployment } from '../../../schema/contract/deployment.ts';
import type { Institution } from '../../../schema/contract/institution.ts';
import type { Live } from '../../../schema/procurement/facts.ts';
import type * as sheets from './buyer-sheets.ts';
import type { Typed } from './document.ts';
import { Sections } from './document-parts.tsx';
import { documentWords as words } from './document-words.ts';

type Which = keyof typeof words.buyers;

export interface Buyers {
  readonly code: typeof sheets;
  readonly today: string;
  readonly live: {
    readonly institution: Institution;
    readonly deployment: Deployment;
    readonly texts: Typed;
    readonly host: string;
  };
}

/** The place of the impact assessment in which the data protection officer stands. */
const OFFICER = 'assessment-1';
const liveOf = ({ live: { texts, ...live } }: Buyers): Live => ({ ...live, officer: texts[OFFICER] ?? '' });

interface BuyerProps {
  readonly which: Which;
  readonly buyers: Buyers;
}

export function BuyerActions({ which, buyers }: BuyerProps) {
  const { code, today } = buyers;
  return (
    <p class="actions">
      <button type="button" class="quiet" onClick={() => code.save(which, liveOf(buyers), today)}>
        {words.download}
      </button>
      <button type="button" class="quiet" onClick={() => code.saveAll(liveOf(buyers), today)}>
        {words.downloadAll}
      </button>
    </p>
  );
}

export function BuyerSheet({ which, buyers }: BuyerProps) {
  const { code, today } = buyers;
  const sheet = code.sheetOf(which, liveOf(buyers));
  return (
    <article class="document" lang="en" dir="ltr" aria-label={sheet.title} key={which}>
      <p class="document-title">{sheet.title}</p>
      <Sections sections={code.sectionsOf(sheet)} typed={{}} gap={code.GAP} />
      <p class="small">{code.footOf(liveOf(buyers), today)}</p>
    </article>
  );
}
