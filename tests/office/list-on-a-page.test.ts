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

describe('a short list is on one page; a longer one begins where it stands, and no page holds one row of it', () => {
  test('each row of a short one but the last stays with the next; of a longer one, those of both ends', () => {
    const keptRows = (people: number) =>
      unpackText(written(people), 'word/document.xml').match(/<w:keepNext\/>/g)?.length ?? 0
    expect(keptRows(6)).toBe(2 * 6)
    expect(keptRows(14)).toBe(2 * 3)
    expect(keptRows(60)).toBe(2 * 3)
  })

  test.skipIf(!countsPages)('LibreOffice sets it so, under its heading', () => {
    const shares = (people: number): readonly (readonly [under: boolean, rows: number])[] =>
      wordsByPage(written(people)).map((words) => [
        words.includes('Personnes présentes'),
        words.match(/PERSONNE/g)?.length ?? 0,
      ])
    expect(shares(6)).toEqual([[true, 6]])
    const here = shares(60)[0]?.[1] ?? 0
    expect(here).toBeGreaterThan(10)
    expect(shares(here + 1)).toEqual([
      [true, here - 1],
      [false, 2],
    ])
  })
})
