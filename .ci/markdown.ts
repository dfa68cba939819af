/** Writes a document for buyers as Markdown with tables, as GitHub reads it. */
import type { BlockContent, Heading, Paragraph, PhrasingContent, TableRow, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { piecesOf, type Written } from '../schema/procurement/sheet.ts';

const text = (value: string): Text => ({ type: 'text', value });
const said = (value: string): PhrasingContent[] =>
  piecesOf(value).map((piece) => ('gap' in piece ? { type: 'strong', children: [text(piece.gap)] } : text(piece.said)));
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: said(value) });
const heading = (depth: 1 | 2, value: string): Heading => ({ type: 'heading', depth, children: said(value) });
const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: said(cell) })),
});

function partOf(part: Written['chapters'][number]['parts'][number]): BlockContent[] {
  if ('text' in part) return [paragraph(part.text)];
  if ('items' in part)
    return [
      {
        type: 'list',
        spread: false,
        children: part.items.map((item) => ({ type: 'listItem', children: [paragraph(item)] })),
      },
    ];
  const { caption, head, rows } = part;
  return [paragraph(caption), { type: 'table', children: [head, ...rows].map(row) }];
}

/** @param foot the line below it */
export const markdownOf = ({ title, chapters }: Written, foot: string): string =>
  toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, title),
        ...chapters.flatMap((chapter) => [heading(2, chapter.title), ...chapter.parts.flatMap(partOf)]),
        paragraph(foot),
      ],
    },
    { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
