import { expect, test } from 'vitest'
import type { Minutes } from '#shared/domain/minutes.ts'
import type { Fiche, Section } from '#shared/domain/records.ts'
import { line } from '#shared/domain/rich-text/build.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sectionName } from './section-names.ts'

const section = (kind: Section['kind'], title: string | null): Section => ({
  id: 's' as RowId,
  meeting: 'm' as RowId,
  position: 'a0',
  kind,
  level: 1,
  numbering: 'auto',
  forcedNumber: null,
  title: title === null ? null : line(title),
  body: null,
  axisSheet: null,
  fiche: 'f' as RowId,
})
const minutes = { fiches: [{ id: 'f' as RowId, title: 'Ouvrir un lieu partagé' } as Fiche] } as unknown as Minutes

test('a section is called by what tells it apart', () => {
  const sections = [
    section('front', null),
    section('text', 'Accueil par'),
    section('text', null),
    section('axis', 'Axe prioritaire 2 – Mieux orienter – et plus tôt'),
    section('fiche', 'Axe prioritaire 2 – Mieux orienter'),
    section('attendance', 'Présents'),
  ]
  expect(sections.map((one) => sectionName(one, minutes))).toEqual([
    'Bloc titre',
    'Accueil par',
    'Texte sans titre',
    'Axe prioritaire 2',
    'Ouvrir un lieu partagé',
    'Présents',
  ])
})
