import satisfies from 'spdx-satisfies';
import { allowed, exceptions, found } from './allowed.ts';
import type { Part } from './bill.ts';

const isCalled = (pattern: string, name: string) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
const exceptionFor = (name: string) => exceptions.find((exception) => isCalled(exception.name, name));

function expressionOf({ name, licenses = [] }: Part): string {
  const named = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '').filter(Boolean);
  return found[name] ?? (named.length > 1 ? `(${named.join(') AND (')})` : (named[0] ?? ''));
}

/** A sentence for each package whose licence is not allowed, and for each exception that no package needs. */
export function complaints(parts: readonly Part[]): string[] {
  const wrong = parts.flatMap((part) => {
    const expression = expressionOf(part);
    const may = [...allowed, ...(exceptionFor(part.name)?.licences ?? [])];
    return isMet(expression, may)
      ? []
      : [`${part.name} ${part.version}: ${expression || 'no licence'}. Replace it, or add it to exceptions in allowed.ts with a reason.`];
  });
  const idle = exceptions.filter(({ name }) => !parts.some((part) => isCalled(name, part.name)));
  return [...wrong, ...idle.map(({ name }) => `${name} is not installed: take it out of exceptions in allowed.ts.`)];
}

function isMet(expression: string, may: readonly string[]): boolean {
  try {
    return satisfies(expression, may);
  } catch {
    return false;
  }
}
