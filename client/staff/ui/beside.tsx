/** Helps beside the thing that it is about: one sentence, and a link to more. */
import { Icon } from './icon.tsx';

export interface BesideProps {
  readonly text: string;
  readonly href: string;
  readonly link: string;
}

export function Beside({ text, href, link }: BesideProps) {
  return (
    <p class="beside screen-only">
      <Icon name="help" />
      <span>
        {text} <a href={href}>{link}</a>
      </span>
    </p>
  );
}
