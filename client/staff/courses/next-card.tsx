/** Shows the one thing that is due next, on top of the home and of a course (E7.9). */
import { useId } from 'preact/hooks';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { day } from '../ui/day.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { when } from '../ui/time.ts';
import type { Next } from './next.ts';
import { nextWords as words } from './words.ts';

export interface NextCardProps {
  readonly next: Next;
  readonly course: { readonly id: string; readonly zone: string };
  /** On the home the card names the course. */
  readonly name?: string;
}

export function NextCard({ next, course, name }: NextCardProps) {
  const heading = useId();
  const { title, text, href, link } = sayNext(next, course);
  return (
    <section class={next.kind === 'tell-late' ? 'card next late-card' : 'card next'} aria-labelledby={heading}>
      <Icon name={ICONS[next.kind]} />
      <p class="small">{name === undefined ? words.next : fill(words.nextIn, { course: name })}</p>
      <h2 id={heading}>{title}</h2>
      <p>{text}</p>
      <p>
        <a class="button" href={href}>
          {link} <Icon name="arrow" />
        </a>
      </p>
    </section>
  );
}

export const ICONS: Readonly<Record<Next['kind'], IconName>> = {
  'tell-late': 'speech',
  tell: 'speech',
  read: 'chart',
  running: 'live',
  closing: 'clock',
  'open-today': 'clock',
  open: 'clock',
  'too-few': 'talk',
  'plan-first': 'plan',
  plan: 'plan',
};

interface Said {
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly link: string;
}

export function sayNext(next: Next, { id, zone }: NextCardProps['course']): Said {
  switch (next.kind) {
    case 'tell-late':
    case 'tell': {
      const { title, text, link, goOn } = words[next.kind];
      const said = next.begun ? goOn : link;
      return { title, text: fill(text, { day: day(next.dueDay) }), href: to.told(next.code), link: said };
    }
    case 'read': {
      const { title, text, link } = words.read;
      return { title, text: fill(text, { day: day(next.closedDay) }), href: to.results(next.code), link };
    }
    case 'running':
    case 'closing': {
      const { title, text, link } = words[next.kind];
      const href = next.kind === 'running' ? to.projector(next.code) : to.results(next.code);
      return { title, text: fill(text, { when: when(next.closesAtMs, zone) }), href, link };
    }
    case 'open-today':
    case 'open': {
      const { title, text, byHand, link } = words[next.kind];
      const says = next.opensAtMs === null ? byHand : fill(text, { when: when(next.opensAtMs, zone) });
      return { title, text: says, href: to.projector(next.code), link };
    }
    case 'too-few': {
      const { title, text, link } = words['too-few'];
      return { title, text: fill(text, { day: day(next.closedDay) }), href: to.results(next.code), link };
    }
    case 'plan-first':
    case 'plan':
      return { ...words[next.kind], href: to.newPulse(id) };
  }
}
