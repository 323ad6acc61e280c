import { site } from '../site.ts';
import type { Words } from './words.ts';

/** A link of a menu as `site.ts` gives it. */
interface MenuLink {
  path: string;
  label?: string | Readonly<Record<string, string>>;
}

/** What a section is called: the name that `site.ts` gives it, else that of the interface. Throws for the adopter when there is neither. */
export function sectionName(path: string, words: Words, menus: readonly MenuLink[] = [...site.menu, ...site.footer]): string {
  const label = menus.find((link) => link.path === path)?.label;
  const own = typeof label === 'object' ? label[words.language] : label;
  const name = own ?? (words.sections as Readonly<Record<string, string>>)[path];
  if (name) return name;
  throw new Error(
    `src/site.ts: the section "${path}" has no name in ${words.name}. Write { path: '${path}', label: '...' }, or a label for each language: label: { '${words.language}': '...' }.`,
  );
}

/** The step of a breadcrumb that leads to a section. */
export const sectionCrumb = (path: string, words: Words) => ({ label: sectionName(path, words), path });
