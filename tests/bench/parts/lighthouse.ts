/** Lighthouse for a phone on one page of each kind: four categories, and each audit that is not full. */
import type { Browser, Page } from 'puppeteer-core';
import budgets from '../budgets.json' with { type: 'json' };
import { tool } from '../cache.ts';
import { kinds } from '../kinds.ts';
import { ours } from '../sites.ts';
import type { Measured, Row } from '../table.ts';
import { startChromium } from '../visit.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Audit {
  title: string;
  score: number | null;
  displayValue?: string;
  errorMessage?: string;
}

interface Result {
  lhr: {
    categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, Audit>;
  };
}

type Lighthouse = (address: string, flags: object, config: undefined, page: Page) => Promise<Result | undefined>;

/** Measures every kind of page. Lighthouse brings its own phone and its own slow network. */
export async function measureLighthouse(): Promise<Measured> {
  const { default: lighthouse } = await tool<{ default: Lighthouse }>('lighthouse');
  const address = await ours();
  const browser = await startChromium();
  const rows: Row[] = [];
  const notes = ['Lighthouse as it comes, for a phone. Numbers are performance, accessibility, best practices, SEO. Below: every audit that is not full.'];
  for (const [kind, path] of Object.entries(kinds)) {
    console.log(`  ${kind}: /${path}`);
    const { lhr } = await audit(browser, lighthouse, address + path);
    const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
    const { aim } = budgets.lighthouse.score;
    rows.push({ what: `${kind}: Lighthouse`, ours: scores.join(', '), aim: `${aim} in all`, met: scores.every((score) => score >= aim) ? 'yes' : 'NO' });
    notes.push(...short(kind, lhr));
  }
  await browser.close();
  return { rows, notes };
}

async function audit(browser: Browser, lighthouse: Lighthouse, address: string): Promise<Result> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const result = await lighthouse(address, { onlyCategories: categories, logLevel: 'error', output: 'json' }, undefined, page);
  await context.close();
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  return result;
}

/** Each audit that counts and is not full, with its reason. */
function short(kind: string, { categories: all, audits }: Result['lhr']): string[] {
  return Object.values(all).flatMap(({ title, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const one = audits[id];
      if (!one || weight === 0 || one.score === null || one.score >= 1) return one?.errorMessage ? [`${kind}, ${title}: ${id}: ${one.errorMessage}`] : [];
      return [`${kind}, ${title}: ${one.title} (${id}): ${one.score.toFixed(2)}${one.displayValue ? `, ${one.displayValue}` : ''}`];
    }),
  );
}
