/**
 * Offers every way to bring students to a pulse: first the link of its course, which is pasted and hung up once, then the
 * link, QR code, poster and message of this pulse (lms.md L2.2, L2.7).
 */
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { hasPrintedCodes } from '../../../schema/pulse/combinations.ts';
import { isOver } from '../ui/is-over.ts';
import { appWords } from '../ui/words.ts';
import { shareWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { MemberList } from './member-list.tsx';
import { leadsCourse } from '../server/grants.ts';
import { me } from '../server/me.ts';
import { visit } from '../server/visit.ts';
import { Copyable } from './copyable.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { RehearsalBadge, rehearsalTitle } from '../ui/rehearsal.tsx';
import { CourseLinkWays } from './course-link-ways.tsx';
import { QrCode } from './qr-code.tsx';
import { Snippet } from './snippet.tsx';
import { Announce, announcedOf, type Announced } from './announce.tsx';
import { doorOf } from './frame.ts';
import { momentsOf } from './announcement.ts';

export function SharePage({ code }: { readonly code: string }) {
  return <Load from={() => announcedOf(code)}>{(announced) => <Share {...announced} />}</Load>;
}

function Share(announced: Announced) {
  const { page: pulse, audience, told } = announced;
  const { course, courseLink, definition, studentUrl, urlIsLocal } = pulse;
  // The link of the course never leads to a rehearsal (E7.7).
  const isRehearsal = definition.rehearsal === true;
  return (
    <Page title={rehearsalTitle(words.title, definition)} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <RehearsalBadge of={definition} />
      <p class="lead">{words.lead}</p>
      <Standing pulse={pulse} />
      <MemberList pulse={pulse} />
      {urlIsLocal && <p class="note alert">{words.local}</p>}
      {isRehearsal ? (
        <Snippet url={studentUrl} audience={audience} />
      ) : (
        <>
          <CourseLinkWays
            course={course.id}
            link={courseLink}
            audience={audience}
            title={words.courseTitle}
            {...(leadsCourse(me.value?.grants ?? [], course.id) && { replacedAt: to.courseLink(course.id) })}
          />
          {momentsOf(pulse, told).length > 0 && (
            <section aria-labelledby="announce">
              <h2 id="announce">{appWords.announce}</h2>
              <Announce {...announced} />
            </section>
          )}
          <h2 class="share-own">{words.onlyThis}</h2>
          <p>{words.onlyThisText}</p>
        </>
      )}
      <section aria-labelledby="link">
        <h2 id="link">{words.linkTitle}</h2>
        <Copyable label={words.link} text={studentUrl} words={words} />
        <p class="small">{fill(words.code, { host: doorOf(studentUrl), code: definition.code })}</p>
      </section>
      <section aria-labelledby="qr">
        <h2 id="qr">{words.qrTitle}</h2>
        <QrCode drawn={`/s/${definition.code}/qr.svg`} name={`pulse-${definition.code}`} url={studentUrl} />
      </section>
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
