const plain = /<style>([\s\S]*?)<\/style>/g;

/** The page with all style sheets of its head in one, where the last of them stood, in the same order: one hash in the policy instead of four. */
export function oneStyle(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const sheets = [...head.matchAll(plain)];
  const last = sheets.at(-1);
  if (!last || sheets.length < 2) return html;
  const all = sheets.map(([, text = '']) => text.trim()).join('');
  let left = sheets.length;
  return head.replace(plain, () => (--left === 0 ? `<style>${all}</style>` : '')) + html.slice(end);
}
