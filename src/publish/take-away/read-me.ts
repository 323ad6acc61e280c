import { fill } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';

const local = 'http://localhost:8000/';
const servers = [
  { name: 'Python', command: 'python3 -m http.server 8000 --bind 127.0.0.1' },
  { name: 'Node', command: 'npx sirv-cli . --host 127.0.0.1 --port 8000', isFetched: true },
  { name: 'Caddy', command: 'caddy file-server --listen 127.0.0.1:8000' },
  { name: 'BusyBox', command: 'busybox httpd -f -p 127.0.0.1:8000' },
];

/** What a reader of the take-away file reads first: how to open it, and what works how. It needs no style sheet and no script. */
export function readMe(site: string, version: string, { takeAway, language, direction }: Words): string {
  const { folder, server, host } = takeAway;
  const title = fill(takeAway.title, { site });
  const lines = servers.map(({ name, command, isFetched }) => `<li>${name}: <code>${command}</code>${isFetched ? ` ${server.fetched}` : ''}</li>`);
  return `<!DOCTYPE html>
<html lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fill(takeAway.readMe, { title })}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${fill(takeAway.what, { version })}</p>
<p><a href="guide/index.html">${takeAway.open}</a></p>
<h2>${folder.title}</h2>
<p>${folder.works}</p>
<p>${folder.lacks}</p>
<h2>${server.title}</h2>
<p>${fill(server.works, { folder: '<code>guide</code>', address: `<a href="${local}">${local}</a>` })}</p>
<ul>
${lines.join('\n')}
</ul>
<p>${server.kept}</p>
<h2>${host.title}</h2>
<p>${host.text}</p>
</main>
</body>
</html>
`;
}
