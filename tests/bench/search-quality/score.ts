/** A question in the words of a reader, and the pages that answer it, as paths. */
export interface Asked {
  readonly ask: string;
  readonly pages: readonly string[];
}

/** How well an engine did on all questions. */
export interface Score {
  /** Share of questions whose first result, or one of the first three, is an answer. */
  readonly at1: number;
  readonly at3: number;
  /** Mean of 1 divided by the place of the first answer among ten (mean reciprocal rank). */
  readonly mrr: number;
  /** Share of questions for which nothing was found. */
  readonly nothing: number;
  /** The questions without an answer among the first three, with what came instead. */
  readonly missed: readonly (Asked & { readonly found: readonly string[] })[];
}

/** Asks an engine every question and says how well it did. */
export async function score(questions: readonly Asked[], engine: (question: string) => Promise<string[]>): Promise<Score> {
  const places: number[] = [];
  const missed: (Asked & { found: string[] })[] = [];
  let nothing = 0;
  for (const question of questions) {
    const found = await engine(question.ask);
    if (found.length === 0) nothing++;
    const place = found.findIndex((path) => question.pages.includes(path)) + 1;
    places.push(place);
    if (place === 0 || place > 3) missed.push({ ...question, found: found.slice(0, 3) });
  }
  const share = (test: (place: number) => boolean) => places.filter(test).length / questions.length;
  return {
    at1: share((place) => place === 1),
    at3: share((place) => place > 0 && place <= 3),
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / questions.length,
    nothing: nothing / questions.length,
    missed,
  };
}
