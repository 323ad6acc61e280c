import type { Speech } from '../words.ts';

/** Accents may be left out when one types, so that they count nowhere: ñ and ü are n and u as well. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const little = new Set(
  `a al algo alguien algun alguna algunas algunos ante antes aqui asi aun aunque bien cada casi como con cual cuando cuanto cuya cuyo de debe deberia debo
  del desde donde e el ella ellas ellos en entre era es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue gustaria ha haber hace
  hacer hacia hago han hasta hay he la las le les lo los mas me mi mia mio mis mucha muchas mucho muchos muy nada necesito ni no nos nosotros nuestra nuestro o
  os otra otras otro otros para pero poco por porque pue puede puedes puedo pues que quien quiere quiero se sea ser si sin sino sobre solo somos son soy su
  sus tal tambien tan tanto te tendria tener tengo ti tiene tienes toda todas todo todos tu tus un una unas uno unos usted va vez voy y ya yo`.split(/\s+/),
);

/**
 * The light stem of Jacques Savoy (2006), which takes off what tells gender and number: mentor, mentora, mentores. It needs no accents, where Snowball's stems of a word
 * with and without them differ. Ours begins at four letters, so that jefe, jefa and jefes are one.
 */
function stem(word: string): string {
  const plain = fold(word);
  if (plain.length < 4) return plain;
  return plain.replace(/(?<=es)es$|ces$|[aeo]s?$/, (ending) => (ending === 'ces' ? 'z' : ''));
}

/** How the search reads Spanish. */
export const speech: Speech = { little, stem, fold };
