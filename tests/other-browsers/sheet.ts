/** What is done with a worksheet in every browser. What is handed to tab.run works in the page and sees nothing of this file. */
import { until, type Tab } from './engine.ts';

/** A field to type in: the first one with room for sentences. */
export const field = 'work-sheet form .all textarea[data-item]';

export async function openSheet(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await ready(tab);
}

export const ready = (tab: Tab) =>
  until(
    tab,
    'the worksheet can be filled in',
    () => document.querySelector('work-sheet .all')?.hasAttribute('disabled') === false && document.readyState === 'complete',
  );

export const saved = (tab: Tab) =>
  until(tab, 'the page says that it is saved', () => document.querySelector('work-sheet .status')?.textContent.startsWith('Saved on this device at') === true);

/** What the first visible field that fits holds. */
export const valueOf = (tab: Tab, selector = field) =>
  tab.run((selector) => [...document.querySelectorAll<HTMLTextAreaElement>(selector)].find((node) => node.checkVisibility())?.value ?? '(no field)', selector);

export const empty = (tab: Tab, selector = field) =>
  tab.run((selector) => {
    const found = [...document.querySelectorAll<HTMLTextAreaElement>(selector)].find((node) => node.checkVisibility());
    if (!found) throw new Error('no field');
    found.value = '';
    found.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, selector);

/** Everything that the fields of the form hold now. */
export const values = (tab: Tab) =>
  tab.run(() =>
    [...document.querySelectorAll<HTMLInputElement>('work-sheet form .all :is(input, textarea, select)')]
      .map((control) => (['checkbox', 'radio'].includes(control.type) ? String(control.checked) : control.value))
      .join('\n'),
  );

/** Answers everything that can be seen, each text with its number. */
export const fillIn = (tab: Tab) =>
  tab.run(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('work-sheet form .all [data-item]:is(input, textarea, select)')];
    let filled = 0;
    for (const control of controls.filter((node) => node.checkVisibility())) {
      if (control.type === 'checkbox' || control.type === 'radio') {
        control.click();
        continue;
      }
      if (control instanceof HTMLSelectElement) control.selectedIndex = 1;
      else control.value = control.type === 'date' ? '2026-12-07' : control.type === 'number' ? '45' : `Answer ${++filled}, plainly`;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return filled;
  });

/** Forty numbered lines in every text field; answers with all of them. */
export const fillFully = (tab: Tab) =>
  tab.run(() =>
    [...document.querySelectorAll<HTMLInputElement>('work-sheet form .all [data-item]:is(textarea, input[type=text])')]
      .filter((node) => node.checkVisibility())
      .flatMap((control, place) => {
        const lines = Array.from({ length: 40 }, (_, index) => `[${place + 1}.${index + 1}]`);
        control.value = lines.join(control.tagName === 'TEXTAREA' ? '\n' : ' ');
        control.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return lines;
      }),
  );
