import type { APIRoute } from 'astro';
import { drawCard, type Card } from '../../head/card.ts';
import { cardName } from '../../library/addresses.ts';
import { caseStudies, findTerm, guides, obstacles, pages, worksheets } from '../../library/library.ts';
import { site } from '../../site.ts';
import { sectionName } from '../../words/sections.ts';
import { wordsFor } from '../../words/words.ts';

/** A card for every page that people share: one each for texts and checklists, one for each section. Resources share theirs. */
export async function getStaticPaths() {
  const words = wordsFor();
  const cards: (Card & { path: string })[] = [
    { path: 'default', title: site.tagline, eyebrow: words.cards.guide },
    { path: '', title: words.cards.home, eyebrow: site.tagline },
    ...site.menu.map(({ path }) => ({ path, title: sectionName(path, words), eyebrow: site.tagline })),
    ...(await obstacles()).map(({ id, data }) => ({ path: `obstacles/${id}`, title: data.title, eyebrow: data.name })),
    ...(await Promise.all(
      (await guides()).map(async ({ id, data }) => ({ path: `mentorship/${id}`, title: data.title, eyebrow: (await findTerm('stages', data.stage)).label })),
    )),
    ...(await caseStudies()).map(({ id, data }) => ({ path: `case-studies/${id}`, title: data.title, eyebrow: words.cards.story })),
    ...(await worksheets()).map(({ id, data }) => ({ path: `checklists/${id}`, title: data.title, eyebrow: words.cards.checklist })),
    ...(await pages()).map(({ id, data }) => ({ path: id, title: data.title, eyebrow: data.name })),
  ];
  return cards.map(({ path, ...card }) => ({ params: { card: cardName(path) }, props: card }));
}

export const GET: APIRoute<Card> = async ({ props }) => new Response(new Uint8Array(await drawCard(props)), { headers: { 'Content-Type': 'image/jpeg' } });
