/** Who made something: a person, whose names reference managers keep apart, or a body under the name it gives itself. */
export type Creator = string | { readonly given?: string | undefined; readonly family: string; readonly role?: string | undefined };

/** The name as it stands in a sentence: "Julie Starr", "Katrina Owen (founder)", "Acas". */
export const nameOf = (creator: Creator): string =>
  typeof creator === 'string' ? creator : [creator.given, creator.family, creator.role && `(${creator.role})`].filter(Boolean).join(' ');

/** Up to so many names in one line. */
export const namesOf = (creators: readonly Creator[], most = Infinity): string => creators.slice(0, most).map(nameOf).join(', ');
