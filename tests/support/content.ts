import { obstacleHeadings, checkContent, report, type SourceFile } from '../../src/schema/check.ts';

const terms = (...ids: string[]) =>
  `label: Terms\ndescription: Words to file things under.\nterms:\n${ids.map((id) => `  - id: ${id}\n    label: ${id}\n    description: About ${id}.\n`).join('')}`;

const description = 'One plain sentence that says what is on this page and for whom it is.';

/** A whole small content folder without a mistake, for tests that make one. */
export const sound: Readonly<Record<string, string>> = {
  'content/topics/obstacles.yaml': terms('skill-gap', 'networking'),
  'content/topics/stages.yaml': terms('understand', 'find'),
  'content/topics/resource-types.yaml': terms('book'),
  'content/topics/costs.yaml': terms('free'),
  'content/topics/audiences.yaml': terms('mentees'),
  'content/topics/levels.yaml': terms('any'),
  'content/topics/statuses.yaml': terms('verified', 'not-verified'),
  'content/topics/link-states.yaml': terms('works', 'gone'),
  'content/topics/strengths.yaml': terms('moderate'),
  'content/evidence/allen-2004.yaml': `short: Allen, 2004
authors:
  - Allen, T. D.
year: 2004
title: Career benefits
source: A journal
doi: 10.1037/0021-9010.89.1.127
kind: meta-analysis
finding: Small.
limits: Not a cause.
strength: moderate
`,
  'content/resources/a-book.mdx': `---
title: A book
description: ${description}
reviewed: 2026-11-23
type: book
creators:
  - { given: Ada, family: Writer }
year: 2016
publisher: A publisher
isbn13: "9780306406157"
cost: free
audience:
  - mentees
level: any
obstacles:
  - skill-gap
region: worldwide
language: en
status: verified
checked:
  - Seen at the publisher.
reviewBy: 2027-11-23
bestFor: Anyone.
notFor: Nobody.
time: A weekend
why: It is clear.
---

A note.
`,
  'content/case-studies/john.mdx': `---
title: John learns
description: ${description}
reviewed: 2026-11-23
name: John
person: John
who: A developer
mentor: A senior developer
obstacle: skill-gap
turns: [1, 2, 3, 4, 5]
outcome: It went well.
---

A story.
`,
  'content/checklists/thirty-days.yaml': `title: Thirty days
name: Thirty days
description: ${description}
reviewed: 2026-11-23
form: ticks
sections:
  - id: week-1
    title: Week 1
    items:
      - kind: tick
        id: name-it
        label: Name it.
      - kind: tick
        id: ask
        label: Ask.
`,
  'content/obstacles/skill-gap.mdx': `---
title: A skill you lack
description: ${description}
reviewed: 2026-11-23
name: Skill gap
ground: the cleft
line: You cannot do it yet.
order: 1
inShort: Ask one person.
story: john
startHere:
  - resource: a-book
    why: It is clear.
nextStep:
  text: Write to someone.
  to: checklists/thirty-days
  label: Start
---

${obstacleHeadings.map((heading) => `## ${heading}\n\nText.\n`).join('\n')}
Small <Cite id="allen-2004" />. Read <Resource id="a-book" />. <Checklist id="thirty-days" />
`,
};

type Edit = [path: string, found: string, replacement: string];

/** The sound content with something in it replaced. Throws when the words to replace are not there: such a test would prove nothing. */
export function edited(...edits: Edit[]): SourceFile[] {
  const files: Record<string, string> = { ...sound };
  for (const [path, found, replacement] of edits) {
    if (!files[path]?.includes(found)) throw new Error(`${path} has no "${found}" to replace.`);
    files[path] = files[path].replace(found, replacement);
  }
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

/** What a writer reads after such edits, line by line. */
export const complaintsAfter = (...edits: Edit[]): string[] => checkContent(edited(...edits)).map(report);
