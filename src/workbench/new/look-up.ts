/** Asks doi.org what a DOI stands for, only when the editor says --look-up. The build and the tests never do. */
import type { CslInput } from './csl-input.ts';
import { doiIn } from './line.ts';
import { withLooked, type Found } from './many.ts';

const SECONDS = 15;

/** The work as its registration agency describes it (content negotiation, https://www.doi.org/the-identifier/resources/handbook/). Throws when there is no answer. */
async function ask(doi: string, fetching: typeof fetch): Promise<CslInput> {
  const address = `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
  const answer = await fetching(address, { headers: { Accept: 'application/vnd.citationstyles.csl+json' }, signal: AbortSignal.timeout(SECONDS * 1000) });
  if (!answer.ok) throw new Error(answer.status === 404 ? 'doi.org does not know it' : `doi.org answered ${answer.status}`);
  return (await answer.json()) as CslInput;
}

/** The works, those with a DOI filled in; and a sentence for each that could not be looked up. Its draft stays as it is. */
export async function lookUp(found: readonly Found[], fetching: typeof fetch = fetch): Promise<{ found: Found[]; said: string[] }> {
  const said: string[] = [];
  const looked: Found[] = [];
  for (const one of found) {
    const doi = doiIn(one.fields.url ?? '');
    if (doi === undefined) {
      looked.push(one);
      continue;
    }
    try {
      looked.push(withLooked(one, await ask(doi, fetching)));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      said.push(`line ${one.line}: ${doi} could not be looked up (${why}). Its draft holds the DOI alone.`);
      looked.push(one);
    }
  }
  return { found: looked, said };
}
