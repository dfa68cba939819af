/**
 * Tells a browser that translates pages to leave an element as it is: a code, an address, a number, a language's own
 * name. Preact's types know only true and false here, and it would leave out the attribute for false.
 */
export const UNTRANSLATED = { translate: 'no' as unknown as boolean } as const;
