/** Parts around the boxes without one of their rules: the directory, and what is sent to browsers. */
import type { Engine } from '../../../worker/engines/engine.ts';
import type { Rewrite } from '../host.ts';

type Directory = Engine['directory'];

/** Writes a reason for everybody who gave none, so that nothing is refused for want of one (R2.1a). */
export const withReason = (directory: Directory): Directory => {
  const draft: Directory['pulses']['draft'] = (by, course, { plan, ...request }, ...more) =>
    directory.pulses.draft(
      by,
      course,
      { ...request, plan: { ...plan, reason: plan.reason || 'Nobody gave one.' } },
      ...more,
    );
  return replaced(directory, 'pulses', replaced(directory.pulses, 'draft', draft));
};

/** The same object with another member. Its members are made when they are read, so it cannot be copied. */
const replaced = <T extends object, K extends keyof T>(of: T, name: K, by: T[K]): T =>
  new Proxy(of, { get: (target, asked) => (asked === name ? by : Reflect.get(target, asked)) });

/** What fills a page up at its end. */
const PADDING = /<!--\.*-->/;

/** Takes the padding away from refusals (R4.3a). */
export const trimmed: Rewrite = ({ method }, reply) =>
  method === 'POST' && reply.status >= 400 ? { ...reply, body: reply.body.replace(PADDING, '') } : reply;

/** How long it takes to render a page. */
const RENDERING_MS = 1;

/** Renders a page when somebody asks for it for the first time (R2.9b). */
export function renderingLate(): Rewrite {
  const rendered = new Set<string>();
  return ({ method, path }, reply) => {
    const name = `${method} ${path}`;
    const untilMs = performance.now() + (rendered.has(name) ? 0 : RENDERING_MS);
    rendered.add(name);
    while (performance.now() < untilMs);
    return reply;
  };
}
