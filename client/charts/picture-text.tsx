/** Sets the words of a picture in lines: SVG does not wrap text by itself (E9.6). */
import { ChartText } from './chart-text.tsx';
import type { Block, Measure } from './picture-block.ts';

interface Setting {
  readonly size: number;
  readonly weight: number;
  /** The lines are at most this wide, in pixels. */
  readonly width: number;
  readonly measure: Measure;
}

export function textBlock(words: string, { size, weight, width, measure }: Setting): Block {
  const lines = wrapped(words, (line) => measure(line, size, weight) <= width);
  const step = size * 1.4;
  return {
    height: lines.length * step,
    draw: lines.map((line, i) => (
      <ChartText key={i} y={(i + 0.8) * step} font-size={size} font-weight={weight}>
        {line}
      </ChartText>
    )),
  };
}

/** Puts as many words on a line as fit. A word that is too long gets a line of its own. */
function wrapped(words: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
