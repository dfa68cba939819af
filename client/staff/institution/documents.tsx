/**
 * Shows the documents that procurement and law ask for, filled in from the live settings, to be printed (experience.md
 * section 7, C36; institution.md H7.1).
 */
import { useSignal } from '@preact/signals';
import { dayAt } from '../../../schema/calendar.ts';
import type { Deployment } from '../../../schema/contract/deployment.ts';
import type { DocumentTexts } from '../../../schema/contract/documents.ts';
import type { Institution } from '../../../schema/contract/institution.ts';
import { institutionWords } from './words.ts';
import { accessibilityStatement, documentWords as words, dpia } from './document-words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { serverNow } from '../server/clock.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Choice } from '../ui/choice.tsx';
import { day } from '../ui/day.ts';
import { fetched } from '../ui/fetched.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { deviceZone } from '../ui/time.ts';
import { BuyerActions, BuyerSheet, type Buyers } from './buyer-documents.tsx';
import { countGaps, factsOf, filled, placesOf } from './document.ts';
import { DocumentForm } from './document-form.tsx';
import { Sections } from './document-parts.tsx';
import type { Failure } from '../server/failure.ts';

const OWN = { dpia, accessibility: accessibilityStatement } as const;
type Own = keyof typeof OWN;
type ForBuyers = keyof typeof words.buyers;

interface Shown {
  readonly institution: Institution;
  readonly texts: DocumentTexts;
  readonly deployment: Deployment;
  readonly code: Buyers['code'];
}

export function DocumentsPage() {
  return (
    <Load from={load}>{(shown, renew) => <Documents {...shown} saved={(texts) => renew({ ...shown, texts })} />}</Load>
  );
}

async function load(): Promise<Result<Shown, Failure>> {
  const [institution, texts, deployment, code] = await Promise.all([
    ask('institution'),
    ask('documentTexts'),
    ask('deployment'),
    // They are long, in one language for everybody, and nobody else reads them.
    fetched(import('./buyer-sheets.ts')),
  ]);
  if (!institution.ok) return institution;
  if (!texts.ok) return texts;
  if (!deployment.ok) return deployment;
  if (!code.ok) return code;
  return ok({ institution: institution.value, texts: texts.value, deployment: deployment.value, code: code.value });
}

function Documents(shown: Shown & { readonly saved: (texts: DocumentTexts) => void }) {
  const which = useSignal<Own | ForBuyers>('dpia');
  const today = dayAt(serverNow(), deviceZone());
  const { institution, deployment, texts, code } = shown;
  const buyers: Buyers = { code, today, live: { institution, deployment, texts: texts.texts, host: location.origin } };
  const choice = (each: Own | ForBuyers, label: string) => (
    <Choice
      key={each}
      type="radio"
      name="document"
      value={each}
      label={label}
      checked={which.value === each}
      choose={() => {
        which.value = each;
      }}
    />
  );
  const chosen = which.value;
  return (
    <Page title={words.title} above={<a href={to.institution}>{institutionWords.title}</a>} wide>
      <p class="lead screen-only">{words.lead}</p>
      <div class="side-by-side">
        <div class="chooser screen-only">
          <fieldset class="document-choice">
            <legend>{words.which}</legend>
            {(Object.keys(OWN) as Own[]).map((each) => choice(each, words[each]))}
          </fieldset>
          <fieldset class="document-choice">
            <legend>{words.forBuyers}</legend>
            <p class="small">{words.forBuyersLead}</p>
            {(Object.keys(words.buyers) as ForBuyers[]).map((each) => choice(each, words.buyers[each]))}
          </fieldset>
          <p class="actions">
            <button type="button" onClick={() => print()}>
              {words.print}
            </button>
          </p>
          {isOwn(chosen) ? (
            <OwnForm {...shown} which={chosen} today={today} />
          ) : (
            <BuyerActions which={chosen} buyers={buyers} />
          )}
        </div>
        {isOwn(chosen) ? (
          <OwnDocument {...shown} which={chosen} today={today} />
        ) : (
          <BuyerSheet which={chosen} buyers={buyers} />
        )}
      </div>
    </Page>
  );
}

const isOwn = (which: Own | ForBuyers): which is Own => which in OWN;

interface OwnProps extends Shown {
  readonly which: Own;
  /** The day of now, in the zone of the device. */
  readonly today: string;
  readonly saved: (texts: DocumentTexts) => void;
}

const filledIn = ({ institution }: Shown, which: Own) => {
  const { contactsCheckedDay } = institution;
  const checked = contactsCheckedDay === '' ? '' : day(contactsCheckedDay);
  return filled(OWN[which], factsOf(institution, { host: location.origin, checked }));
};

function OwnForm({ which, saved, ...shown }: OwnProps) {
  const { texts } = shown;
  const sections = filledIn(shown, which);
  const every = (Object.keys(OWN) as Own[]).flatMap((each) => placesOf(filledIn(shown, each)));
  return (
    <>
      <p role="status">{counted(words.gaps, countGaps(sections, texts.texts))}</p>
      <DocumentForm key={which} places={placesOf(sections)} every={every} texts={texts} saved={saved} />
    </>
  );
}

function OwnDocument({ which, today, ...shown }: OwnProps) {
  const { version } = shown.deployment;
  return (
    <article class="document" aria-label={words[which]} key={which}>
      <p class="document-title">{words[which]}</p>
      <Sections sections={filledIn(shown, which)} typed={shown.texts.texts} gap={words.gap} />
      <p class="small">{fill(words.made, { day: day(today), host: location.origin, version })}</p>
    </article>
  );
}
