/**
 * Renders a contact with its numbers and addresses as links. A number keeps its order inside Arabic text, and a browser
 * that translates the page leaves it as it is (E5.4).
 */
import { contactParts, type ContactPart } from './contact-parts.ts';
import { UNTRANSLATED } from './untranslated.ts';

interface Props {
  readonly text: string;
  readonly isEmergency?: boolean;
}

/** The contact is in the words of the institution, so its direction is its own. */
export function Contact({ text, isEmergency = false }: Props) {
  return <bdi>{contactParts(text, { isEmergency }).map(render)}</bdi>;
}

function render(part: ContactPart) {
  switch (part.is) {
    case 'text':
      return part.text;
    case 'digits':
      return (
        <bdi dir="ltr" {...UNTRANSLATED}>
          {part.text}
        </bdi>
      );
    case 'tel':
    case 'mail':
      return (
        <a href={part.href} dir="ltr" {...UNTRANSLATED}>
          {part.text}
        </a>
      );
  }
}
