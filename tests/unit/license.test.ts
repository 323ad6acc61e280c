import { expect, test } from 'vitest';
import { licenseHref } from '../../src/library/license.ts';

test('a Creative Commons license has the page that says what it allows, and no other license is given one', () => {
  expect(licenseHref('CC BY 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(licenseHref('CC BY-NC-SA 4.0')).toBe('https://creativecommons.org/licenses/by-nc-sa/4.0/');
  expect(licenseHref('All rights reserved')).toBeUndefined();
});
