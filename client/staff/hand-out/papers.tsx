/** Shows a poster, lets staff choose its paper, and prints it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Choice } from '../ui/choice.tsx';
import { Page } from '../ui/page.tsx';
import { posterWords as words } from './words.ts';

const FORMATS = ['a4', 'letter', 'slide'] as const;
export type Format = (typeof FORMATS)[number];

/** A longer name is written smaller, because everything on the sheet shares its height. */
const LONG_NAME = 60;

export interface PapersProps {
  readonly title: string;
  readonly above: ComponentChildren;
  /** Stands before the choice, and is not printed. */
  readonly badge?: ComponentChildren;
  readonly children: (format: Format) => ComponentChildren;
}

export function Papers({ title, above, badge, children: sheet }: PapersProps) {
  const format = useSignal<Format>('a4');
  usePaper(format.value);
  return (
    <Page title={title} above={above}>
      <div class="screen-only">
        {badge}
        <fieldset class="choice-row">
          <legend>{words.format}</legend>
          {FORMATS.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="format"
              value={each}
              label={words[each]}
              checked={format.value === each}
              choose={() => {
                format.value = each;
              }}
            />
          ))}
        </fieldset>
        <p class="actions">
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <p class="small">{words.hint}</p>
      </div>
      {sheet(format.value)}
    </Page>
  );
}

/** Chooses the named page of the style sheet that is printed, for as long as this page is open. */
function usePaper(format: Format): void {
  useEffect(() => {
    document.body.dataset['paper'] = format;
    return () => {
      delete document.body.dataset['paper'];
    };
  }, [format]);
}

/** The classes of a sheet: its paper, and what makes it hold more words. */
export const sheetClass = (format: Format, name: string, hasSecond: boolean): string =>
  `poster poster-${format}${name.length > LONG_NAME ? ' poster-long' : ''}${hasSecond ? ' poster-both' : ''}`;
