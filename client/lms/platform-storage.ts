/**
 * Keeps a value at the platform and reads it again, for frames that have no cookies (1EdTech, LTI postMessage storage; lms.md
 * L5.12). Only the platform's own origin is told the value, and only its answers count.
 */

/** A platform that offers no storage after all is not waited for any longer. */
const PATIENCE_MS = 1000;

export async function keepAtPlatform({ target, origin, key, value }: DOMStringMap): Promise<void> {
  await ask('lti.put_data', { key, value }, target ?? '', origin ?? '');
}

/** @returns the value; empty if the platform does not tell one */
export async function readAtPlatform({ target, origin, key }: DOMStringMap): Promise<string> {
  const reply = await ask('lti.get_data', { key }, target ?? '', origin ?? '');
  return reply !== null && reply['key'] === key && typeof reply['value'] === 'string' ? reply['value'] : '';
}

type Message = Readonly<Record<string, unknown>>;

/** @returns null if no answer came in time */
function ask(subject: string, content: Message, target: string, origin: string): Promise<Message | null> {
  const id = String(crypto.getRandomValues(new Uint32Array(1))[0]);
  const frame = frameNamed(target);
  return new Promise((resolve) => {
    const end = (reply: Message | null): void => {
      removeEventListener('message', hear);
      clearTimeout(timer);
      resolve(reply);
    };
    const hear = ({ data, origin: from }: MessageEvent<Message | null>): void => {
      if (from !== origin || typeof data !== 'object' || data === null) return;
      if (data['subject'] === `${subject}.response` && data['message_id'] === id) end(data);
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS);
    addEventListener('message', hear);
    frame.postMessage({ subject, message_id: id, ...content }, origin);
  });
}

/** `_parent` is the window around this one, or the one that has opened it. Other names are frames beside this one. */
function frameNamed(target: string): Window {
  const platform: Window = (window.opener as Window | null) ?? parent;
  if (target === '_parent') return platform;
  try {
    return (platform.frames as unknown as Record<string, Window | undefined>)[target] ?? platform;
  } catch {
    return platform;
  }
}
