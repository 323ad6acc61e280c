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
    contact: 'Contacto',
  },

  // components/, layouts/, pages/, vocabulary/

  // search/

  // islands/, exchange/, storage/

  // embed/

  // languages
};
