/** A checklist that uses every kind of item and every part that a checklist can have. */
export const everyKind = `title: Every kind of question
name: Every kind
description: A checklist that no reader will ever see, with one item of each kind and every part there is.
reviewed: 2026-11-24
form: worksheet
who: A test
minutes: No time
intro: All of it.
sources: [Made up for a test.]
calendar: { summary: Meeting, first: day }
sections:
  - id: all
    title: All
    items:
      - { kind: tick, id: ticked, label: Tick me, points: [{ to: found, because: You said yes. }] }
      - { kind: short, id: name, label: Short, checks: [{ id: brief, most: 3, good: Brief., say: Shorter. }] }
      - { kind: long, id: story, label: Long, answer: each, lines: 3 }
      - { kind: choice, id: one, label: One, other: true, options: [{ id: a, label: A }, { id: b, label: B }] }
      - { kind: choices, id: many, label: Many, answer: each, options: [{ id: a, label: A }, { id: b, label: B }] }
      - { kind: date, id: day, label: Day }
      - { kind: number, id: count, label: Number, min: 1, max: 9, unit: apples }
      - { kind: rating, id: sure, label: Rating, low: Not, high: Very, recalls: goals/confidence }
      - kind: table
        id: people
        label: Table
        rows: 2
        columns:
          - { id: who, label: Who }
          - { id: need, label: Need, kind: choice, options: [{ id: work, label: Work }, { id: truth, label: Truth }] }
          - { id: near, label: Near, kind: choice, options: [{ id: close, label: Close }, { id: far, label: Far }] }
          - { id: by, label: By, kind: date }
          - { id: done, label: Done, kind: tick }
      - { kind: signature, id: signed, label: Signature }
      - { kind: note, id: read, text: Only to be read. }
  - id: extra
    title: Extra
    optIn: true
    items:
      - { kind: short, id: more, label: More }
outcomes:
  title: Found
  decide: first
  none: { title: Nothing, text: Nothing. }
  list: [{ id: found, title: Found it, text: It is this., say: [Say so.], next: { text: Go on., to: checklists/goals, label: Goals } }]
drafts: { title: Drafts, list: [{ id: note, title: Note, text: "Hello {name}" }] }
map: { title: Map, table: people, name: who, rows: need, columns: near, gaps: [{ need: truth, text: Nobody., to: checklists/goals, label: Goals }] }
nextCopy: { label: Next, keep: [name], carry: [{ table: people, unless: done }] }
`;
