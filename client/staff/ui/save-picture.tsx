/** Saves a chart as a picture, PNG or SVG, which the browser makes from the same drawing (E9.6). */
import { useSignal } from '@preact/signals';
import { pictureWords as words } from './words.ts';
import type { Chart } from '../../charts/picture-blocks.tsx';
import { named } from './joined.ts';

/** All charts of a page share these: the line under each picture, and how its file's name begins. */
export interface PictureFrom {
  readonly source: string;
  readonly file: string;
}

export interface SavePictureProps {
  /** It names the chart for people who cannot see it beside the button. */
  readonly what: string;
  /** The file's name ends with this. */
  readonly name: string;
  /** It is the sentence of the chart. */
  readonly title: string;
  readonly from: PictureFrom;
  readonly chart: Chart;
}

export function SavePicture({ what, name, title, from, chart }: SavePictureProps) {
  const failed = useSignal(false);
  const save = async (as: 'png' | 'svg') => {
    failed.value = false;
    try {
      // This code is loaded with the first picture that somebody wants.
      const [{ picture }, { measureOn, savePng }, { saveSvg }] = await Promise.all([
        import('../../charts/picture.tsx'),
        import('../../charts/save-png.ts'),
        import('../../charts/save-svg.ts'),
      ]);
      const drawn = picture(
        { title, chart, source: from.source, mirrored: document.documentElement.dir === 'rtl', styled: as === 'png' },
        measureOn(document.createElement('canvas')),
      );
      if (as === 'png') await savePng(drawn, `${from.file}-${name}.png`);
      else saveSvg(drawn, `${from.file}-${name}.svg`);
    } catch {
      failed.value = true;
    }
  };
  return (
    <div class="save screen-only">
      <button type="button" class="plain" aria-label={named(words.save, what)} onClick={() => void save('png')}>
        {words.save}
      </button>{' '}
      <button type="button" class="plain" aria-label={named(words.saveSvg, what)} onClick={() => void save('svg')}>
        {words.saveSvg}
      </button>
      <p role="status" class="small">
        {failed.value && words.failed}
      </p>
    </div>
  );
}
