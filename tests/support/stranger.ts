/**
 * A stranger with a time limit: does a walk as a person would, counts every action, and adds up the seconds a person needs for it.
 * The seconds are an estimate (takes.ts), the same on every machine, never the clock of the test.
 */
import type { Locator, Page } from '@playwright/test';
import { takes, wordsIn } from './takes.ts';
import { expect, test } from './test.ts';

export type By = 'mouse' | 'keyboard';

/** The four ways in which every situation of a stranger's week is walked. */
export const ways = [360, 1280].flatMap((width) => (['mouse', 'keyboard'] as const).map((by) => ({ by, width, name: `at ${width} px by ${by}` })));

/** Where the sentence ends in which a text says what is looked for, if it says it. */
function sentenceEnd(sought: RegExp, text: string): number | undefined {
  const match = sought.exec(text);
  if (!match) return undefined;
  const rest = /[.?!](?=\s|$)|\n/.exec(text.slice(match.index));
  return rest ? match.index + rest.index + 1 : text.length;
}

/** Does a walk, and keeps count of its actions and seconds. Its pages are Playwright's. */
export class Stranger {
  /** What was done, one line an action, for the table of a walk. */
  readonly steps: string[] = [];
  /** Estimated seconds of a person so far. */
  seconds = 0;
  readonly page: Page;
  readonly by: By;

  constructor(page: Page, by: By = 'mouse') {
    this.page = page;
    this.by = by;
  }

  /** Opens an address, as a link from elsewhere does. It costs nothing: the clock starts when the page is there. */
  async arrives(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Reads all words of an element, after bringing it into sight. */
  async reads(part: Locator): Promise<string> {
    await this.bringsIntoSight(part);
    const text = await part.innerText();
    this.seconds += wordsIn(text) * takes.word;
    return text;
  }

  /** Reads part after part, from the first on, to the end of the sentence that holds what is looked for, and returns its part. */
  async finds(sought: RegExp, among: Locator): Promise<Locator> {
    await among.first().waitFor();
    for (const part of await among.all()) {
      const end = sentenceEnd(sought, await part.innerText());
      if (end === undefined) {
        await this.reads(part);
        continue;
      }
      await this.bringsIntoSight(part);
      this.seconds += wordsIn((await part.innerText()).slice(0, end)) * takes.word;
      return part;
    }
    throw new Error(`A stranger looked for ${String(sought)} and did not find it.`);
  }

  /** Presses a link, button or box: a decision, the way there, the press. */
  async presses(target: Locator): Promise<void> {
    this.did(`press ${await named(target)}`, takes.decide);
    await this.goesTo(target);
    if (this.by === 'mouse') await target.click();
    else await this.page.keyboard.press(/^(checkbox|radio)$/.test((await target.getAttribute('type')) ?? '') ? 'Space' : 'Enter');
    this.seconds += this.by === 'mouse' ? takes.click : takes.key;
  }

  /** Types into a field; a pasted text takes two keys, however long. */
  async types(target: Locator, text: string, how: 'typed' | 'pasted' = 'typed'): Promise<void> {
    this.did(`fill ${await named(target)}`, takes.decide);
    await this.goesTo(target);
    await target.fill(text);
    this.seconds += takes.key * (how === 'pasted' ? 2 : text.length);
  }

  /** Takes an option of a list that opens: there, open it, read on to the option, take it. */
  async chooses(target: Locator, option: string): Promise<void> {
    this.did(`choose “${option}”`, takes.decide);
    await this.goesTo(target);
    const before = (await target.locator('option').allTextContents()).findIndex((label) => label.trim() === option) + 1;
    await target.selectOption({ label: option });
    this.seconds += this.by === 'mouse' ? takes.click + takes.point + takes.click : takes.key * before;
  }

  /** Puts a text from the clipboard into a field, as a paste that the page can tell from typing. */
  async pastes(target: Locator, text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    this.did(`paste into ${await named(target)}`, takes.decide + 2 * takes.key);
    await this.goesTo(target);
    await target.focus();
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Presses a key, such as Enter or Escape. */
  async hits(key: string): Promise<void> {
    this.did(`key ${key}`, takes.key);
    await this.page.keyboard.press(key);
  }

  /** Holds the promise of a limit: no more than so many seconds and actions. */
  within(seconds: number, actions = Infinity): void {
    const told = `${this.steps.join(' → ')}: ${this.seconds.toFixed(1)} s`;
    test.info().annotations.push({ type: 'walk', description: told });
    expect.soft(Math.round(this.seconds * 10) / 10, told).toBeLessThanOrEqual(seconds);
    expect.soft(this.steps.length, told).toBeLessThanOrEqual(actions);
  }

  private did(step: string, seconds: number): void {
    this.steps.push(step);
    this.seconds += seconds;
  }

  private async goesTo(target: Locator): Promise<void> {
    if (this.by === 'keyboard') return this.tabsTo(target);
    await this.bringsIntoSight(target);
    this.seconds += takes.point;
  }

  /** From where the focus is: by Tab, within a group of radio buttons by the arrow, and at the head of a page by the link that skips it. */
  private async tabsTo(target: Locator): Promise<void> {
    const inMain = await target.evaluate((element) => element.closest('main') !== null);
    for (let presses = 1; presses <= 150; presses += 1) {
      const inGroup = await target.evaluate((element) => {
        const [from, to] = [document.activeElement, element].map((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : ''));
        return from !== '' && from === to;
      });
      await this.page.keyboard.press(inGroup ? 'ArrowDown' : 'Tab');
      this.seconds += takes.key;
      if (await target.evaluate((element) => element === document.activeElement)) return;
      if (inMain && (await this.page.evaluate(() => document.activeElement?.matches('a[href="#content"]')))) {
        await this.page.keyboard.press('Enter');
        this.seconds += takes.key + takes.decide;
      }
    }
    throw new Error(`${await named(target)} is not reached by 150 presses of Tab.`);
  }

  /** Every screen that is scrolled away is one press of a key or flick of a finger, and a look at what came. */
  private async bringsIntoSight(part: Locator): Promise<void> {
    const height = this.page.viewportSize()?.height ?? 800;
    const box = await part.boundingBox();
    if (box && box.y >= 0 && box.y < height) return;
    const screens = box ? Math.ceil(Math.abs(box.y < 0 ? box.y : box.y - height) / height) : 1;
    for (let screen = 0; screen < screens; screen += 1) this.did('scroll', takes.key + takes.decide);
    await part.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
  }
}

/** What a walk calls an element: its accessible name or its first words. */
async function named(target: Locator): Promise<string> {
  const label = await target.evaluate(
    (element) => element.getAttribute('aria-label') ?? ((element as HTMLInputElement).labels?.[0]?.textContent || element.textContent || element.tagName),
  );
  return `“${label.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
}
