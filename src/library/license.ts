import { site } from '../site.ts';

/** The page that says what the license of our words allows, where that is a Creative Commons one such as CC BY 4.0. Any other has no page that we know. */
export function licenseHref(license: string = site.license): string | undefined {
  const [, kind, version] = /^CC (BY(?:-NC)?(?:-SA|-ND)?) (\d\.\d)$/.exec(license) ?? [];
  return kind && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
