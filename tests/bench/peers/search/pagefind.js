import { show } from './show.js';

const field = document.querySelector('#q');
let opened;
const open = () =>
  (opened ??= import('/pagefind/pagefind.js').then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  }));
const read = async (result) => {
  const { url, meta, plain_excerpt: text } = await result.data();
  return { url, title: meta.title, text };
};

field.addEventListener('focus', open);
field.addEventListener('input', async () => {
  const pagefind = await open();
  const words = field.value;
  const { results } = await pagefind.search(words);
  if (words === field.value) await show(results.slice(0, 10).map(read));
});
