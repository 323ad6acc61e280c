/** Replaces the results by the first page, and adds the others as they come: no search can show its first result sooner. */
export async function show(pages) {
  const list = document.querySelector('#results');
  const first = await pages[0];
  list.replaceChildren(...(first ? [item(first)] : []));
  for (const page of await Promise.all(pages.slice(1))) list.append(item(page));
}

function item({ url, title, text }) {
  const [line, link, words] = ['li', 'a', 'p'].map((name) => document.createElement(name));
  [link.href, link.textContent, words.textContent] = [url, title, text];
  line.append(link, words);
  return line;
}
