/** Shows scripts for talking with students and with the team, made to be printed (E8.3, I1.32). */
import { notice, talkScript, teamMeeting } from '../../../schema/instrument/guides.json';
import { loopWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { Page } from '../ui/page.tsx';
import { Topic } from '../ui/topic.tsx';
import { PrintThis, ScriptSteps } from './script-steps.tsx';

const words = loopWords.guides;
const above = <a href={to.guides}>{words.title}</a>;

export function GuidesPage() {
  return (
    <Page title={words.title} above={<a href={to.acts}>{loopWords.library.title}</a>} wide>
      <p class="lead">{words.lead}</p>
      <div class="halves">
        <ul class="rows">
          <li>
            <a href={to.guide('talk')}>{fill(words.talk, { n: talkScript.minutes })}</a>
          </li>
          <li>
            <a href={to.guide('team')}>{fill(words.team, { n: teamMeeting.minutes })}</a>
          </li>
          <li>
            <a href={to.conversation}>{words.conversation}</a>
          </li>
        </ul>
        <section class="card" aria-labelledby="notice">
          <h2 id="notice">{notice.title}</h2>
          <ul>
            {notice.text.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

export function TeamGuidePage() {
  const { title, before, steps, rules } = teamMeeting;
  return (
    <Page title={title} above={above} wide>
      <Topic id="before" title={words.before}>
        <p>{before}</p>
      </Topic>
      <Topic id="steps" title={words.steps}>
        <ScriptSteps steps={steps} />
      </Topic>
      <Topic id="rules" title={words.rules}>
        <ul>
          {rules.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <PrintThis />
      </Topic>
    </Page>
  );
}
