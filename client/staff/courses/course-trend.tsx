/**
 * Shows what changed from pulse to pulse in a course: a chart for each construct, with marks for what staff did (E9.4,
 * I4.4).
 */
import type { Trend } from '../../../schema/contract/results.ts';
import { resultWords } from '../../../schema/languages/result-words.ts';
import { courseWords } from './course-words.ts';
import { caveatWords } from '../../../schema/languages/staff/caveats.ts';
import { trends } from '../../../schema/results/trend.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { TrendFigure, trendSentence } from '../../charts/trend-figure.tsx';
import { to } from '../app/links.ts';
import { day } from '../ui/day.ts';
import { SavePicture } from '../ui/save-picture.tsx';
import { dayIn, shortDayIn } from '../ui/time.ts';

const words = courseWords.trend;

export interface CourseTrendProps extends Trend {
  /** Where each pulse has its results; that of staff if it is left out. */
  readonly results?: (code: string) => string;
}

export function CourseTrend({
  course: { name, zone },
  pulses,
  marks,
  keptYears,
  results = to.results,
}: CourseTrendProps) {
  if (pulses.length === 0) return null;
  const all = trends(pulses);
  const says = { words: resultWords, labels: words, day: (atMs: number) => dayIn(atMs, zone) };
  // We draw a day at noon UTC, which is the same day in nearly every time zone a course can be in.
  const drawn = marks.map((mark) => ({ ...mark, atMs: Date.parse(`${mark.day}T12:00Z`) }));
  const draws = { marks: drawn, shortDay: (atMs: number) => shortDayIn(atMs, zone) };
  const from = { source: fill(words.source, { course: name, status: caveatWords.status }), file: 'trend' };
  const save = (
    <SavePicture
      what={words.title}
      name="pulses"
      title={words.title}
      from={from}
      chart={{
        kind: 'trend',
        trends: all,
        marks: drawn,
        say: (trend) => trendSentence(trend, says),
        gap: words.gap,
        day: draws.shortDay,
        words: resultWords,
      }}
    />
  );
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{words.title}</h2>
      {pulses.length === 1 ? (
        <p>{words.few}</p>
      ) : (
        <>
          <p class="small">{words.lead}</p>
          <div class="card">
            <TrendFigure trends={all} {...says} {...draws} results={results} tool={save} />
          </div>
          {marks.length > 0 && (
            <>
              <h3>{words.marks}</h3>
              <ol>
                {marks.map((mark, i) => (
                  <li key={i}>{fill(words.mark, { day: day(mark.day), title: mark.title })}</li>
                ))}
              </ol>
              <p class="small">{words.marksNote}</p>
            </>
          )}
        </>
      )}
      <p class="small">{counted(words.kept, keptYears)}</p>
    </section>
  );
}
