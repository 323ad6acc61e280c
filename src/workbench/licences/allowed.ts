/** Licences that every package may have: they ask for their notice, and for nothing of what is built with them. */
export const allowed: readonly string[] = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib', 'Python-2.0', 'Unlicense', 'WTFPL'],
  // For data and words.
  ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0'],
];

/** Packages that may have another licence, each with the reason. A name that ends in * stands for all that begin so. */
export const exceptions: readonly { name: string; licences: readonly string[]; reason: string }[] = [
  { name: 'citeproc', licences: ['CPAL-1.0'], reason: 'Makes the references in the build. None of it is shipped; its words, the references, are ours.' },
  { name: 'biblatex-csl-converter', licences: ['LGPL-3.0'], reason: 'Reads our files back in the tests only.' },
  { name: '@axe-core/playwright', licences: ['MPL-2.0'], reason: 'A test tool.' },
  { name: 'axe-core', licences: ['MPL-2.0'], reason: 'A test tool.' },
  { name: 'ical.js', licences: ['MPL-2.0'], reason: 'Reads our calendar files back in the tests only.' },
  { name: 'satori', licences: ['MPL-2.0'], reason: 'Draws the social cards in the build. None of it is shipped.' },
  { name: 'lightningcss*', licences: ['MPL-2.0'], reason: 'Makes styles smaller in the build. None of it is shipped.' },
  { name: '@img/sharp-*', licences: ['Apache-2.0', 'LGPL-3.0-or-later', 'MIT'], reason: 'Makes pictures smaller in the build. None of it is shipped.' },
  { name: '@fontsource-variable/*', licences: ['OFL-1.1'], reason: 'The typefaces. Their licence is in /licenses.txt.' },
  { name: '@cspell/dict-es-es', licences: ['LGPL-3.0'], reason: 'A word list of the spelling check. None of it is shipped.' },
  { name: '@cspell/dict-en-common-misspellings', licences: ['CC-BY-SA-4.0'], reason: 'A word list of the spelling check. None of it is shipped.' },
];

/** Licences of packages that name none, as their own files have them. */
export const found: Readonly<Record<string, string>> = {
  // It says "CC BY SA 4.0", which is no SPDX name.
  '@cspell/dict-en-common-misspellings': 'CC-BY-SA-4.0',
};
