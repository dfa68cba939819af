/** Finds the route that an address belongs to, and what the address names. Pure. */

export interface Match<Page> {
  readonly page: Page;
  readonly params: Readonly<Record<string, string>>;
}

/** In a pattern, `:name` stands for one segment of the path. The first pattern that fits wins. */
export function match<Page>(
  routes: readonly (readonly [pattern: string, page: Page])[],
  path: string,
): Match<Page> | null {
  const segments = segmentsOf(path);
  for (const [pattern, page] of routes) {
    const params = paramsOf(segmentsOf(pattern), segments);
    if (params !== null) return { page, params };
  }
  return null;
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of pattern.entries()) {
    const segment = segments[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(segment);
    else if (part !== segment) return null;
  }
  return params;
}

/** A stray % in an address leads to "not found" rather than to a crash. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
