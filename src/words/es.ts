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
  search: {
    title: 'Buscar',
    description: 'Busca en todas las páginas en español de esta guía, o recorre la lista de lo que hay: obstáculos, guías y hojas de trabajo.',
    example: 'Palabra, nombre o pregunta',
    rest: 'Todas las páginas en español',
    needsScript: 'La búsqueda necesita JavaScript. Aquí están todas las páginas en español.',
    results: 'Resultados',
    searching: 'Buscando',
    skip: 'Ir a los resultados',
    found: { one: '{count} resultado para {words}', other: '{count} resultados para {words}, primero los mejores' },
    foundNone: 'No hay resultados para {words}',
    foundNoneChosen: 'No hay resultados para {words} con lo que elegiste',
    pages: { one: '{count} página', other: '{count} páginas' },
    pagesNoneChosen: 'Ninguna página cumple todo lo que elegiste',
    entries: { one: '{count} ficha', other: '{count} fichas' },
    entriesNoneChosen: 'Ninguna ficha cumple todo lo que elegiste',
    failedBuild: 'La búsqueda necesita que antes se ejecute `npm run build`. Abajo están todas las páginas.',
    failed: 'La búsqueda no pudo iniciarse en este navegador. Abajo están todas las páginas.',
    failedEntries: 'La búsqueda no pudo iniciarse en este navegador. Abajo están las primeras fichas y todas las listas.',
    meant: '¿Querías decir {words}? Estos son sus resultados.',
    missing: 'No se tuvo en cuenta, porque no está en ninguna página: {words}.',
    some: 'Ninguna página tiene todas estas palabras. Estas tienen la mayoría; primero las mejores.',
    partly: 'Solo se buscó en títulos, encabezados y resúmenes: la búsqueda completa no pudo iniciarse en este navegador.',
    searchFor: 'Buscar {words}',
    kept: '{title} está en tu lista.',
    keptDone: 'Guardado',
    clearElsewhere: 'Quitar lo que elegiste (resultados entonces: {count})',
    tryOther: 'Prueba con una palabra sencilla, o con otra que signifique lo mismo. Quizá buscas una de estas páginas:',
    browse: 'Ver todos los recursos',
    more: { one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
    narrow: 'Filtrar la lista',
    narrowChosen: 'Filtrar la lista (filtros: {count})',
    clear: 'Quitar lo que elegiste',
    facets: {
      kind: 'Tipo de página',
      type: 'Tipo de recurso',
      obstacle: 'Obstáculo',
      audience: 'Para quién',
      cost: 'Costo del recurso',
      status: 'Qué pudimos comprobar',
    },
    kinds: {
      obstacle: { label: 'Obstáculo', plural: 'Obstáculos', also: 'problema dificultad' },
      guide: { label: 'Guía', plural: 'Guías de mentoría', also: 'como consejo consejos' },
      'case-study': { label: 'Historia', plural: 'Historias', also: 'caso casos ejemplo' },
      checklist: { label: 'Hoja de trabajo', plural: 'Hojas de trabajo', also: 'plantilla formulario lista formato imprimir pdf descargar' },
      resource: { label: 'Recurso', plural: 'Recursos', also: '' },
      about: { label: 'Sobre este sitio', plural: 'Sobre este sitio', also: 'sitio' },
    },
  },

  // islands/, exchange/, storage/

  // embed/

  home: {
    title: '¿Qué te está frenando?',
    lead: 'Encuentra el obstáculo que tienes delante, la clase de mentoría que puede ayudarte y un paso para esta semana.',
    search: 'Dilo con tus palabras',
    example: 'mi jefe se lleva el mérito',
    urgent: '<b>Si no puede esperar:</b> <lost>Perdí mi trabajo</lost> o <burnt>No puedo más</burnt>.',
    read: {
      title: 'Leer',
      text: 'Qué es cada obstáculo, quién puede ayudarte, qué decir primero y qué muestra la evidencia, y qué no.',
      link: 'Empieza por qué es una mentoría',
    },
    find: {
      title: 'Encontrar',
      text: '{count} libros, cursos, sitios web, pódcasts, organizaciones y eventos. Cada ficha dice qué comprobamos y cuánto cuesta.',
      link: 'Mira los recursos',
    },
    print: {
      title: 'Imprimir',
      text: {
        none: 'El acuerdo de mentoría, en blanco o con tus respuestas. Lo que escribes se queda en tu dispositivo.',
        one: 'El acuerdo de mentoría y {count} hoja de trabajo más, en blanco o con tus respuestas. Lo que escribes se queda en tu dispositivo.',
        other: 'El acuerdo de mentoría y {count} hojas de trabajo más, en blanco o con tus respuestas. Lo que escribes se queda en tu dispositivo.',
      },
      link: 'Abre el acuerdo',
    },
    stages: 'Con una mentoría, en cinco etapas',
    rest: {
      title: 'El resto del sitio',
      text: 'Por ahora, estas páginas están solo en inglés. Los enlaces lo dicen.',
    },
  },

  // languages
  languages: {
    thisPage: 'Esta página en español',
    leadsTo: '(en {language})',
  },
  obstacleParts: [
    '¿Es esto lo que te pasa?',
    'Aclara esto primero',
    'Quién puede ayudarte',
    'Dónde encontrar a esa persona esta semana',
    'Un primer mensaje',
    'Qué preguntar',
    'Los próximos 30 días',
    'Si la mentoría la das tú',
    'Qué dice la evidencia',
    'Cuando la mentoría no basta',
  ],
};
