/** Fills in a document from the live settings and marks what only people can say (C36). Pure. */
import { DEFAULT_FULL } from '../../../schema/contract/defaults.ts';
import type { Institution } from '../../../schema/contract/institution.ts';
import { documentWords as words, type Block, type Section } from './document-words.ts';
import { fill, type Text } from '../../../schema/languages/fill.ts';
import { listed } from '../ui/joined.ts';

/** A text is cut into pieces: what it says, and what somebody has to fill in. */
export type Piece = { readonly said: string } | { readonly gap: string; readonly place?: string };

/** What was typed, by place. */
export type Typed = Readonly<Record<string, string>>;

/** A gap that a setting leaves open has no place, because it is filled in on the page of that setting. */
export function piecesOf(text: string, typed: Typed = {}): readonly Piece[] {
  return text.split(/(\[\[.*?\]\])/).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (!part.startsWith('[[')) return [{ said: part }];
    const [, place, gap = ''] = /^\[\[(?:([a-z]+-\d+)\|)?(.*)\]\]$/.exec(part) ?? [];
    if (place === undefined) return [{ gap }];
    const said = typed[place] ?? '';
    return said === '' ? [{ gap, place }] : [{ said }];
  });
}

export interface Place {
  readonly place: string;
  readonly label: string;
}

/** All places of a document with a label each: the sentence around the gap, or the row of the table that it is in. */
export function placesOf(document: readonly Section[]): readonly Place[] {
  const around = (text: string, above: string): Place[] => {
    const pieces = piecesOf(text);
    const said = pieces.map((piece) => ('gap' in piece ? piece.gap : piece.said)).join('');
    const gaps = pieces.filter((piece) => 'gap' in piece).length;
    return pieces.flatMap((piece, i) => {
      if (!('gap' in piece) || piece.place === undefined) return [];
      const isAlone = pieces.length === 1 && above !== '';
      const before = pieces[i - 1];
      // Where a sentence has several gaps, the words before each say which one is meant.
      if (gaps > 1 && before !== undefined && 'said' in before)
        return [
          { place: piece.place, label: labelled(before.said.replace(/^[,.;:،؛，。；：\s]+/, '').trim(), piece.gap) },
        ];
      return [{ place: piece.place, label: isAlone ? labelled(above, piece.gap) : shortened(said, piece.gap) }];
    });
  };
  const ofBlock = (block: Block): Place[] =>
    'rows' in block
      ? block.rows.flatMap(([first = '', ...others]) => others.flatMap((cell) => around(cell, first)))
      : textsOf(block).flatMap((text) => around(text, ''));
  return document.flatMap(({ blocks }) => blocks.flatMap(ofBlock));
}

/** The contract allows as much (schema/contract/documents.ts). */
export const LONGEST_TYPED = 300;
const LONGEST_LABEL = 120;
/** In a long paragraph only the sentence with the gap says what is asked for. */
const shortened = (said: string, gap: string): string =>
  said.length <= LONGEST_LABEL ? said : (said.split(/\. |。/).find((each) => each.includes(gap)) ?? gap);

const labelled = (around: string, gap: string): string => fill(words.label, { around, gap });

export type Facts = Readonly<
  Record<
    'name' | 'support' | 'report' | 'emergency' | 'k' | 'full' | 'years' | 'fairness' | 'embeds' | 'checked' | 'host',
    string | number
  >
>;

/** @param checked the day on which the contacts were last checked, as people read it; empty if never */
export function factsOf(
  institution: Institution,
  { host, checked }: { readonly host: string; readonly checked: string },
): Facts {
  const { name, support, report, emergency, leastK, retentionYears, fairnessRole, embedOrigins } = institution;
  return {
    name,
    support,
    report,
    emergency,
    k: leastK,
    full: DEFAULT_FULL,
    years: retentionYears,
    fairness: fairnessRole === '' ? words.nobody : fairnessRole,
    embeds: embedsOf(embedOrigins),
    checked: checked === '' ? words.notYet : checked,
    host,
  };
}

function embedsOf(origins: readonly string[]): string {
  if (origins.length === 0) return words.nowhere;
  return origins.includes('https:') ? words.anywhere : listed(origins);
}

/** Brackets in a name or contact must not look like a gap to fill in. */
const harmless = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'string' && !OURS.includes(key) ? value.replaceAll('[[', '[ [') : value,
    ]),
  ) as Facts;
const OURS = ['fairness', 'checked'];

export function filled(document: readonly Section[], facts: Facts): readonly Section[] {
  const safe = harmless(facts);
  const say = (text: string): string => fill<Text<keyof Facts>>(text, safe);
  return document.map(({ title, blocks }) => ({
    title: say(title),
    blocks: blocks.map((block) => filledBlock(block, say)),
  }));
}

function filledBlock(block: Block, say: (text: string) => string): Block {
  if ('text' in block) return { text: say(block.text) };
  if ('items' in block) return { items: block.items.map(say) };
  return { ...block, rows: block.rows.map((row) => row.map(say)) };
}

export function countGaps(document: readonly Section[], typed: Typed = {}): number {
  const texts = document.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]);
  return texts.flatMap((text) => piecesOf(text, typed)).filter((piece) => 'gap' in piece).length;
}

function textsOf(block: Block): readonly string[] {
  if ('text' in block) return [block.text];
  return 'items' in block ? block.items : block.rows.flat();
}
