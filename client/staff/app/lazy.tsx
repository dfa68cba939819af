/** Loads the code of a page when the page is first opened, so that the first page of the app stays small (P15). */
import { useSignal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { PageNotLoaded } from './not-loaded.tsx';
import { Loading } from '../ui/loading.tsx';

/**
 * @param load imports the page; it is called once, and again only after a failure
 * @param Waiting is shown until the page is there
 */
export function lazy<Params>(
  load: () => Promise<ComponentType<Params>>,
  Waiting: FunctionComponent = Loading,
): ComponentType<Params> {
  let loaded: ComponentType<Params> | null = null;
  return function LazyPage(params: Params) {
    const page = useSignal<ComponentType<Params> | 'failed' | null>(loaded);
    useEffect(() => {
      if (loaded !== null) return;
      load().then(
        (Page) => {
          page.value = loaded = Page;
        },
        () => {
          page.value = 'failed';
        },
      );
    }, []);
    const Page = page.value;
    if (Page === null) return <Waiting />;
    if (Page === 'failed') return <PageNotLoaded />;
    return <Page {...(params as Params & object)} />;
  };
}
