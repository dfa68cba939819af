/** Draws the sections of a document as a sheet of paper shows them. Gaps are marked. */
import type { Block, Section } from './document-words.ts';
import { piecesOf, type Typed } from './document.ts';

interface Shown {
  readonly typed: Typed;
  /** The words before what somebody has to fill in, in the language of the document. */
  readonly gap: string;
}

export function Sections({ sections, ...shown }: Shown & { readonly sections: readonly Section[] }) {
  return (
    <>
      {sections.map(({ title, blocks }) => (
        <section key={title}>
          <h2>
            <Said text={title} {...shown} />
          </h2>
          {blocks.map((block, i) => (
            <Piece key={i} block={block} {...shown} />
          ))}
        </section>
      ))}
    </>
  );
}

function Piece({ block, ...shown }: Shown & { readonly block: Block }) {
  if ('text' in block)
    return (
      <p>
        <Said text={block.text} {...shown} />
      </p>
    );
  if ('items' in block)
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>
            <Said text={item} {...shown} />
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
              <Said text={first} {...shown} />
            </th>
            {others.map((cell, i) => (
              <td key={i} data-label={block.head[i + 1]}>
                <Said text={cell} {...shown} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ text, typed, gap }: Shown & { readonly text: string }) {
  return (
    <>
      {piecesOf(text, typed).map((piece, i) =>
        'gap' in piece ? (
          <mark key={i}>
            {gap}
            {piece.gap}
          </mark>
        ) : (
          piece.said
        ),
      )}
    </>
  );
}
