/**
 * Shows the documents that procurement and law ask for, filled in from the live settings, to be printed (experience.md
 * section 7, C36).
 */
import { useSignal } from '@preact/signals';
import { dayAt } from '../../../schema/calendar.ts';
import type { DocumentTexts } from '../../../schema/contract/documents.ts';
import type { Institution } from '../../../schema/contract/institution.ts';
import { institutionWords } from './words.ts';
import { accessibilityStatement, documentWords as words, dpia, type Block, type Section } from './document-words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { serverNow } from '../server/clock.ts';
import { ask, askVersion } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Choice } from '../ui/choice.tsx';
import { day } from '../ui/day.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { deviceZone } from '../ui/time.ts';
import { countGaps, factsOf, filled, piecesOf, placesOf, type Typed } from './document.ts';
import { DocumentForm } from './document-form.tsx';
import type { Failure } from '../server/failure.ts';

const DOCUMENTS = { dpia, accessibility: accessibilityStatement } as const;
type Which = keyof typeof DOCUMENTS;

interface Shown {
  readonly institution: Institution;
  readonly version: string;
  readonly texts: DocumentTexts;
}

export function DocumentsPage() {
  return (
    <Load from={load}>{(shown, renew) => <Documents {...shown} saved={(texts) => renew({ ...shown, texts })} />}</Load>
  );
}

async function load(): Promise<Result<Shown, Failure>> {
  const [institution, texts, version] = await Promise.all([ask('institution'), ask('documentTexts'), askVersion()]);
  if (!institution.ok) return institution;
  if (!texts.ok) return texts;
  return version.ok ? ok({ institution: institution.value, texts: texts.value, version: version.value }) : version;
}

function Documents({ institution, version, texts, saved }: Shown & { readonly saved: (texts: DocumentTexts) => void }) {
  const which = useSignal<Which>('dpia');
  const { contactsCheckedDay } = institution;
  const facts = factsOf(institution, {
    host: location.origin,
    checked: contactsCheckedDay === '' ? '' : day(contactsCheckedDay),
  });
  const sections = filled(DOCUMENTS[which.value], facts);
  const every = Object.values(DOCUMENTS).flatMap((document) => placesOf(filled(document, facts)));
  return (
    <Page title={words.title} above={<a href={to.institution}>{institutionWords.title}</a>} wide>
      <p class="lead screen-only">{words.lead}</p>
      <div class="side-by-side">
        <div class="chooser screen-only">
          <fieldset class="document-choice">
            <legend>{words.which}</legend>
            {(Object.keys(DOCUMENTS) as Which[]).map((each) => (
              <Choice
                key={each}
                type="radio"
                name="document"
                value={each}
                label={words[each]}
                checked={which.value === each}
                choose={() => {
                  which.value = each;
                }}
              />
            ))}
          </fieldset>
          <p class="actions">
            <button type="button" onClick={() => print()}>
              {words.print}
            </button>
          </p>
          <p role="status">{counted(words.gaps, countGaps(sections, texts.texts))}</p>
          <DocumentForm key={which.value} places={placesOf(sections)} every={every} texts={texts} saved={saved} />
        </div>
        <article class="document" aria-label={words[which.value]} key={which.value}>
          <p class="document-title">{words[which.value]}</p>
          {sections.map((section) => (
            <Part key={section.title} section={section} typed={texts.texts} />
          ))}
          <p class="small">
            {fill(words.made, { day: day(dayAt(serverNow(), deviceZone())), host: location.origin, version })}
          </p>
        </article>
      </div>
    </Page>
  );
}

function Part({ section: { title, blocks }, typed }: { readonly section: Section; readonly typed: Typed }) {
  return (
    <section>
      <h2>
        <Said text={title} typed={typed} />
      </h2>
      {blocks.map((block, i) => (
        <Piece key={i} block={block} typed={typed} />
      ))}
    </section>
  );
}

function Piece({ block, typed }: { readonly block: Block; readonly typed: Typed }) {
  if ('text' in block)
    return (
      <p>
        <Said text={block.text} typed={typed} />
      </p>
    );
  if ('items' in block)
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>
            <Said text={item} typed={typed} />
          </li>
        ))}
      </ul>
    );
  return (
    <table class="stacks">
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([first = '', ...others]) => (
          <tr key={first}>
            <th scope="row">
              <Said text={first} typed={typed} />
            </th>
            {others.map((cell, i) => (
              <td key={i} data-label={block.head[i + 1]}>
                <Said text={cell} typed={typed} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ text, typed }: { readonly text: string; readonly typed: Typed }) {
  return (
    <>
      {piecesOf(text, typed).map((piece, i) =>
        'gap' in piece ? (
          <mark key={i}>
            {words.gap}
            {piece.gap}
          </mark>
        ) : (
          piece.said
        ),
      )}
    </>
  );
}
