/** Explains to staff how one pulse follows the other, where things are, and what to do if something goes wrong. */
import { to } from '../app/links.ts';
import { visit } from '../server/visit.ts';
import { Page } from '../ui/page.tsx';
import { Topic } from '../ui/topic.tsx';
import { helpWords as words } from './help-words.ts';

export function HelpPage() {
  return (
    <Page title={words.title} wide>
      <p class="lead">{words.lead}</p>
      <Topic id="cycle" title={words.cycleTitle}>
        <ol class="steps">
          {words.cycle.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </Topic>
      <Topic id="ways" title={words.waysTitle}>
        <ul class="rows">
          {WAYS.map(([href, text]) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </Topic>
      <Topic id="trouble" title={words.troubleTitle}>
        {words.trouble.map(({ title, text }) => (
          <section key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </section>
        ))}
      </Topic>
    </Page>
  );
}

const WAYS = [
  ...(visit === null ? ([[to.courses, words.ways.courses]] as const) : []),
  [to.acts, words.ways.acts],
  [to.guides, words.ways.scripts],
  [to.conversation, words.conversation],
  ['/privacy', words.privacy],
  ['/accessibility', words.accessibility],
] as const;
