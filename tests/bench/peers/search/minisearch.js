import { show } from './show.js';

const field = document.querySelector('#q');
let opened;
const script = () =>
  new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement('script'), { src: '/minisearch.js', onload: done, onerror: failed }));
  });
const open = () =>
  (opened ??= Promise.all([fetch('/index.json').then((answer) => answer.text()), script()]).then(([index]) =>
    globalThis.MiniSearch.loadJSON(index, { fields: ['title', 'description', 'tags', 'text'], storeFields: ['title', 'description'] }),
  ));

field.addEventListener('focus', open);
field.addEventListener('input', async () => {
  const found = (await open()).search(field.value, { prefix: true, combineWith: 'AND' }).slice(0, 10);
  await show(found.map(({ id, title, description }) => ({ url: `/${id}/`, title, text: description })));
});
