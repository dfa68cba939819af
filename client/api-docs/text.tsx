/** Shows a sentence in which names of code stand between backticks, as in Markdown. */
export function Text({ of }: { readonly of: string }) {
  return <>{of.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</>;
}
