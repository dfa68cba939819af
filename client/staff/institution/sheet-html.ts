/**
 * Writes a document for buyers as one HTML file that loads nothing, to be read, printed and sent on (institution.md H7.2). The
 * script `npm run documents` uses it too, so it is written without JSX.
 */
import { h, type ComponentChildren, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { STYLE } from '../../../schema/procurement/file-style.ts';
import { piecesOf, type Written } from '../../../schema/procurement/sheet.ts';

/** @param foot the line below it, such as when it was made */
export function htmlOf(sheet: Written, foot: string): string {
  const page = h('html', { lang: 'en' }, [
    h('head', {}, [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      // The file asks nobody for anything, and this keeps it so.
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
      h('title', {}, sheet.title),
      h('style', { dangerouslySetInnerHTML: { __html: STYLE } }),
    ]),
    h('body', {}, h('main', {}, [h('h1', {}, sheet.title), ...sheet.chapters.map(chapterOf), h('p', {}, said(foot))])),
  ]);
  return `<!doctype html>\n${renderToString(page)}\n`;
}

type Chapter = Written['chapters'][number];

const chapterOf = ({ title, parts }: Chapter): VNode =>
  h('section', {}, [h('h2', {}, said(title)), ...parts.map(partOf)]);

function partOf(part: Chapter['parts'][number]): VNode {
  if ('text' in part) return h('p', {}, said(part.text));
  if ('items' in part)
    return h(
      'ul',
      {},
      part.items.map((item) => h('li', {}, said(item))),
    );
  const { caption, head, rows } = part;
  const headings = head.map((name) => h('th', { scope: 'col' }, name));
  return h('table', {}, [
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, headings)),
    h(
      'tbody',
      {},
      rows.map(([first = '', ...others]) =>
        h('tr', {}, [
          h('th', { scope: 'row' }, said(first)),
          ...others.map((cell, i) => h('td', { 'data-label': head[i + 1] }, said(cell))),
        ]),
      ),
    ),
  ]);
}

const said = (text: string): ComponentChildren =>
  piecesOf(text).map((piece) => ('gap' in piece ? h('mark', {}, piece.gap) : piece.said));
