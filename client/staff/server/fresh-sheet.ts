/**
 * Keeps the code sheet that was just made in this page's memory, and nowhere else, until the page is left (privacy.md
 * R5.2).
 */
import { signal } from '@preact/signals';
import type { Slip } from '../../../schema/contract/ids.ts';

interface Sheet {
  readonly code: string;
  readonly slips: readonly Slip[];
}

const fresh = signal<Sheet | null>(null);

export function keepSheet(code: string, slips: readonly Slip[]): void {
  fresh.value = slips.length === 0 ? null : { code, slips };
}

/** @returns the slips of this pulse, or null if they are no longer known */
export const sheetOf = (code: string): readonly Slip[] | null =>
  fresh.value?.code === code ? fresh.value.slips : null;

export function dropSheet(): void {
  fresh.value = null;
}
