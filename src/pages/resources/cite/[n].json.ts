import type { APIRoute } from 'astro';
import { citedFile, citeFiles } from '../../../library/citations.ts';

export const getStaticPaths = async () => Array.from({ length: await citeFiles() }, (_, n) => ({ params: { n: String(n) } }));

/** The citations of some of the entries, by id: a reader's list fetches the file of an entry (`bucketOf`) to show and export it. */
export const GET: APIRoute = async ({ params }) => Response.json(await citedFile(Number(params['n'])));
