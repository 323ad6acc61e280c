/** What a check can do in every browser, however it is driven. */
export interface Tab {
  /** Goes to this address and waits until the page has loaded. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Types on the keyboard, at the end of what the first visible field that fits holds. */
  type(selector: string, text: string): Promise<void>;
  /** Presses the first visible element that fits. */
  press(selector: string): Promise<void>;
  /** Runs this function in the page. It sees nothing of the file that it stands in. */
  run<Args extends readonly unknown[], Result>(task: (...given: Args) => Result, ...given: Args): Promise<Awaited<Result>>;
  /** Closes the tab at once, and asks nothing of the page. */
  close(): Promise<void>;
  /** The page on paper. */
  pdf?(paper: Paper): Promise<Uint8Array>;
}

export type Paper = 'A4' | 'Letter';

export interface Running {
  /** The browser's own words. */
  version: string;
  open(): Promise<Tab>;
  /** What pages logged as errors, or the policy refused. */
  complaints: string[];
  /** Ends all processes of the browser without a word to them. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  /** Starts the browser on this profile folder. What is downloaded goes to the folder `downloads` in it. */
  start(profile: string): Promise<Running>;
  /** False where every start begins with an empty profile: nothing can be said about a crash. */
  keepsProfile: boolean;
  downloads: boolean;
  prints: boolean;
  /** What this way of driving it cannot show, in plain words. */
  notMeasured: readonly string[];
}

export type Found = Engine | { missing: string };

/** A function and what it is given, as one expression for the page. */
export const expression = (task: unknown, given: readonly unknown[]): string => `(${String(task)})(...${JSON.stringify(given)})`;

/** Waits until this is true in the page. Throws with these words when it does not come true. */
export async function until<Args extends readonly unknown[]>(tab: Tab, words: string, task: (...given: Args) => unknown, ...given: Args): Promise<void> {
  const end = Date.now() + 60_000;
  // While the page changes there is nothing to ask.
  while (!(await tab.run(task, ...given).catch(() => false))) {
    if (Date.now() > end) throw new Error(`It never came about: ${words}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
