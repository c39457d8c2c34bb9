import { describe, expect, test } from 'vitest'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { unpackText } from '#main/office/paper/office-package.ts'
import { doc, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Table } from '#shared/text/rich-text/rich-text.ts'
import { countsPages, wordsByPage } from '../support/office.ts'
import { templateBytes } from '../support/template-bytes.ts'

const listOf = (people: number): Table => ({
  type: 'table',
  attrs: { look: 'list', widths: [60, 40], title: 'Liste', description: 'Une ligne par personne' },
  content: [
    headRow('Structure', 'NOM Prénom'),
    ...Array.from({ length: people }, (_, n) =>
      row(cell('content', [paragraph('Les Tisserands du clic')]), cell('content', [paragraph(`PERSONNE ${n + 1}`)])),
    ),
  ],
})

/** A page half full, then the list under its heading. */
const written = (people: number): Uint8Array => {
  const before = Array.from({ length: 20 }, () => paragraph('Un paragraphe d’une ligne.'))
  const heading = { type: 'heading' as const, attrs: { level: 1 as const }, content: [plain('Personnes présentes')] }
  const words = { title: 'Essai', subject: 'Essai', author: 'Essai', footer: 'Essai', language: 'fr-FR' as const }
  return writeDocx(
    { ...words, body: doc(...before, heading, listOf(people), paragraph('Fin')), pictures: [] },
    templateBytes('compte-rendu'),
  )
}

describe('a list that holds on a page is on one page', () => {
  test('each of its rows but the last stays with the next; of a longer one, none does', () => {
    const keptRows = (people: number) =>
      unpackText(written(people), 'word/document.xml').match(/<w:keepNext\/>/g)?.length ?? 0
    expect(keptRows(14)).toBe(2 * 14)
    expect(keptRows(60)).toBe(0)
  })

  test.skipIf(!countsPages)('LibreOffice sets it whole, under its heading; a longer one begins where it stands', () => {
    const shares = (people: number) =>
      wordsByPage(written(people)).map((words) => [
        words.includes('Personnes présentes'),
        words.match(/PERSONNE/g)?.length ?? 0,
      ])
    expect(shares(14)).toEqual([
      [false, 0],
      [true, 14],
    ])
    expect(shares(60)[0]?.[0]).toBe(true)
  })
})
