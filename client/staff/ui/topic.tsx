/**
 * Shows one topic of a page of settings. On a wide screen its name and what it is about stand at the start of the row, and
 * what can be done there stands beside them.
 */
import type { ComponentChildren } from 'preact';

export interface TopicProps {
  /** The id of the heading. It must be unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Topic({ id, title, about, children }: TopicProps) {
  return (
    <section class="topic" aria-labelledby={id}>
      <div class="topic-about">
        <h2 id={id}>{title}</h2>
        {about !== undefined && <p>{about}</p>}
      </div>
      <div class="topic-rest">{children}</div>
    </section>
  );
}
