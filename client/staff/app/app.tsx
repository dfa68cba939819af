/** Shows the page that belongs to the address. A page that breaks says so: nobody is left before an empty one. */
import { useErrorBoundary } from 'preact/hooks';
import { match } from './address.ts';
import { PageBroke } from './page-broke.tsx';
import { address } from './router.ts';
import { routes } from './routes.ts';
import { SearchDoor } from './search-door.tsx';
import { NotFound } from '../ui/not-found.tsx';

/** A new address gives a new page, so that nothing typed for one course ends up in another. */
export function App() {
  const path = address.value;
  return (
    <>
      <PageAt key={path} path={path} />
      <SearchDoor />
    </>
  );
}

function PageAt({ path }: { readonly path: string }) {
  const [broke] = useErrorBoundary() as [unknown, () => void];
  if (broke !== undefined) return <PageBroke />;
  const found = match(routes, path);
  if (found === null) return <NotFound />;
  const { page: Page, params } = found;
  return <Page {...params} />;
}
