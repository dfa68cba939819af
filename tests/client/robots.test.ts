/** Checks which pages crawlers are asked to leave alone (RFC 9309). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const robots = readFileSync(join(import.meta.dirname, '../../client/public/robots.txt'), 'utf8');

describe('robots.txt (RFC 9309)', () => {
  test('speaks to every crawler', () => {
    expect(robots).toMatch(/^User-agent: \*$/m);
  });

  /** The longest rule that matches a path wins. `$` marks the end of a path. */
  const mayRead = (path: string): boolean => {
    const rules = [...robots.matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, kind, rule = '']) => ({ kind, rule }));
    const fits = ({ rule }: { rule: string }) =>
      rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule);
    const [winner] = rules.filter(fits).toSorted((a, b) => b.rule.length - a.rule.length);
    return winner?.kind !== 'Disallow';
  };

  test.each([
    ['/', true],
    ['/.well-known/security.txt', true],
    ['/s/K7QF2M', false],
    ['/S/K7QF2M/results', false],
    ['/s?code=K7QF2M', false],
    ['/staff', false],
    ['/api/courses', false],
    ['/calendar/0123.ics', false],
    ['/setup', false],
  ])('for %s, crawling is allowed: %s', (path, allowed) => {
    expect(mayRead(path)).toBe(allowed);
  });
});
