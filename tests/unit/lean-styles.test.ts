import { expect, test } from 'vitest';
import { presentIn } from '../../src/publish/asked.ts';
import { leanSheet } from '../../src/publish/lean-sheet.ts';
import { neededMarks } from '../../src/publish/needed-marks.ts';

const page =
  '<main id="top"><ul class="list"><li data-s1>A table of search results</li></ul><input type="checkbox"><script>const hidden = "dialog"</script></main>';
const lean = (css: string, script?: string, html = page) => leanSheet(css, presentIn([html], script === undefined ? [] : [script]));

test.each([
  ['.search{color:red}', 'a class'],
  ['table{color:red}', 'an element'],
  ['#bottom{color:red}', 'an id'],
  ['li[data-s2]{color:red}', 'the mark of another scope'],
  ['[type=radio]{color:red}', 'another value'],
  ['dialog{color:red}', 'an element that only the text of a script inside the page names'],
  [':is(.search,table) li{color:red}', 'a list of which nothing is there'],
  ['.list:has(dialog){color:red}', 'a page that holds what it does not'],
  ['.search{& li{color:red}}', 'a class, around a rule that fits'],
])('%s goes: the page has not %s', (css) => {
  expect(lean(css)).toBe('');
});

test.each([
  '.list{color:red}',
  'li[data-s1]{color:red}',
  '#top{color:red}',
  '[type=checkbox]{color:red}',
  '.list:hover{color:red}',
  'input:checked+*{color:red}',
  ':focus-visible{color:red}',
  'ul:where(:not([class])){color:red}',
  '[data-s1]:where(:not(.search)){color:red}',
  '.list:not(.search):before{color:red}',
])('%s stays: what is not, and states that may come, are not looked for', (css) => {
  expect(lean(css)).toBe(css);
});

test('a list in a selector keeps all its members: the heaviest gives the rule its weight', () => {
  expect(lean(':is(.search,ul) li{color:red}')).toBe(':is(.search,ul) li{color:red}');
  expect(lean('.search,ul{&:hover{color:red}}')).toBe(':is(.search,ul):hover{color:red}');
});

test('of the selectors before a rule only those that fit stay', () => {
  expect(lean('.search,.list{color:red}')).toBe('.list{color:red}');
});

test('what a script may add keeps its rules, by element, class, value and attribute', () => {
  const css = 'dialog{color:red}.done{color:red}[aria-current]{color:red}[data-state=saved]{color:red}';
  expect(lean(css, 'box.append(make("dialog","done"));box.ariaCurrent="page";box.dataset.state="saved"')).toBe(
    'dialog,.done,[aria-current],[data-state=saved]{color:red}',
  );
});

test('the name of a script that is loaded gives it no class', () => {
  expect(lean('.keep{color:red}', 'import{k}from"./keep.Bx_1.js"')).toBe('');
});

test('a custom property stays while something reads it, also through another, and each gets a short name', () => {
  const css = ':root{--ink:red;--edge:var(--ink);--unused:var(--only-there);--only-there:1px}.list{border-color:var(--edge)}';
  expect(lean(css)).toBe(':root{--a:red;--b:var(--a)}.list{border-color:var(--b)}');
});

test('what stands in for a face that has not arrived is bold where the page is', () => {
  const css =
    '@font-face{font-family:"A fallback: Arial";src:local("Arial");font-display:swap;font-weight:400 700;font-style:normal;size-adjust:99%}.list{font-family:"A fallback: Arial"}';
  const faces = [...lean(css).matchAll(/@font-face\{[^}]*\}/g)].map(([face]) => face);
  expect(faces).toEqual([
    '@font-face{font-family:A fallback\\: Arial;src:local(Arial),local(Liberation Sans);font-weight:400;size-adjust:99%}',
    '@font-face{font-family:A fallback\\: Arial;src:local(Arial Bold),local(Liberation Sans Bold);font-weight:700;size-adjust:99%}',
  ]);
});

test('faces lose the stamp of the build and keep their names', () => {
  const css =
    '@font-face{font-family:Newsreader-50b8f11ea2e7ebdb;src:url(a.woff2)}:root{--font-heading:Newsreader-50b8f11ea2e7ebdb,serif}.list{font-family:var(--font-heading)}';
  expect(lean(css)).toBe('@font-face{font-family:Newsreader;src:url(a.woff2)}:root{--a:Newsreader,serif}.list{font-family:var(--a)}');
});

test('the order of layers and the rules for paper survive', () => {
  const css = '@layer base,print;@layer print{@media print{.list{color:red}}}@layer base{.list{color:#00f}}';
  expect(lean(css)).toBe('@layer base{.list{color:#00f}}@layer print{@media print{.list{color:red}}}');
});

test('an element keeps the mark of a scope only where a rule asks for it', () => {
  const html = '<ul class="list" data-s1 data-s2><li data-s1><a class="on" href="/" data-s1>A</a></li><li class="gone" data-s1>B</li></ul>';
  const css = 'li[data-s1]{color:red}.list[data-s2]:hover{color:red}.soon[data-s1]{color:red}';
  expect(neededMarks(css, presentIn([html], []))(html)).toBe(
    '<ul class="list" data-s2><li data-s1><a class="on" href="/">A</a></li><li class="gone" data-s1>B</li></ul>',
  );
  expect(neededMarks(css, presentIn([html], ['link.className="soon"']))(html)).toBe(html);
});

test('what a page folds away is printed: the rule stays where there is something to fold', () => {
  const css = '@media print{details::details-content{content-visibility:visible}}';
  expect(lean(css, undefined, '<main><details><summary>More</summary></details></main>')).toContain('details-content');
  expect(lean(css)).toBe('');
});
