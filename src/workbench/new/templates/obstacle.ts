import { obstacleHeadings } from '../../../schema/headings.ts';
import { describe, mdx, nextOrder, write, yaml, type Context, type Kind, type NewFile, type Values } from './kind.ts';

type Heading = (typeof obstacleHeadings)[number];

const texts = (ticks: string): Readonly<Record<Heading, string>> => ({
  'Is this it?': `${write('three to five signs, as a list')}\n\n${write('what it is often mistaken for')}`,
  'Work out first': write('the questions to put to yourself before you ask anyone'),
  'Who can help': `<Mentors>\n\n<Mentor kind="Someone who did it last year">\n\n${write('why they help, and what they are not good for')}\n\n</Mentor>\n\n<Mentor kind="Someone outside your workplace">\n\n${write('why they help, and what they are not good for')}\n\n</Mentor>\n\n</Mentors>`,
  'Where to find one this week': write('places, each with what to do there'),
  'A first message': `<Message to="Someone you have met once">\n\n${write('a message with one small ask that is easy to decline')}\n\n</Message>`,
  'What to ask': `<Questions>\n\n1. ${write('a question')}\n2. ${write('another question')}\n3. ${write('a third question')}\n\n</Questions>`,
  'The next 30 days': `<Checklist id="${ticks}" />`,
  'If you are the mentor': write('what to ask first, what not to do, when to refer on'),
  'What the evidence says': write('what studies found, with <Cite> tags and a word for how sure one can be').replace('<Cite> tags', 'citations'),
  'When a mentor is not enough': write('whom else to turn to: a doctor, a union, HR, a lawyer, a benefits office'),
});

const bodyOf = (ticks: string) => obstacleHeadings.map((heading) => `## ${heading}\n\n${texts(ticks)[heading]}`).join('\n\n');

/** An obstacle leads to its story first: it is the one page that every obstacle has. */
const fields = ({ title, name, line, story, resource, ground }: Values, { shelf, today }: Context) => ({
  title,
  description: describe,
  reviewed: today,
  name,
  ground: ground ?? 'open ground',
  line,
  order: nextOrder(shelf, ({ collection }) => collection === 'obstacles'),
  inShort: write('the answer first: what this is and what helps, in at most 70 words.'),
  story,
  startHere: [{ resource, why: write('why to start with it.') }],
  nextStep: { text: write('the one thing to do now.'), to: `case-studies/${String(story)}`, label: 'Read the story' },
});

const ticksOf = (id: string, name: unknown, today: string) => ({
  title: `The next 30 days: ${String(name).toLowerCase()}`,
  name: `${String(name)}: 30 days`.slice(0, 50),
  description: describe,
  reviewed: today,
  form: 'ticks',
  obstacle: id,
  sections: [
    {
      id: 'week-1',
      title: 'Week 1',
      items: [
        { kind: 'tick', id: 'first-step', label: write('a step of under an hour.') },
        { kind: 'tick', id: 'second-step', label: write('the step after it.') },
      ],
    },
  ],
});

/** The term that the obstacle is filed under, unless there is one already: in the topic and, to be translated there, in each of its translations, which have every term. */
function termFor(id: string, { name, line }: Values, { shelf }: Context): NewFile[] {
  const topics = shelf.filter(({ collection, id: own }) => collection === 'topics' && own === 'obstacles');
  const without = topics.filter(({ data }) => !((data as { terms?: { id: string }[] } | null)?.terms ?? []).some((term) => term.id === id));
  const text = `${yaml([{ id, label: name, description: line }])
    .replace(/^/gm, '  ')
    .trimEnd()}\n`;
  return without.map(({ path }) => ({ path, adds: true, text }));
}

/** A new obstacle comes with its list of ticks, and with its term. */
export const obstacle: Kind = {
  collection: 'obstacles',
  asks: ['title', 'name', 'line', 'story', 'resource'],
  may: ['ground'],
  named: ({ name }) => String(name),
  says: 'what is in the way, with its 30 days',
  files: (id, values, context) => {
    const ticks = `${id}-30-days`;
    return [
      { path: `content/obstacles/${id}.mdx`, text: mdx(fields(values, context), bodyOf(ticks)) },
      { path: `content/checklists/${ticks}.yaml`, text: yaml(ticksOf(id, values['name'], context.today)) },
      ...termFor(id, values, context),
    ];
  },
};
