/**
 * Knows the title of each act of the library in every language, so that students can read it in theirs (E8.3, decision
 * 0053). Only the server needs all languages at once; it loads them when there is an act to tell.
 */
import type { Tag } from '../languages/tags.ts';
import ar from './acts.ar.json' with { type: 'json' };
import cy from './acts.cy.json' with { type: 'json' };
import de from './acts.de.json' with { type: 'json' };
import es from './acts.es.json' with { type: 'json' };
import fr from './acts.fr.json' with { type: 'json' };
import en from './acts.json' with { type: 'json' };
import sv from './acts.sv.json' with { type: 'json' };
import zhHans from './acts.zh-Hans.json' with { type: 'json' };

interface Library {
  readonly acts: readonly { readonly id: string; readonly title: string }[];
}

const LIBRARIES: Readonly<Record<Tag, Library>> = { en, sv, de, es, fr, cy, ar, 'zh-Hans': zhHans };

/** The titles of one act by language (BCP 47 tag), or those of one language by act. */
export type Titles = Readonly<Record<string, string>>;

/** @returns the title of each act in this language, by the act's id; none if the library does not have the language */
export const titlesIn = (tag: string): Titles =>
  Object.fromEntries((LIBRARIES[tag as Tag]?.acts ?? []).map(({ id, title }) => [id, title]));

const idOf = new Map(Object.values(LIBRARIES).flatMap(({ acts }) => acts.map(({ id, title }) => [title, id])));

/** @returns the same title in each language, by tag; undefined if no act has exactly this title in any language */
export function titlesOf(title: string): Titles | undefined {
  const id = idOf.get(title);
  if (id === undefined) return undefined;
  const all = Object.entries(LIBRARIES).map(([tag, { acts }]) => [
    tag,
    acts.find((act) => act.id === id)?.title ?? title,
  ]);
  return Object.fromEntries(all) as Titles;
}
