/**
 * Says how a planned pulse is now, because somebody else has changed it while this form was filled in. What was typed stays,
 * and saving again replaces the other plan knowingly (E7.0, E7.6).
 */
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { visit } from '../server/visit.ts';
import { when } from '../ui/time.ts';
import { newPulseWords as words } from './words.ts';

export function ChangedMeanwhile({ definition: { code }, schedule: { opensAtMs, closesAtMs }, course }: PulsePage) {
  const closes = when(closesAtMs, course.zone);
  return (
    <aside class="note">
      <p>
        {opensAtMs === null
          ? fill(words.meanwhileByHand, { code, closes })
          : fill(words.meanwhile, { code, opens: when(opensAtMs, course.zone), closes })}
      </p>
      {/* A new tab has no ticket of a learning platform. */}
      {visit === null && (
        <p>
          <a href={to.changePulse(code)} target="_blank" rel="noopener">
            {words.meanwhileLink}
          </a>
        </p>
      )}
    </aside>
  );
}
