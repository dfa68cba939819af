/**
 * Describes a document for a buyer. What only the institution can say stands in [[double brackets]]. Each row that claims
 * something names the tests that prove it (institution.md H7.1).
 */

/** A test, by its file and its title as they are written there. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

export interface Claim {
  readonly cells: readonly string[];
  /** Without any, the document says "not tested". */
  readonly proofs: readonly Proof[];
}

/** The columns of claims; a last one, with the proofs, is added where they are shown. */
export interface Claims {
  readonly caption: string;
  readonly head: readonly string[];
  readonly claims: readonly Claim[];
}

/** Rows that only repeat a setting, or say what somebody does. */
export interface Said {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Part = { readonly text: string } | { readonly items: readonly string[] } | Claims | Said;

export interface Chapter {
  readonly title: string;
  readonly parts: readonly Part[];
}

export interface Sheet {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

/** @param file below tests/ */
export const proof = (file: string, title: string): Proof => ({ file: `tests/${file}`, title });

export const claim = (cells: readonly string[], ...proofs: readonly Proof[]): Claim => ({ cells, proofs });

export const NOT_TESTED = 'not tested';

/** Stands before what somebody has to fill in. */
export const GAP = 'To be filled in: ';

/** What a release leaves open is filled in by a setting, and by nobody’s hand. */
export const BY_SETTING = 'set by your institution: ';

export type Piece = { readonly said: string } | { readonly gap: string };

const gapOf = (text: string): string => (text.startsWith(BY_SETTING) ? text : `${GAP}${text}`);

/** Cuts a text into what it says and what is left open, in the words that a file shows for it. */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(/(\[\[.*?\]\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[[') ? { gap: gapOf(part.slice(2, -2)) } : { said: part }));

export const proofsOf = ({ chapters }: Sheet): readonly Proof[] =>
  chapters.flatMap(({ parts }) =>
    parts.flatMap((part) => ('claims' in part ? part.claims.flatMap(({ proofs }) => proofs) : [])),
  );

/** A document as it is read: each claim has the numbers of its tests, which a last chapter names. */
export interface Written {
  readonly title: string;
  readonly chapters: readonly {
    readonly title: string;
    readonly parts: readonly Exclude<Part, Claims>[];
  }[];
}

export function written(sheet: Sheet): Written {
  const proofs = [...new Set(proofsOf(sheet))];
  const numberOf = (proof: Proof): string => `T${proofs.indexOf(proof) + 1}`;
  const cellOf = (of: readonly Proof[]): string => (of.length === 0 ? NOT_TESTED : of.map(numberOf).join(', '));
  const partOf = (part: Part): Exclude<Part, Claims> =>
    'claims' in part
      ? {
          caption: part.caption,
          head: [...part.head, 'Proven by'],
          rows: part.claims.map((each) => [...each.cells, cellOf(each.proofs)]),
        }
      : part;
  const tests = {
    caption: 'What T1 and the other numbers name',
    head: ['Number', 'Test'],
    rows: proofs.map((proof) => [numberOf(proof), `${proof.file}: “${proof.title}”`]),
  };
  return {
    title: sheet.title,
    chapters: [
      ...sheet.chapters.map(({ title, parts }) => ({ title, parts: parts.map(partOf) })),
      { title: 'Tests', parts: [{ text: TESTS }, tests] },
    ],
  };
}

const TESTS =
  'These tests are part of the source code and run with every change: “npm ci && npm test”. Where a title has %s, %i or a word after $, there is a test for each row of a table. That a test exists does not prove that it is good.';
