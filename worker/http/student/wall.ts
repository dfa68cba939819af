/**
 * Answers GET /s/CODE/wall with the page for the screen of the lecture hall (E7.8). Like `/how`, it is rendered for each
 * visitor and nothing of it is kept, so no visitor makes it faster for the next (privacy.md R2.9b).
 */
import type { Context } from 'hono';
import { untilNextLook } from '../../../schema/pulse/next-look.ts';
import type { CourseId } from '../../../schema/contract/ids.ts';
import { renderWall, WALL_STYLE, type WallScene } from '../../pages/wall.tsx';
import { outcomeOf } from '../outcome.ts';
import { shownKeyOf } from '../shown-key.ts';
import { languageIn, speaks } from './accept-language.ts';
import { drawQr } from './qr.ts';
import type { NoPulse, Standing } from './standing.ts';
import type { StudentContext } from './student-context.ts';
import { noPulsePage } from './visit.ts';

type Known = Exclude<Standing, NoPulse>;

export async function showWall({ engine, standings, replies }: StudentContext, c: Context, typed: string) {
  const wished = languageIn(c, engine.assets);
  const standing = await standings.read(typed);
  if (!('definition' in standing)) return replies.page(c, 'embedders', noPulsePage(standing, wished, typed));
  const { definition, schedule } = standing;
  const { graceSeconds, course } = definition;
  // A whole class reads along, so the language is the course's and not that of the computer.
  const own = c.req.query('l') === undefined ? await languagesOf(engine, course.id) : { main: undefined, second: null };
  const html = renderWall({
    language: { ...wished, ...own.main },
    second: own.second,
    definition,
    schedule,
    scene: await sceneOf(engine, standing),
    publicUrl: engine.settings.publicUrl,
    draw: drawQr,
    script: engine.assets.wallScript,
    tokenKey: await shownKeyOf(engine, definition),
    waitMs: untilNextLook({ stage: standing.at, schedule, graceSeconds }, engine.now()),
  });
  return replies.page(c, 'embedders', { html, styles: [WALL_STYLE] });
}

/** Without the course, whatever the reason, the wall speaks the language of the computer. */
async function languagesOf({ directory }: Pick<StudentContext['engine'], 'directory'>, id: CourseId) {
  const said = await directory.courses.classLanguagesOf(id).catch(() => null);
  const second = said?.secondLanguage ?? null;
  return { main: said === null ? undefined : speaks(said.language), second: (second && speaks(second)) ?? null };
}

async function sceneOf({ boxes }: Pick<StudentContext['engine'], 'boxes'>, standing: Known): Promise<WallScene> {
  switch (standing.at) {
    case 'armed':
    case 'closing':
      return { at: standing.at };
    case 'open':
    case 'grace': {
      const known = await boxes.band(standing.definition.code);
      return { at: standing.at, band: known.at === 'live' ? known.band : null };
    }
    case 'lost':
      return { at: 'closed', outcome: 'lost' };
    case 'closed':
      return { at: 'closed', outcome: outcomeOf(standing.entries) };
  }
}
