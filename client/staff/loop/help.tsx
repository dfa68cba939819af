/** Explains to staff how one pulse follows the other, where things are, and what to do if something goes wrong. */
import { to } from '../app/links.ts';
import { Page } from '../ui/page.tsx';
import { helpWords as words } from './help-words.ts';

export function HelpPage() {
  return (
    <Page title={words.title}>
      <p class="lead">{words.lead}</p>
      <h2>{words.cycleTitle}</h2>
      <ol class="steps">
        {words.cycle.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <h2>{words.waysTitle}</h2>
      <ul class="rows">
        {WAYS.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <h2>{words.troubleTitle}</h2>
      {words.trouble.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
    </Page>
  );
}

const WAYS = [
  [to.courses, words.ways.courses],
  [to.acts, words.ways.acts],
  [to.guides, words.ways.scripts],
  [to.conversation, words.conversation],
  ['/privacy', words.privacy],
  ['/accessibility', words.accessibility],
] as const;
