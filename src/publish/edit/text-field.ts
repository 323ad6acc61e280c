import type { Outline } from './outline.ts';

const isDay = (pattern: RegExp) => pattern.test('2026-11-23') && !pattern.test('some-word');

/** A field for text: a day, an address, one line, or several. What the schema asks of it is said while one types. */
export function textField({ anyOf, type, format, pattern, refusal, minLength, maxLength, words }: Outline): Record<string, unknown> {
  if (anyOf) return { ...plain, maxlength: Math.max(...anyOf.map((one) => one.maxLength ?? 0)) || undefined };
  if (pattern && isDay(new RegExp(pattern))) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (format === 'uri') return { ...plain, type: 'url' };
  if (words) return { ...plain, widget: 'text', pattern: [`^\\s*(\\S+\\s+){0,${words - 1}}\\S+\\s*$`, `Use at most ${words} words.`] };
  const rules = pattern
    ? { pattern: [pattern, refusal ?? 'Type it as the note below says.'] }
    : { minlength: (minLength ?? 0) > 1 ? minLength : undefined, maxlength: maxLength };
  return { ...plain, widget: type === 'string' && !pattern && (maxLength ?? 0) > 100 ? 'text' : 'string', ...rules };
}

/** A colon is punctuation here and no start of an emoji. */
const plain = { widget: 'string', use_emoji_autocomplete: false };
