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
  embed: {
    documentTitle: '{title}, en un marco · {site}',
    furtherPage: '{title}, página {current} de {last}',
    newTabs: 'Los enlaces se abren en una pestaña nueva.',
    source: 'De <page>{name} en {site}</page>, en una pestaña nueva. {terms}',
    terms: 'Nuestros textos tienen la licencia <license>CC BY 4.0</license>.',
    reviewed: 'Revisado el {day}.',
    ticksApart: 'La mayoría de los navegadores guarda lo que marcas aquí, en un marco, aparte de lo que marcas en el sitio.',
    fillIn: 'Rellenar en {site}',
    fillInNote: 'Se abre en una pestaña nueva. Lo que escribes allí se queda en tu dispositivo.',
    blank: 'En blanco, para imprimir o rellenar a mano:',
    pages: 'Páginas de esta lista',
    page: 'Página {page}',
    pageOf: 'Página {current} de {last}',
    lists: {
      obstacle: 'Recursos para este obstáculo: {term}',
      audience: 'Recursos para: {term}',
      type: '{term}',
      cost: 'Cuánto cuesta: {term}',
      status: 'Qué pudimos comprobar: {term}',
    },
    snippets: {
      ticks: 'Listas para marcar',
      worksheets: 'Hojas de trabajo',
      obstacle: 'Recursos por obstáculo',
      audience: 'Recursos según para quién son',
      type: 'Recursos por tipo',
      cost: 'Recursos por precio',
      status: 'Recursos por lo que pudimos comprobar',
      look: 'Verlo por separado',
      frame: '{title}, de {site}',
    },
  },

  // languages
};
