/** Shows what students were told, in the words around it that they read themselves. */
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { Whole, type WholeProps } from '../../told/whole.tsx';

export type ToldTextProps = Omit<WholeProps, 'language'>;

export function ToldText(props: ToldTextProps) {
  return (
    <div class="card told">
      <Whole language={APP_LANGUAGE} {...props} />
    </div>
  );
}
