import type { Words } from './words.ts';

/** Every word of the interface in Spanish. It speaks to the reader as "tú", in words understood from Madrid to Montevideo. */
export const spanish: Words = {
  language: 'es',
  name: 'Español',
  direction: 'ltr',

  frame: {
    skip: 'Ir al contenido',
    menu: 'Menú',
    mainMenu: 'Principal',
    searchWholeSite: 'Buscar en todo el sitio',
  },

  // components/, layouts/, pages/, vocabulary/

  // search/

  // islands/, exchange/, storage/

  // embed/

  // publish/edit/
  edit: {
    title: 'Editar {site}',
    noScript: 'El editor funciona en el navegador y necesita scripts. Sin ellos, cambia los archivos de la carpeta content con cualquier editor de texto.',
  },

  // languages
};
