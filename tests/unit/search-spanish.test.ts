import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected } from '../../src/search/corrected.ts';
import { openLayer } from '../../src/search/first-layer.ts';
import { findFirst, type Search } from '../../src/search/find.ts';
import type { LayerPage } from '../../src/search/layer.ts';
import { pageOf } from '../../src/search/results.ts';
import { speechOf } from '../../src/search/speech/others.ts';
import { english, speak, split, stem, weighty, wordsOf } from '../../src/search/words.ts';

beforeAll(() => speak(speechOf('es')));
afterAll(() => speak(english));

describe('words in Spanish', () => {
  test('are the same with and without their accents', () => {
    expect(split('¿Mentoría, ÚLTIMA o pingüino?')).toEqual(['mentoria', 'ultima', 'o', 'pinguino']);
    expect(stem('mentoría')).toBe(stem('mentoria'));
  });

  test.each([
    ['jefe', 'jefa', 'jefes', 'jefas'],
    ['mentor', 'mentora', 'mentores', 'mentoras'],
    ['reunión', 'reuniones', 'reunion'],
    ['vez', 'veces'],
    ['mes', 'meses'],
  ])('are one in all their forms: %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test('that carry the question stay when little words go', () => {
    expect(weighty(wordsOf('mi jefe se lleva el mérito de mi trabajo'))).toEqual(['jefe', 'lleva', 'merito', 'trabajo']);
    expect(weighty(wordsOf('no puedo más'))).toEqual(['no', 'puedo', 'mas']);
  });

  test('are marked in a summary as they stand there', () => {
    const page = { id: '0', path: 'x/', title: '', kind: '', also: '', note: '', summary: 'Un acuerdo de mentoría.', words: [], headings: [], facts: {} };
    expect(pageOf(page, '/', ['mentorias']).excerpt).toBe('Un acuerdo de <mark>mentoría</mark>.');
  });
});

test('a page is found by its name without accents, and while its last word is typed', () => {
  const page = (id: string, title: string): LayerPage => ({
    id,
    path: `${id}/`,
    title,
    kind: '',
    also: '',
    note: '',
    summary: '',
    words: [],
    headings: [],
    facts: {},
  });
  const layer = openLayer({
    same: [['jefe', 'supervisora']],
    pages: [page('0', 'El acuerdo de mentoría'), page('1', 'Hablar con tu jefa'), page('2', 'Retroalimentación')],
  });
  const search: Search = { layer, facts: new Map(), toPage: () => Promise.reject(new Error('not shown')), isWanted: () => true };
  const found = (question: string) => findFirst(search, question).found.map(({ id }) => id)[0];
  expect(['acuerdo de mentoria', 'ACUERDO DE MENTORÍA', 'supervisor', 'jefes', 'retroalimentacio', 'retroalimentación'].map(found)).toEqual([
    '0',
    '0',
    '1',
    '1',
    '2',
    '2',
  ]);
});

test('an unknown word is put right whether or not it was typed with its accents', () => {
  const meant = [{ word: 'mentroia', by: 'mentoria' }];
  expect(corrected('¿Una mentroía? ', meant)).toBe('¿Una mentoria?');
  expect(corrected('una Mentroia', meant)).toBe('una mentoria');
});

test('a language that nobody has described is read word by word', () => {
  expect(speechOf('pl').stem('mentora')).toBe('mentora');
  expect(speechOf('pl').fold('później')).toBe('pozniej');
});
