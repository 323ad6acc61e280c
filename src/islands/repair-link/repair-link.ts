/** Mail filters write %23 for the # of a shared link, which then asks for a page that is not there. This turns it back and opens the worksheet or the list. Else the search field of the page gets the words of the address. */
const [, page, shared] = /^(.+?)%23((?:d|list(?:=|%3D))\d+\..+)$/i.exec(location.pathname) ?? [];
if (page && shared) location.replace(`${page}#${shared}`);

/** The words of the address that was asked for, for the search: the page is mostly there, under an address that differs by a letter. */
const words = location.pathname
  .replace(/(?:\/index\.html)?\/*$/, '')
  .replace(/^.*\//, '')
  .replace(/\.\w+$/, '')
  .replace(/%20|[-_+.]+/g, ' ')
  .trim();
const field = document.querySelector<HTMLInputElement>('#q-404');
if (field && /^[a-z0-9 ]{3,60}$/i.test(words)) field.value ||= words;
