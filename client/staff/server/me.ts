/** Who is signed in, as far as the browser knows: it decides what is offered; what is allowed the server decides (E6.4). */
import { signal } from '@preact/signals';
import type { Me } from '../../../schema/contract/account.ts';
import { ask } from './api.ts';

export const me = signal<Me | null>(null);

/** Asked once, and again where grants have grown. Without an answer a page offers what it offers everyone. */
export async function meet(): Promise<void> {
  const heard = await ask('me');
  if (heard.ok) me.value = heard.value;
}
