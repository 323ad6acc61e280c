import type { APIRoute } from 'astro';
import { drawCard, type Card } from '../../head/card.ts';
import { cardName, pathIn } from '../../library/addresses.ts';
import { readLanguages } from '../../library/languages.ts';
import { caseStudies, guides, obstacles, pages, terms, worksheets } from '../../library/library.ts';
import { siteIn } from '../../library/site-in.ts';
import { site } from '../../site.ts';
import { sectionName } from '../../words/sections.ts';
import { wordsFor } from '../../words/words.ts';

type SharedCard = Card & { path: string };

/** The cards of the home page, the texts and the checklists in one language. */
async function cardsIn(language: string): Promise<SharedCard[]> {
  const { cards, home } = wordsFor(language);
  const stages = new Map((await terms('stages', language)).map(({ id, label }) => [id, label]));
  const found = [
    { path: '', title: home.title, eyebrow: siteIn(language).tagline },
    ...(await obstacles(language)).map(({ id, data }) => ({ path: `obstacles/${id}`, title: data.title, eyebrow: data.name })),
    ...(await guides(language)).map(({ id, data }) => ({ path: `mentorship/${id}`, title: data.title, eyebrow: stages.get(data.stage) ?? '' })),
    ...(await caseStudies(language)).map(({ id, data }) => ({ path: `case-studies/${id}`, title: data.title, eyebrow: cards.story })),
    ...(await worksheets(language)).map(({ id, data }) => ({ path: `checklists/${id}`, title: data.title, eyebrow: cards.checklist })),
    ...(await pages(language)).map(({ id, data }) => ({ path: id, title: data.title, eyebrow: data.name })),
  ];
  return found.map(({ path, ...card }) => ({ ...card, path: pathIn(path, language) }));
}

/** Those with a page of their own, whether or not the menu names them. */
const sections = ['obstacles', 'mentorship', 'case-studies', 'resources', 'checklists'];

/** A card for every page that people share: one each for texts and checklists, one for each section. Resources share theirs. */
export async function getStaticPaths() {
  const words = wordsFor();
  const others = await Promise.all((await readLanguages()).map(cardsIn));
  const cards: SharedCard[] = [
    { path: 'default', title: site.tagline, eyebrow: words.cards.guide },
    ...sections.map((path) => ({ path, title: sectionName(path, words), eyebrow: site.tagline })),
    ...(await cardsIn(site.language)),
    ...others.flat(),
  ];
  return cards.map(({ path, ...card }) => ({ params: { card: cardName(path) }, props: card }));
}

export const GET: APIRoute<Card> = async ({ props }) => new Response(new Uint8Array(await drawCard(props)), { headers: { 'Content-Type': 'image/jpeg' } });
