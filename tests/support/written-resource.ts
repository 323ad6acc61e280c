/** A resource as the form of the editor holds it, and the file that it must become. */
export const writtenResource = {
  form: {
    title: 'A new one: about listening',
    description: 'A made-up book about listening to people at work, for tests of the editor and for nothing else.',
    reviewed: '2026-11-26',
    alsoKnownAs: [],
    type: 'book',
    creators: [
      { kind: 'person', given: 'Ada', family: 'Example' },
      { kind: 'body', name: 'Example Society' },
    ],
    year: '2024',
    edition: '',
    publisher: 'Example Press',
    isbn13: '9781800751262',
    link: null,
    cost: 'paid-or-library',
    audience: ['mentee'],
    level: 'any',
    region: 'worldwide',
    language: 'en',
    status: 'not-verified',
    checked: ['Nothing was checked: this is a test.'],
    unconfirmed: [],
    reviewBy: '2027-11-26',
    bestFor: 'People who test.',
    notFor: 'Everybody else.',
    time: 'unknown',
    why: 'It proves that the editor works.',
    body: 'A note with a *word* in it.\n',
  },
  text: `---
title: 'A new one: about listening'
description: A made-up book about listening to people at work, for tests of the editor and for nothing else.
reviewed: 2026-11-26
type: book
creators:
  - given: Ada
    family: Example
  - Example Society
year: 2024
publisher: Example Press
isbn13: '9781800751262'
cost: paid-or-library
audience:
  - mentee
level: any
obstacles: []
region: worldwide
language: en
status: not-verified
checked:
  - 'Nothing was checked: this is a test.'
reviewBy: 2027-11-26
bestFor: People who test.
notFor: Everybody else.
time: unknown
why: It proves that the editor works.
---

A note with a *word* in it.
`,
} as const;
