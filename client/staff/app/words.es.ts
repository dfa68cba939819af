/** Holds the words for a page whose code did not arrive, and for one that broke while it was drawn, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { beforeWords, notLoadedWords, pageBrokeWords, searchDoorWords }: Spoken<typeof english> = {
  beforeWords: {
    needs:
      'Si esta frase no desaparece, los scripts están desactivados o este navegador es demasiado antiguo para las páginas del personal. Necesitan JavaScript y Chrome o Edge 109, Firefox 115, Safari 15.4 o una versión posterior. Las páginas de estudiantes funcionan sin ello.',
  },
  notLoadedWords: {
    title: 'No se ha podido cargar esta página',
    text: 'No se ha cambiado nada. Puede que se haya perdido la conexión o que el servidor se haya actualizado mientras esta pestaña estaba abierta. Si lo intenta de nuevo, la aplicación se cargará otra vez.',
    still: 'Sigue sin poderse contactar con el servidor. Vuelva a intentarlo en un momento.',
  },
  pageBrokeWords: {
    title: 'No se ha podido mostrar esta página',
    text: 'Algo ha fallado en ella. No se ha perdido nada de lo guardado. Vuelva a cargar la página; si ocurre otra vez, diga a quien gestiona este servidor qué estaba haciendo.',
    browsers:
      'Las páginas del personal necesitan Chrome o Edge 109, Firefox 115, Safari 15.4 o una versión posterior. Si su navegador es más antiguo, use otro o utilice otro dispositivo.',
  },
  searchDoorWords: {
    close: 'Cerrar la búsqueda',
  },
};
