/** Lists what else needs somebody now, below the card for the most urgent thing. */
import type { ListedCourse } from '../../../schema/contract/courses.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Icon } from '../ui/icon.tsx';
import { ICONS, sayNext } from './next-card.tsx';
import type { Now } from './next.ts';
import { nowWords as words } from './words.ts';

/** More lines than these are folded, because nobody does more at once. */
const MOST_LINES = 5;

export interface DueListProps {
  readonly dues: readonly { readonly course: ListedCourse; readonly next: Now }[];
  readonly names: ReadonlyMap<string, string>;
}

export function DueList({ dues, names }: DueListProps) {
  if (dues.length === 0) return null;
  const rest = dues.slice(MOST_LINES);
  return (
    <section aria-labelledby="dues">
      <h2 id="dues">{words.title}</h2>
      <Lines dues={dues.slice(0, MOST_LINES)} names={names} />
      {rest.length > 0 && (
        <details class="fold">
          <summary>{fill(words.more, { n: rest.length })}</summary>
          <Lines dues={rest} names={names} />
        </details>
      )}
    </section>
  );
}

function Lines({ dues, names }: DueListProps) {
  return (
    <ul class="dues">
      {dues.map(({ course, next }) => {
        const { title, text, href, link } = sayNext(next, course);
        const name = names.get(course.id) ?? course.name;
        return (
          <li key={`${course.id} ${next.kind}`} class={next.kind === 'tell-late' ? 'late-line' : undefined}>
            <Icon name={ICONS[next.kind]} />
            <p>
              <strong>{title}</strong> <span class="of">{name}</span>
              <span class="small">{text}</span>
            </p>
            <a class="button quiet" href={href} aria-label={fill(words.link, { link, course: name })}>
              {link}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
