/** Names the parts of which a picture is put together (E9.6). */
import type { ComponentChildren } from 'preact';

/** @returns how wide a text is, in pixels; a canvas measures it, since a canvas draws it */
export type Measure = (text: string, sizePx: number, weight: number) => number;

/** A part of a picture is drawn from its own top, over the inner width. */
export interface Block {
  readonly height: number;
  readonly draw: ComponentChildren;
}

/** The words of a drawing have this size, in pixels. */
export const SMALL = 13;
/** This many pixels lie between two things. */
export const GAP = 20;
