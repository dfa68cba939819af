/** Shows the page that belongs to the address. */
import { match } from './address.ts';
import { address } from './router.ts';
import { routes } from './routes.ts';
import { NotFound } from '../ui/not-found.tsx';

/** A new address gives a new page, so that nothing typed for one course ends up in another. */
export function App() {
  const path = address.value;
  const found = match(routes, path);
  if (found === null) return <NotFound key={path} />;
  const { page: Page, params } = found;
  return <Page key={path} {...params} />;
}
