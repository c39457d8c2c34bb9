import { expect, test } from 'vitest'
import type { ImportPreview } from '#shared/contract/minutes.ts'
import { previewSentences } from './preview-sentences.ts'

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
  attendances: [{ name: 'MARTELOUP Basile', role: 'Directeur', structure: 'Le Fil' }],
  links: 2,
  remarks: [],
  alreadyImported: null,
}

test('what was recognised, in sentences', () => {
  expect(previewSentences(preview)).toEqual([
    'Réunion du jeudi 12 mars 2026, secteur Est.',
    'Quatre sections, et un bloc titre.',
    'Un tableau d’axe et deux fiches-actions.',
    'Une personne présente.',
    'Deux liens.',
  ])
})

test('what was not recognised is said', () => {
  const bare = { ...preview, date: null, sectorName: null, sections: [section('text')], attendances: [], links: 0 }
  expect(previewSentences(bare)).toEqual([
    'Date non reconnue, secteur non reconnu.',
    'Une section, sans bloc titre.',
    'Ni tableau d’axe ni fiche-action n’ont été reconnus.',
    'Aucune liste des présents n’a été reconnue.',
    'Aucun lien.',
  ])
})
