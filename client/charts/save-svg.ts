/**
 * Gives a chart to the reader as an SVG that other programs can draw too: each shape carries its own colours, because many
 * programs read no style sheet (E9.6). Nothing leaves the browser.
 */
import { render } from 'preact';
import tokensCss from '../style/tokens.css?inline';
import type { Picture } from './picture.tsx';
import { download } from './save-png.ts';

/** What a style sheet says about shapes and words of a chart. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** @param picture drawn without a style sheet of its own: it takes that of the page */
export function saveSvg({ svg }: Picture, name: string): void {
  const host = document.createElement('div');
  host.className = 'unseen';
  // Paper is white in both themes, so the page's light colours hold here.
  const [light = ''] = tokensCss.split('@media');
  for (const [, token = '', value = ''] of light.matchAll(/(--[\w-]+):\s*([^;}]+)/g))
    host.style.setProperty(token, value);
  document.body.appendChild(host);
  render(svg, host);
  const drawn = host.firstElementChild;
  if (drawn !== null) {
    for (const shape of drawn.querySelectorAll('*')) carryStyle(shape);
    download(new Blob([new XMLSerializer().serializeToString(drawn)], { type: 'image/svg+xml' }), name);
  }
  host.remove();
}

function carryStyle(shape: Element): void {
  const style = getComputedStyle(shape);
  for (const property of PROPERTIES) shape.setAttribute(property, style.getPropertyValue(property));
  // Older programs know no colour that lets something through.
  const [, colour, through] = /^rgba\((.*), ([\d.]+)\)$/.exec(style.fill) ?? [];
  if (colour === undefined || through === undefined) return;
  shape.setAttribute('fill', `rgb(${colour})`);
  shape.setAttribute('fill-opacity', through);
}
