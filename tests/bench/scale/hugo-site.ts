import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { open, type SourceFile } from '../../../src/schema/source.ts';

/** The same entries and the same lists of them as a site for Hugo, with one template for each and our style sheet in it: what the pages cost without our tags, citations and search. */
export function writeHugoSite(folder: string, files: readonly SourceFile[], builtPage: string): void {
  const style = [...readFileSync(builtPage, 'utf8').matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join('\n');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('config.json', JSON.stringify(config));
  write('layouts/partials/style.html', `<style>${style}</style>`);
  write('layouts/_default/single.html', page(`<h1>{{ .Title }}</h1>{{ .Content }}${fields}`));
  write('layouts/_default/list.html', page(`<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}${card}{{ end }}</ul>${turn}`));
  write(
    'layouts/index.html',
    page('{{ range .Site.Taxonomies }}{{ range . }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}{{ end }}{{ end }}'),
  );
  for (const file of files) {
    const entry = open(file);
    if ('sentence' in entry || entry.collection !== 'resources') continue;
    // Names that mean something else to Hugo.
    const { type, url, ...rest } = entry.data as { type: string; url?: string };
    write(`content/resources/${basename(file.path).replace(/\.mdx?$/, '')}.md`, `${JSON.stringify({ ...rest, sort: type, address: url })}\n\n${entry.body}`);
  }
}

const config = {
  baseURL: 'https://cairn.example/',
  paginate: 30,
  disableKinds: ['RSS'],
  taxonomies: { sort: 'sort', cost: 'cost', status: 'status', obstacle: 'obstacles', audience: 'audience' },
};

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.description }}">{{ partial "style.html" . }}</head><body><main>${main}</main></body></html>`;

const card =
  '<li class="card"><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Params.sort }}. {{ .Params.cost }}. {{ .Params.status }}</p><p>{{ .Params.why }}</p></li>';

const turn =
  '{{ with .Paginator }}{{ if .HasPrev }}<a href="{{ .Prev.URL }}">{{ .PageNumber }}</a>{{ end }}{{ if .HasNext }}<a href="{{ .Next.URL }}">{{ .TotalPages }}</a>{{ end }}{{ end }}';

const fields = `<p>{{ .Params.bestFor }}</p><p>{{ .Params.notFor }}</p><p>{{ .Params.why }}</p><table>${[
  'publisher',
  'year',
  'cost',
  'level',
  'time',
  'region',
  'language',
  'isbn13',
]
  .map((name) => `<tr><th>${name}</th><td>{{ .Params.${name} }}</td></tr>`)
  .join('')}</table><ul>{{ range .Params.checked }}<li>{{ . }}</li>{{ end }}</ul><ul>{{ range .Params.unconfirmed }}<li>{{ . }}</li>{{ end }}</ul>
<ul>{{ range .Params.alternatives }}{{ with $.Site.GetPage (printf "resources/%s" .) }}${card}{{ end }}{{ end }}</ul>`;
