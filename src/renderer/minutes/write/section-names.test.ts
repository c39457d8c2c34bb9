import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Section } from '#shared/records/records.ts'
import { line } from '#shared/text/rich-text/build.ts'
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
  fiche: null,
  agendaItem: null,
  printsThread: null,
})

test('a section is called by what tells it apart', () => {
  const sections = [
    section('front', null),
    section('text', 'Accueil par'),
    section('text', null),
    section('axis', 'Axe prioritaire 2 – Mieux orienter – et plus tôt'),
    section('axis', 'Axe prioritaire 3 – '),
    section('fiche', 'Action 1 : Ouvrir un lieu partagé'),
    section('fiche', 'Action 2 : '),
    section('attendance', 'Présents'),
  ]
  expect(sections.map(sectionName)).toEqual([
    'Bloc titre',
    'Accueil par',
    'Texte sans titre',
    'Axe prioritaire 2',
    'Axe prioritaire 3',
    'Ouvrir un lieu partagé',
    'Action 2 :',
    'Présents',
  ])
})
