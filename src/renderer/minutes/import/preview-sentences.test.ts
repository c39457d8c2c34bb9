import { expect, test } from 'vitest'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import { importCounts, presenceWords, whenAndWhere } from './preview-sentences.ts'

const section = (kind: 'front' | 'text' | 'axis' | 'fiche' | 'attendance') => ({
  kind,
  level: 1,
  number: null,
  title: 'Titre',
  words: 3,
})
const preview: ImportPreview = {
  title: 'Deuxième concertation',
  date: '2026-03-12',
  sectorName: 'Est',
  sections: [section('front'), section('text'), section('axis'), section('fiche'), section('fiche')],
  words: 120,
  attendances: [
    { name: 'MARTELOUP Basile', role: 'Directeur', structure: 'Le Fil', status: 'present' },
    { name: 'SORBECLAIR Ida', role: '', structure: '', status: 'excused' },
    { name: 'VERSOLIVE Ada', role: '', structure: '', status: null },
  ],
  links: 2,
  pictures: 1,
  remarks: [],
  lostLetters: [],
  layout: null,
  alreadyImported: null,
  exportedFrom: null,
}

test('what was recognised is counted, the title block apart', () => {
  expect(importCounts(preview)).toEqual([
    { count: 4, noun: 'sections' },
    { count: 1, noun: 'tableau d’axe' },
    { count: 2, noun: 'fiches-actions' },
    { count: 1, noun: 'présent' },
    { count: 2, noun: 'liens' },
    { count: 1, noun: 'image' },
  ])
})

test('who did not come is said', () => {
  expect(preview.attendances.map(presenceWords)).toEqual(['', 'excusé', 'absent'])
})

test('what was not recognised is said', () => {
  expect([whenAndWhere(preview), whenAndWhere({ ...preview, date: null, sectorName: null })]).toEqual([
    'Réunion du jeudi 12\u00A0mars\u00A02026, secteur Est.',
    'Date non reconnue, secteur non reconnu.',
  ])
})
