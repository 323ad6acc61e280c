import { describe, expect, test } from 'vitest';
import { english } from '../../src/words/en-US.ts';
import { spanish } from '../../src/words/es.ts';

/** As the search asks it, in src/search/answer-view.ts. */
const cares = ({ search }: typeof english | typeof spanish, words: string) => new RegExp(search.distress.join('|'), 'i').test(words);

describe('words of distress bring help before the results', () => {
  test.each([
    'I don’t want to be alive',
    'feel like dying',
    'i would rather die than go to work',
    'wish i was never born',
    'domestic violence',
    'my mentor follows me home',
    'my mentor wants sex',
    'end it',
    'ending it all',
  ])('in English: %s', (words) => {
    expect(cares(english, words)).toBe(true);
  });

  test.each([
    'quiero morir',
    'me quiero matar',
    'no quiero vivir',
    'no quiero seguir viviendo',
    'estaría mejor muerta',
    'quitarme de en medio',
    'sin ganas de vivir',
    'quiero desaparecer',
    'no puedo más',
    'hacerme daño',
    'sobredosis',
    'estoy en peligro',
    'línea de la vida',
    'Mi mentor o mentora me da miedo',
    'me da miedo mi jefe',
    'tengo miedo de mi mentora',
    'miedo al jefe',
    'mi mentor me toca',
    'mi jefe me ha pegado',
    'me han amenazado',
    'mi mentor me sigue a casa',
    'me acosan en el trabajo',
    'acoso laboral',
    'hostigamiento',
    'violencia',
    'me violaron',
    '024',
  ])('in Spanish: %s', (words) => {
    expect(cares(spanish, words)).toBe(true);
  });
});

describe('and ordinary ones do not', () => {
  test.each(['my team does not follow me', 'end it well', 'end of my mentorship', 'a dying trade', 'deadline'])('in English: %s', (words) => {
    expect(cares(english, words)).toBe(false);
  });

  test.each([
    'me toca dirigir un equipo',
    'me tocó el turno de noche',
    'me sigue costando el inglés',
    'mi jefe me sigue pidiendo informes',
    'soy insegura hablando en público',
    'miedo a mi primer día',
    'no quiero seguir en la docencia',
    'no logro terminar con todo el trabajo',
    'una carrera sin salidas',
    'no sé hacerlo',
    'mi jefe se lleva el mérito',
    'mensaje a un mentor',
  ])('in Spanish: %s', (words) => {
    expect(cares(spanish, words)).toBe(false);
  });
});
