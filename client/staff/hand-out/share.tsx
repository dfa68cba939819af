/**
 * Offers every way to bring students to a pulse: link, QR code, poster, and a frame in the learning platform (lms.md
 * L2.2).
 */
import { useSignal } from '@preact/signals';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { hasPrintedCodes } from '../../../schema/pulse/combinations.ts';
import { isOver } from '../ui/is-over.ts';
import { shareWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { MemberList } from './member-list.tsx';
import { visit } from '../server/visit.ts';
import { Copyable } from './copyable.tsx';
import type { Audience } from '../../../schema/languages/audience.ts';
import { withAudience } from '../ui/audience.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { RehearsalBadge, rehearsalTitle } from '../ui/rehearsal.tsx';
import { saveQrPng } from './qr-png.ts';
import { announcementOf, doorOf, snippetOf } from './announcement.ts';

export function SharePage({ code }: { readonly code: string }) {
  return (
    <Load from={async () => withAudience(await ask('pulse', { at: { code } }))}>
      {({ page, audience }) => <Share pulse={page} audience={audience} />}
    </Load>
  );
}

function Share({ pulse, audience }: { readonly pulse: PulsePage; readonly audience: Audience }) {
  const { course, definition, studentUrl, urlIsLocal } = pulse;
  const isSecure = studentUrl.startsWith('https:');
  return (
    <Page title={rehearsalTitle(words.title, definition)} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <RehearsalBadge of={definition} />
      <p class="lead">{words.lead}</p>
      <Standing pulse={pulse} />
      <MemberList pulse={pulse} />
      {urlIsLocal && <p class="note alert">{words.local}</p>}
      <section aria-labelledby="link">
        <h2 id="link">{words.linkTitle}</h2>
        <Copyable label={words.link} text={studentUrl} words={words} />
        <p class="small">{fill(words.code, { host: doorOf(studentUrl), code: definition.code })}</p>
      </section>
      <QrCode code={definition.code} url={studentUrl} />
      <section aria-labelledby="poster">
        <h2 id="poster">{words.posterTitle}</h2>
        <p>{words.posterText}</p>
        <p class="actions">
          <a class="button" href={to.poster(definition.code)}>
            {words.poster}
          </a>
          <a class="button quiet" href={to.projector(definition.code)}>
            {words.wall}
          </a>
          {/* Only somebody with an account can allow a computer of a hall (decision 0070). */}
          {visit === null && (
            <a class="button quiet" href={to.hall(definition.code)}>
              {words.hall}
            </a>
          )}
        </p>
      </section>
      {!isOver(pulse.stage) && (
        <section aria-labelledby="announcement">
          <h2 id="announcement">{words.announcementTitle}</h2>
          <p>{words.announcementText}</p>
          <Copyable
            label={words.announcement}
            text={announcementOf(pulse, audience)}
            words={words}
            rows={12}
            lang={audience.main.tag}
          />
        </section>
      )}
      <section aria-labelledby="lms">
        <h2 id="lms">{words.lmsTitle}</h2>
        <p>{words.lms}</p>
        {!isSecure && <p class="note alert">{words.lmsHttp}</p>}
        <Copyable label={words.snippet} text={snippetOf(studentUrl, audience)} words={words} rows={6} />
        <p class="small">{words.lmsSees}</p>
        <p class="small">{words.lmsEmpty}</p>
      </section>
    </Page>
  );
}

/** Says what students find now if they follow the link. */
function Standing({ pulse: { definition, stage } }: { readonly pulse: PulsePage }) {
  const isEarly = stage === 'draft' || stage === 'armed';
  const isClosed = isOver(stage) || stage === 'closing' || stage === 'grace';
  return (
    <>
      {isClosed && <p class="note">{words.closed}</p>}
      {isEarly && <p>{words.notYet}</p>}
      {definition.eligibility === 'roster' && !isClosed && <p>{words.fromCourse}</p>}
      {hasPrintedCodes(definition) && !isClosed && (
        <p>
          {definition.eligibility === 'codes' && words.needsCode} <a href={to.sheet(definition.code)}>{words.sheet}</a>
        </p>
      )}
    </>
  );
}

/** The code is black on white in both themes. The image brings its own quiet zone (ISO/IEC 18004). */
function QrCode({ code, url }: { readonly code: string; readonly url: string }) {
  const failed = useSignal(false);
  const save = () => {
    failed.value = false;
    saveQrPng(code).catch(() => {
      failed.value = true;
    });
  };
  const address = `/s/${code}/qr.svg`;
  return (
    <section aria-labelledby="qr">
      <h2 id="qr">{words.qrTitle}</h2>
      <div class="share-qr">
        <img class="qr" src={address} alt={fill(words.qr, { url })} width="200" height="200" />
        <div>
          <p class="actions">
            <a class="button quiet" href={address} download={`pulse-${code}.svg`}>
              {words.svg}
            </a>
            <button type="button" class="quiet" onClick={save}>
              {words.png}
            </button>
          </p>
          <p class="small">{words.qrHint}</p>
          <p class="small" role="status">
            {failed.value && words.pngFailed}
          </p>
        </div>
      </div>
    </section>
  );
}
