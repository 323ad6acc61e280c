/** The report as people read it, and as the issue holds it: first what is gone, last what only needs its day changed. */
import type { Proposal } from './proposal.ts';
import type { Report, Tested } from './report.ts';

/** "3 links", "1 link". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The report in Markdown. */
export function forPeople({ day, online, links }: Report): string {
  const by = (state: Tested['state']) => links.filter((link) => link.state === state);
  const gone = by('gone').filter(({ news }) => news);
  const parts = [
    part('Gone', 'The site said twice that the page is not there. Look for the page by its name first: it may have moved.', gone),
    part(
      'Gone, and said so',
      'Readers see these as gone already.',
      by('gone').filter(({ news }) => !news),
    ),
    part(
      'Moved for good',
      'Open the new address before you type it: it must show the same thing.',
      links.filter(({ moved }) => moved !== undefined),
    ),
    part('Unsure', 'These did not let our test in, or gave no clear answer. Open each one yourself.', by('unsure')),
    part(
      'Work',
      'Readers are not told yet that these links work.',
      by('works').filter((link) => link.moved === undefined && link.proposals.some(({ about }) => about === 'news')),
    ),
    days(links.flatMap(({ proposals }) => proposals)),
  ];
  return [`# Links, tested on ${day}`, summary({ online, links }), ...parts].filter((text) => text !== '').join('\n\n') + '\n';
}

/** What came of the run, in one or two sentences. */
export function summary({ online, links }: Pick<Report, 'online' | 'links'>): string {
  if (!online) return `Not one of ${count(links.length, 'link')} answered. This machine may have no network: nothing was learned and nothing is proposed.`;
  const number = (state: Tested['state']) => links.filter((link) => link.state === state).length;
  const news = links.filter((link) => link.news).length;
  const told = `${count(links.length, 'link')}: ${number('works')} work, ${number('unsure')} unsure, ${number('gone')} gone.`;
  return news === 0 ? told : `${told} ${count(news, 'link')} that readers still see as good ${news === 1 ? 'is' : 'are'} gone.`;
}

const part = (title: string, advice: string, links: readonly Tested[]) =>
  links.length === 0 ? '' : [`## ${title} (${links.length})`, ...(advice ? [advice] : []), links.map(entry).join('\n')].join('\n\n');

const entry = ({ address, because, moved, places, proposals }: Tested): string =>
  [
    `- <${address}>`,
    `  ${because}${moved === undefined ? '' : ` New address: <${moved}>`}`,
    ...(proposals.length > 0 ? proposals.map(change) : places.map(({ path, line, field }) => `  - \`${path}:${line}\` ${field}`)),
  ].join('\n');

const change = ({ path, line, field, type }: Proposal) => `  - \`${path}:${line}\` ${field}. Type: ${inCode(type)}`;

/** Words stay words; what is typed as it stands is code. */
const inCode = (type: string) => (/^(?:https?:|url: |link: )/.test(type) ? `\`${type}\`` : type);

function days(proposals: readonly Proposal[]): string {
  const list = proposals.filter(({ about }) => about === 'day').map(({ path, line, type }) => `- \`${path}:${line}\` ${inCode(type)}`);
  return list.length === 0 ? '' : `## Same as before: only the day (${list.length})\n\n${list.join('\n')}`;
}
