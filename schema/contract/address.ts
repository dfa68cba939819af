/** Writes the address of a route: fills in the `:names` of its path, and puts what a GET takes, or a POST of a file, into the query. */

export function addressOf(
  { method, path, file }: { readonly method: 'GET' | 'POST'; readonly path: string; readonly file?: string },
  at: Readonly<Record<string, string>> = {},
  takes: unknown = null,
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(at[name] ?? ''));
  if ((method === 'POST' && file === undefined) || typeof takes !== 'object' || takes === null) return filled;
  const asked = Object.entries(takes).filter(([, value]) => typeof value === 'string' && value !== '') as [
    string,
    string,
  ][];
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked).toString()}`;
}
