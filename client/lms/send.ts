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
  if (said['next'] !== undefined) location.replace(said['next']);
  else if (said['action'] !== undefined) sendForm(said['action'], { JWT: said['jwt'] ?? '' });
  else showProblem(said);
  return null;
}

/** Leaves this page with a form, as a platform takes back what was chosen for it (lms.md L11.3). */
function sendForm(action: string, fields: Readonly<Record<string, string>>): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.appendChild(input);
  }
  document.body.appendChild(form);
  form.submit();
}

function showProblem({ title, detail, code, id }: Said): void {
  const output = document.querySelector('output');
  const texts = [title, detail, `${code ?? ''} ${id ?? ''}`];
  const lines = texts.map((text, at) => {
    const line = document.createElement(at === 0 ? 'strong' : 'p');
    if (at === 2) line.className = 'small';
    line.textContent = text ?? '';
    return line;
  });
  const place = output ?? document.querySelector('main');
  if (place === null) return;
  place.textContent = '';
  for (const line of lines) place.appendChild(line);
  if (place !== output) return;
  output.className = 'note alert';
  // In the low frame of a platform it may be above what is on the screen.
  output.scrollIntoView({ block: 'nearest' });
}
