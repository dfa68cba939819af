/**
 * Remembers who is signed in, as far as the browser knows. This decides what is offered; the server decides what is
 * allowed (E6.4).
 */
import { effect, signal } from '@preact/signals';
import type { Me } from '../../../schema/contract/account.ts';
import { ask } from './api.ts';
import { isProblemOf } from './failure.ts';
import { speakHere, spoken } from './language.ts';

export const me = signal<Me | null>(null);

/** As soon as we know who it is, the pages are in the language that this person chose, on this device too (E3.9a). */
effect(() => {
  const chosen = me.value?.language ?? spoken;
  if (chosen !== spoken) speakHere(chosen);
});

/** The time zone of most of the institution's courses; null if there are none, or as long as nobody has asked. */
export const usualZone = signal<string | null>(null);

/** Whether this server sends mail; a page promises one only then (H4.1). */
export const mailIsOn = signal(false);

/**
 * It is asked once, and again when grants have changed. Without an answer, a page offers what it offers everyone. Whoever
 * has just laid down their last role is signed out.
 */
export async function meet(): Promise<void> {
  const heard = await ask('me');
  if (heard.ok) {
    const { usualZone: zone, mailIsOn: sends, ...person } = heard.value;
    me.value = person;
    usualZone.value = zone;
    mailIsOn.value = sends;
  } else if (isProblemOf(heard.error, 'signed-out')) me.value = null;
}
