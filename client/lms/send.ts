/** Sends what a page knows, and shows what came of it: another page, an address, or a sentence that says what is wrong. */

/** Is told to the document when another page has taken the place of this one. */
export const NEW_PAGE = 'lms-page';

export async function send(path: string, body: object): Promise<void> {
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
  if ((reply.headers.get('Content-Type') ?? '').indexOf('text/html') === 0) return showPage(text);
  const said = JSON.parse(text) as Readonly<Record<string, string | undefined>>;
  if (said['next'] !== undefined) return location.replace(said['next']);
  if (said['action'] !== undefined) return sendForm(said['action'], { JWT: said['jwt'] ?? '' });
  showProblem(said);
}

/** Puts the page of a reply in place of this one. The policy of this page stays, so nothing new may be loaded or framed. */
function showPage(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.textContent = '';
  while (page.body.firstChild !== null) document.body.appendChild(page.body.firstChild);
  focus(document.querySelector('h1'));
  document.dispatchEvent(new Event(NEW_PAGE));
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

function showProblem({ title, detail, code, id }: Readonly<Record<string, string | undefined>>): void {
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

function focus(heading: HTMLElement | null): void {
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
}
