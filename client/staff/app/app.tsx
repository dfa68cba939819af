/** The staff app: the page that belongs to the address, and what holds on all of them. */
import { match } from './address.ts';
import { address } from './router.ts';
import { routes } from './routes.ts';
import { NotFound } from '../ui/not-found.tsx';

/** A page starts afresh with each address: nothing typed for one course ends up in another. */
export function App() {
  const path = address.value;
  const found = match(routes, path);
  if (found === null) return <NotFound key={path} />;
  const { page: Page, params } = found;
  return <Page key={path} {...params} />;
}
