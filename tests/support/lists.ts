import fc from 'fast-check';

/** Lists as readers make them, with any signs in them. */
export const lists = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 40 }),
  items: fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z\d][a-z\d-]{0,30}$/),
      title: fc.string({ unit: 'binary', maxLength: 60 }),
      by: fc.string({ unit: 'grapheme', maxLength: 60 }),
      note: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 2000 })),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  ),
});
