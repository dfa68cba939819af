/** Sends what a page knows, and says what came of it: another page, an address to go to, or what is wrong. */

type Said = Readonly<Record<string, string | undefined>>;

/** @returns the page that is to be shown; null if there is none, because the browser goes elsewhere or the problem was said here */
export async function send(path: string, body: object): Promise<string | null> {
  const reply = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    // A cookie that a frame has is of no use here, and a referrer would name the course.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  const text = await reply.text();
  if ((reply.headers.get('Content-Type') ?? '').indexOf('text/html') === 0) return text;
  const said = JSON.parse(text) as Said;
  if (said['next'] === undefined) showProblem(said);
  else location.replace(said['next']);
  return null;
}

function showProblem({ title, detail, code, id }: Said): void {
  const output = document.querySelector('output');
  const texts = [title, detail, `${code ?? ''} ${id ?? ''}`];
  const lines = texts.map((text, at) => {
    const line = document.createElement(at === 0 ? 'strong' : 'p');
    line.textContent = text ?? '';
    return line;
  });
  const place = output ?? document.querySelector('main');
  if (place === null) return;
  place.textContent = '';
  for (const line of lines) place.appendChild(line);
}
