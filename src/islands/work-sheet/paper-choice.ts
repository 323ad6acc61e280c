import { disk } from '../../storage/disk.ts';
import { Draft } from '../../storage/draft.ts';
import { keyOf } from '../../storage/keys.ts';

const sizes = ['', 'A4', 'letter'] as const;
/** The papers one can choose. An empty choice leaves it to the printer. */
type Size = (typeof sizes)[number];

interface Choice {
  size: Size;
  large: boolean;
}

const isSize = (data: unknown): data is Size => sizes.some((size) => size === data);

/** Version 1 was the size alone. */
const shape = {
  version: 2,
  empty: { size: '', large: false } as Choice,
  read(data: unknown): Choice | undefined {
    if (isSize(data)) return { size: data, large: false };
    const { size, large } = (data ?? {}) as Partial<Choice>;
    return isSize(size) && typeof large === 'boolean' ? { size, large } : undefined;
  },
};

const style = new CSSStyleSheet();

/** Makes the choice of paper and of large print work, and keeps it on the device. The paper is chosen by the one `@page` rule; its margins stay as print.css has them. */
export function keepPaper(sheet: HTMLElement): void {
  const draft = new Draft<Choice>(keyOf('paper', 'size'), shape, disk);
  const papers = [...sheet.querySelectorAll<HTMLInputElement>('[name=paper]')];
  const large = sheet.querySelector<HTMLInputElement>('[name=large]');
  const show = (choice: Choice) => {
    for (const paper of papers) paper.checked = paper.value === choice.size;
    if (large) large.checked = choice.large;
    sheet.toggleAttribute('data-large', choice.large);
    style.replaceSync(choice.size ? `@page { size: ${choice.size} }` : '');
    if (!document.adoptedStyleSheets.includes(style)) document.adoptedStyleSheets.push(style);
  };
  sheet.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !['paper', 'large'].includes(target.name)) return;
    const size = papers.find(({ checked }) => checked)?.value;
    const choice: Choice = { size: isSize(size) ? size : '', large: large?.checked ?? false };
    show(choice);
    void draft.change(() => choice);
  });
  void draft.read().then(({ data }) => show(data));
}
