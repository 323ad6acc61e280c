const use = /(<use\b[^>]*\shref=)(["']?)[^"'\s>]*stones\.svg#([\w-]+)\2/g;

/** The page with the drawings that it borrows from another file in itself: without a server, browsers refuse to borrow. */
export function withOwnDrawings(html: string, drawings: string): string {
  const wanted = [...new Set([...html.matchAll(use)].map(([, , , id = '']) => id))];
  if (wanted.length === 0) return html;
  const symbols = wanted.map((id) =>
    (new RegExp(`<symbol id="?${id}"?[ >][\\s\\S]*?</symbol>`).exec(drawings)?.[0] ?? '').replace(/id="?[\w-]+"?/, `id="stones-${id}"`),
  );
  if (symbols.includes(''))
    throw new Error(`stones.svg lacks one of these drawings, which a page borrows: ${wanted.join(', ')}. Build the site again: npm run build`);
  return html.replace(use, '$1"#stones-$3"').replace('</body>', `<div hidden><svg>${symbols.join('')}</svg></div></body>`);
}
