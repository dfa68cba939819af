/** Saves a chart as a PNG, made in the browser from the same drawing (E9.6). */
import { useSignal } from '@preact/signals';
import { pictureWords as words } from './words.ts';
import type { Chart } from '../../charts/picture-blocks.tsx';

/** What all charts of a page share: the line under each picture, and how its file's name begins. */
export interface PictureFrom {
  readonly source: string;
  readonly file: string;
}

export interface SavePictureProps {
  /** Which chart, for whoever cannot see it beside the button. */
  readonly what: string;
  /** How its file's name ends. */
  readonly name: string;
  /** Sentence of the chart. */
  readonly title: string;
  readonly from: PictureFrom;
  readonly chart: Chart;
}

export function SavePicture({ what, name, title, from, chart }: SavePictureProps) {
  const failed = useSignal(false);
  const save = async () => {
    failed.value = false;
    try {
      // Loaded with the first picture that is wanted.
      const [{ picture }, { measureOn, savePng }] = await Promise.all([
        import('../../charts/picture.tsx'),
        import('../../charts/save-png.ts'),
      ]);
      const measure = measureOn(document.createElement('canvas'));
      await savePng(picture({ title, chart, source: from.source }, measure), `${from.file}-${name}.png`);
    } catch {
      failed.value = true;
    }
  };
  return (
    <div class="save screen-only">
      <button type="button" class="plain" aria-label={`${words.save}: ${what}`} onClick={() => void save()}>
        {words.save}
      </button>
      <p role="status" class="small">
        {failed.value && words.failed}
      </p>
    </div>
  );
}
