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

  // /contribute/fields/
  fields: {
    name: 'Campos',
    title: '¿Qué campos puedes rellenar?',
    description: 'Los campos de cada tipo de archivo que se escribe a mano: qué es cada uno, cómo se escribe y cómo está en un archivo real.',
    lead: 'Cada archivo empieza con campos. Estas páginas salen de las mismas reglas con las que se comprueba cada archivo, así que siempre coinciden con la comprobación.',
    kindsTitle: 'Los tipos de archivo',
    newTitle: 'Un archivo nuevo',
    newText: 'Esta orden pregunta lo necesario y escribe un archivo que la comprobación acepta:',
    titleOf: 'Los campos de {kind}',
    descriptionOf: 'Todos los campos de {kind}: qué es cada uno, cómo se escribe, si es obligatorio y cómo está en un archivo real.',
    leadOf: 'Los archivos de {folder} tienen estos campos. Un campo que no está en esta lista se rechaza.',
    ofFile: 'En el archivo',
    inside: 'Dentro de {path}',
    required: 'Es obligatorio.',
    optional: 'Se puede omitir.',
    otherwise: 'Se puede omitir, y entonces vale {value}.',
    only: 'Solo para {kinds}.',
    list: 'Una lista, un elemento por línea. {form}',
    kinds: {
      obstacles: { name: 'Obstáculo', one: 'un obstáculo' },
      mentorship: { name: 'Guía', one: 'una guía' },
      'case-studies': { name: 'Historia', one: 'una historia' },
      pages: { name: 'Página', one: 'una página sobre el sitio' },
      resources: { name: 'Recurso', one: 'un recurso' },
      checklists: { name: 'Lista de comprobación', one: 'una lista de comprobación' },
      evidence: { name: 'Hallazgo', one: 'un hallazgo' },
      topics: { name: 'Tema', one: 'un tema' },
    },
    forms: {
      text: 'Texto.',
      characters: { one: 'Texto de un carácter.', other: 'Texto de {count} caracteres como máximo.' },
      words: { one: 'Texto de una palabra.', other: 'Texto de {count} palabras como máximo.' },
      sentence: 'Una frase de entre 50 y 170 caracteres.',
      id: 'Un identificador: letras minúsculas, cifras y guiones.',
      idOf: 'El identificador de un archivo de {folder}.',
      page: 'Una carpeta y un identificador, como mentorship/reach-out.',
      term: 'El identificador de un término de {to}.',
      choice: 'Uno de estos valores: {choices}.',
      day: 'Un día en la forma año-mes-día, como 2026-11-23.',
      isbn: '13 cifras sin guiones, entre comillas.',
      doi: 'Un DOI solo, como 10.1037/0021-9010.89.1.127.',
      address: 'Una dirección completa que empieza por https://.',
      creator: 'Una persona con given y family, o una entidad por su nombre.',
      year: 'Un año, unas pocas palabras o unknown.',
      language: 'Dos letras minúsculas, como en, o unknown.',
      number: 'Un número.',
      from: 'Un número a partir de {least}.',
      range: 'Un número entre {least} y {most}.',
      flag: 'true o false.',
      fields: 'Campos propios, que están más abajo.',
      pairs: 'Pares: un identificador, dos puntos y lo que le corresponde.',
    },
  },

  // search/

  // islands/, exchange/, storage/

  // embed/

  // languages
};
