/** Puts the words of the address that was asked for into the search field: the page is mostly there, under an address that differs by a letter. */
const words = location.pathname
  .replace(/(?:\/index\.html)?\/*$/, '')
  .replace(/^.*\//, '')
  .replace(/\.\w+$/, '')
  .replace(/%20|[-_+.]+/g, ' ')
  .trim();
const field = document.querySelector<HTMLInputElement>('#q-404');
if (field && /^[a-z0-9 ]{3,60}$/i.test(words)) field.value ||= words;

export {};
