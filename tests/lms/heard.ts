/** Listens to everything that is logged while something runs. */
import { vi } from 'vitest';

const KINDS = ['log', 'info', 'warn', 'error', 'debug'] as const;

export async function heardWhile<T>(
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly heard: readonly string[] }> {
  const heard: string[] = [];
  const spies = KINDS.map((kind) =>
    vi.spyOn(console, kind).mockImplementation((...said: unknown[]) => void heard.push(said.map(String).join(' '))),
  );
  try {
    return { value: await run(), heard };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** What may be logged of a refusal: its code, the id of the request, and the platform (L7.3). */
export const LOG_LINE = /^lti [a-z_]+ [b-v]{12} (?:[0-9a-f]{32}|-)$/;
