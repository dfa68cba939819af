/** Knows whether the search is open. The header opens it, and the app shows it. */
import { signal } from '@preact/signals';

export const isSearching = signal(false);
