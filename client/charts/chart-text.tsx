/**
 * Writes a text in a drawing. A picture in a language that is read from the right is mirrored as a whole, and its texts
 * are turned back, so that they can be read (E9.6). On a page the style sheet does the same.
 */
import { createContext } from 'preact';
import type { ComponentChildren, SVGAttributes } from 'preact';
import { useContext } from 'preact/hooks';

/** True inside a picture that is mirrored. */
export const Mirrored = createContext(false);

interface ChartTextProps
  extends Pick<SVGAttributes<SVGTextElement>, 'class' | 'dy' | 'text-anchor' | 'font-size' | 'font-weight'> {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly children: ComponentChildren;
}

export function ChartText({ x, y, ...text }: ChartTextProps) {
  if (!useContext(Mirrored)) return <text {...(x !== undefined && { x })} {...(y !== undefined && { y })} {...text} />;
  return (
    <svg x={x ?? 0} y={y ?? 0} overflow="visible">
      <text transform="scale(-1 1)" {...text} />
    </svg>
  );
}
