import { forget, readLogo } from './logo.ts';
import { camel, put } from '../words.ts';

/** The logo of the program: chosen from a file, shown on the page, taken off again. */
export class Letterhead {
  logo: HTMLImageElement | undefined;

  constructor(
    readonly place: HTMLElement,
    /** Hears when the logo is another one. */
    readonly changed: () => void,
  ) {}

  async open(file: File): Promise<void> {
    const found = await readLogo(file);
    if (found.is === 'shown') this.#show(found.picture, 'shown');
    else this.#say(found.is);
  }

  remove(): void {
    this.#show(undefined, 'gone');
    this.#find('[data-do=open-logo]').focus();
  }

  #show(picture: HTMLImageElement | undefined, said: string) {
    const shown = this.#find('.shown');
    if (this.logo) forget(this.logo);
    this.logo = picture;
    if (picture) picture.alt = this.#find('.said').dataset['alt'] ?? '';
    shown.replaceChildren(...(picture ? [picture] : []));
    shown.hidden = !picture;
    this.#find('[data-do=remove-logo]').hidden = !picture;
    this.#say(said);
    this.changed();
  }

  #say(name: string) {
    const said = this.#find('.said');
    put(said, said.dataset[camel(name)] ?? '');
  }

  #find(selector: string): HTMLElement {
    return this.place.querySelector<HTMLElement>(selector) as HTMLElement;
  }
}
