const use = /(<use\b[^>]*\shref=)(["']?)[^"'\s>]*?((?:grounds\/)?[\w-]+\.svg)#([\w-]+)\2/g;

/**
 * The page with the drawings that it borrows from other files in itself: without a server, browsers refuse to borrow. `read` gives the text of
 * such a file.
 */
export function withOwnDrawings(html: string, read: (file: string) => string): string {
  const symbols = new Map([...html.matchAll(use)].map(([, , , file = '', id = '']) => [nameOf(file, id), symbolIn(read(file), file, id)]));
  if (symbols.size === 0) return html;
  return html
    .replace(use, (_, start: string, __, file: string, id: string) => `${start}"#${nameOf(file, id)}"`)
    .replace('</body>', `<div hidden><svg>${[...symbols.values()].join('')}</svg></div></body>`);
}

const nameOf = (file: string, id: string) => `${file.replace(/\.svg$/, '').replaceAll('/', '-')}-${id}`;

function symbolIn(text: string, file: string, id: string): string {
  const symbol = new RegExp(`<symbol id="?${id}"?[ >][\\s\\S]*?</symbol>`).exec(text)?.[0];
  if (!symbol) throw new Error(`${file} lacks the drawing ${id}, which a page borrows. Build the site again: npm run build`);
  return symbol.replace(/id="?[\w-]+"?/, `id="${nameOf(file, id)}"`);
}
