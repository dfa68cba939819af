/**
 * Shows what small classes do in place of a pulse: a conversation of fifteen minutes, with cards and no names (E8.6).
 * It is made to be printed.
 */
import { conversation } from '../../../schema/instrument/guides.json';
import { conversationWords as words } from './conversation-words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Topic } from '../ui/topic.tsx';
import { Page } from '../ui/page.tsx';

export function ConversationPage() {
  const { title, useWhen, need, steps, after, careful } = conversation;
  return (
    <Page title={title} wide>
      <p class="lead">{useWhen}</p>
      <Topic id="need" title={words.needTitle}>
        <ul>
          {need.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Topic>
      <Topic id="steps" title={words.stepsTitle}>
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
      </Topic>
      <Topic id="after" title={words.afterTitle}>
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
      </Topic>
    </Page>
  );
}
