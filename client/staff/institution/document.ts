/** Fills in a document from the live settings and marks what only people can say (C36). Pure. */
import { DEFAULT_FULL } from '../../../schema/contract/defaults.ts';
import type { Institution } from '../../../schema/contract/institution.ts';
import { documentWords as words, type Block, type Section } from './document-words.ts';
import { fill, type Text } from '../../../schema/languages/fill.ts';

/** A text is cut into pieces: what it says, and what somebody has to fill in. */
export type Piece = { readonly said: string } | { readonly gap: string };

export function piecesOf(text: string): readonly Piece[] {
  return text.split(/(\[\[.*?\]\])/).flatMap((part): Piece[] => {
    if (part === '') return [];
    return part.startsWith('[[') ? [{ gap: part.slice(2, -2) }] : [{ said: part }];
  });
}

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
    checked: checked === '' ? '[[not yet]]' : checked,
    host,
  };
}

function embedsOf(origins: readonly string[]): string {
  if (origins.length === 0) return words.nowhere;
  return origins.includes('https:') ? words.anywhere : origins.join(', ');
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
  switch (block.kind) {
    case 'text':
      return { ...block, text: say(block.text) };
    case 'list':
      return { ...block, items: block.items.map(say) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(say)) };
  }
}

export function countGaps(document: readonly Section[]): number {
  const texts = document.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]);
  return texts.flatMap(piecesOf).filter((piece) => 'gap' in piece).length;
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
  }
}
