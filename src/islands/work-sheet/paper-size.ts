import { disk } from '../../storage/disk.ts';
import { Draft } from '../../storage/draft.ts';
import { keyOf } from '../../storage/keys.ts';

/** The papers one can choose. An empty choice leaves it to the printer. */
type PaperSize = '' | 'A4' | 'letter';

const isPaperSize = (data: unknown): data is PaperSize => data === '' || data === 'A4' || data === 'letter';
const shape = { version: 1, empty: '' as PaperSize, read: (data: unknown) => (isPaperSize(data) ? data : undefined) };
const sheet = new CSSStyleSheet();

/** Sets the one `@page` rule that chooses the paper. Margins stay as print.css has them. */
function choose(size: PaperSize): void {
  sheet.replaceSync(size ? `@page { size: ${size} }` : '');
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/** Makes the choice of paper in this form work, and keeps it on the device. */
export function keepPaperSize(form: HTMLFormElement): void {
  const draft = new Draft<PaperSize>(keyOf('paper', 'size'), shape, disk);
  const papers = [...form.querySelectorAll<HTMLInputElement>('[name=paper]')];
  const show = (size: PaperSize) => {
    for (const paper of papers) paper.checked = paper.value === size;
    choose(size);
  };
  for (const paper of papers)
    paper.addEventListener('change', () => {
      const size = paper.value;
      if (!isPaperSize(size)) return;
      choose(size);
      void draft.change(() => size);
    });
  void draft.read().then(({ data }) => show(data));
}
