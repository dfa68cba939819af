/**
 * Shows what small classes do in place of a pulse: a conversation of fifteen minutes, with cards and no names (E8.6).
 * It is made to be printed.
 */
import { conversation } from '../../../schema/instrument/guides.json';
import { conversationWords as words } from './conversation-words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Page } from '../ui/page.tsx';

export function ConversationPage() {
  const { title, useWhen, need, steps, after, careful } = conversation;
  return (
    <Page title={title}>
      <p class="lead">{useWhen}</p>
      <h2>{words.needTitle}</h2>
      <ul>
        {need.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.stepsTitle}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.id}>
            <h3>
              {step.title} <span class="small">{fill(words.minutes, { n: step.minutes })}</span>
            </h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <h2>{words.afterTitle}</h2>
      <ul>
        {after.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="note">{careful}</p>
      <p class="screen-only">
        <button type="button" class="quiet" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </Page>
  );
}
