import type { APIRoute } from 'astro';
import { notices } from '../library/notices.ts';
import { wordsFor } from '../words/words.ts';

/** The notices that the licences of others ask us to hand on. */
export const GET: APIRoute = () => new Response(notices(wordsFor()));
