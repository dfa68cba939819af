/**
 * Makes a browser as old as the oldest that the staff app names (README.md, "Browsers"): before a page loads, it takes
 * away what Chrome 109, Firefox 115 or Safari 15.4 lack.
 */
import type { BrowserContext } from 'playwright-core';

/** Each is a path from the global object; "prototype" is written out. At least one of the three browsers lacks it. */
const NEWER: readonly string[] = [
  'Map.groupBy',
  'Object.groupBy',
  'Array.fromAsync',
  'Promise.withResolvers',
  'Promise.try',
  'RegExp.escape',
  ...['toSorted', 'toReversed', 'toSpliced', 'with'].map((name) => `Array.prototype.${name}`),
  ...['toSorted', 'toReversed', 'with'].map((name) => `Uint8Array.prototype.__proto__.${name}`),
  ...['union', 'intersection', 'difference', 'symmetricDifference'].map((name) => `Set.prototype.${name}`),
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'].map((name) => `Set.prototype.${name}`),
  ...['isWellFormed', 'toWellFormed'].map((name) => `String.prototype.${name}`),
  ...['toHex', 'toBase64'].map((name) => `Uint8Array.prototype.${name}`),
  'Uint8Array.fromHex',
  'Uint8Array.fromBase64',
  'Iterator',
  'Temporal',
  'Intl.DurationFormat',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'URL.parse',
  'URL.canParse',
  'navigation',
  'requestIdleCallback',
  'CSS.highlights',
  'CompressionStream',
  'DecompressionStream',
  'OffscreenCanvas',
  'scheduler',
  'Document.prototype.startViewTransition',
  'Document.parseHTMLUnsafe',
  'HTMLElement.prototype.showPopover',
  'Element.prototype.checkVisibility',
  'Element.prototype.setHTMLUnsafe',
];

/** @param more what an even older browser lacks */
export async function makeOlder(context: BrowserContext, more: readonly string[] = []): Promise<void> {
  await context.addInitScript(
    (paths) => {
      const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
      for (const name of Object.getOwnPropertyNames(iterator))
        if (name !== 'constructor') Reflect.deleteProperty(iterator, name);
      for (const path of paths) {
        const names = path.split('.');
        const last = names.pop() ?? '';
        const owner = names.reduce<unknown>(
          (at, name) => (at as Record<string, unknown> | undefined)?.[name],
          globalThis,
        );
        if (owner !== undefined) Reflect.deleteProperty(owner as object, last);
      }
    },
    [...NEWER, ...more],
  );
}
