/** Whose name it is. */
export type Role = 'mentee' | 'mentor';

/** In the languages of the interface: a list may come from a program that speaks another one than the page. */
const words: Record<Role, readonly string[]> = {
  mentee: [
    'mentee',
    'mentees',
    'protege',
    'protegee',
    'learner',
    'student',
    'apprentice',
    'trainee',
    'coachee',
    'advisee',
    'participant',
    'mentorizado',
    'mentorizada',
    'aprendiz',
    'participante',
  ],
  mentor: ['mentor', 'mentors', 'coach', 'guide', 'advisor', 'adviser', 'supervisor', 'mentora', 'mentores', 'mentoras', 'tutor', 'tutora', 'supervisora'],
};

/** The words of a heading, plain: "MentorName" and "mentor_name" are both mentor, name. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The role that a word stands for. */
export const roleOf = (word: string): Role | undefined => (words.mentee.includes(word) ? 'mentee' : words.mentor.includes(word) ? 'mentor' : undefined);

/** What people write where nobody is. */
const NOBODY = /^(?:n\/?a|tb[cd]|none|nobody|open)\.?$/i;
const ADDRESS = /@|:\/\//;
const ADDRESS_BESIDE = /[<([][^<>()[\]@]*@[^<>()[\]]*[>)\]]/g;
const STRAY = ',;|';
const BULLET = /^(?:[-*•·–]\s+|\(?\d{1,4}[.)]\s*)/u;

/** A name without the marks around it: bullets, numbers, stray separators, an e-mail address in brackets. */
export const clean = (text: string): string =>
  text &&
  withoutStray(
    text
      .replace(/[\u200B\u2060\uFEFF]/g, '')
      .replace(ADDRESS_BESIDE, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(BULLET, ''),
  ).trim();

/** Counted, because a regular expression takes minutes over many separators. */
function withoutStray(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && STRAY.includes(text.charAt(start))) start++;
  while (end > start && STRAY.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** True when it may be the name of a person: it has a letter, and is neither an address nor a word for nobody. */
export const isName = (text: string): boolean => /\p{L}/u.test(text) && !ADDRESS.test(text) && !NOBODY.test(text);

/** What stands between two names on one line, the clearest first. */
const between = [/\s*(?:→|⇒|->|=>|>)\s*/u, /\s*[/|]\s*/, /\s*[;；、，،]\s*/u, /\s*[&+]\s*/, /\s+[-–—]\s+/u, /\s+(?:and|with)\s+/i];

/** The names on a line that has no columns: "Ana Ruiz and Ben Osei" is two. A line without a sign between names is one. */
export function namesIn(text: string): string[] {
  const whole = clean(text);
  const found = between.map((sign) => whole.split(sign).map(clean).filter(Boolean)).find((parts) => parts.length > 1);
  return found ?? [whole].filter(Boolean);
}

/** "Mentor: Ben Osei" is the name of the mentor. */
export function labelled(text: string): { name: string; role?: Role } {
  const [, label = '', name = ''] = /^([\p{L}'’ ]{3,20}?)\s*[:=]\s*(.+)$/u.exec(text) ?? [];
  const role = wordsIn(label).map(roleOf).find(Boolean);
  return role ? { name: clean(name), role } : { name: text };
}
