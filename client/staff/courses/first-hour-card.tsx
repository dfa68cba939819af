/** Leads through the first hour on the home, until everything is done or the person puts the list away. */
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { Beside } from '../ui/beside.tsx';
import { Icon } from '../ui/icon.tsx';
import { hide } from '../ui/hidden.ts';
import { STEPS, type FirstHour, type Step } from './first-hour.ts';
import { firstHourWords as words } from './words.ts';

/** The browser keeps under this name that the list was put away. */
export const FIRST_HOUR = 'first-hour';

export function FirstHourCard({ hour }: { readonly hour: FirstHour }) {
  return (
    <section class="card first-hour" aria-labelledby="first-hour">
      <h2 id="first-hour">{words.title}</h2>
      <p class="small">{fill(words.progress, { done: hour.done.size, all: STEPS.length })}</p>
      <ol>
        {STEPS.map((step) => (
          <StepLine key={step} step={step} hour={hour} />
        ))}
      </ol>
      <Beside text={words.help} href={to.help} link={words.helpLink} />
      <button type="button" class="plain" onClick={() => hide(FIRST_HOUR)}>
        {words.hide}
      </button>
    </section>
  );
}

function StepLine({ step, hour: { done, next, course } }: { readonly step: Step; readonly hour: FirstHour }) {
  const { title, text } = words.steps[step];
  if (done.has(step))
    return (
      <li class="done">
        <Icon name="check" />
        <span>{fill(words.done, { step: title })}</span>
      </li>
    );
  return (
    <li aria-current={step === next ? 'step' : undefined}>
      <span>
        {step === next ? <a href={course === null ? to.firstCourse : to.course(course.id)}>{title}</a> : title}
        {step === next && <span class="small">{text}</span>}
      </span>
    </li>
  );
}
