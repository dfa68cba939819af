/**
 * Asks for a written reason before the wall is shown, if something speaks against opening the pulse now. On the wall a
 * whole class would read along (E7.8, E8.4, E8.5).
 */
import { to } from '../app/links.ts';
import { Page } from '../ui/page.tsx';
import { BeforeForm, type BeforeFormProps } from './before-form.tsx';
import { projectorWords as words } from './words.ts';

export interface BeforeWallProps extends BeforeFormProps {
  readonly course: { readonly id: string; readonly name: string };
}

export function BeforeWall({ course, ...form }: BeforeWallProps) {
  return (
    <Page title={words.beforeTitle} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <p>{words.before}</p>
      <BeforeForm {...form} />
    </Page>
  );
}
