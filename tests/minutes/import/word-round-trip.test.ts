import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { words } from '../../support/imported-words.ts'
import { hasOffice } from '../../support/office.ts'
import { hasPandoc, pandocWord, pandocWordText } from '../../support/pandoc.ts'
import { officeErrors, savedFile } from '../../support/read-docx.ts'
import { createReadyApp } from '../../support/test-app.ts'

const folder = new URL('../../fixtures/minutes/', import.meta.url)
const files = [
  'association-ag.md',
  'concertation.md',
  'conseil.md',
  'copil.md',
  'groupe-travail.md',
  'pandoc-markdown.md',
]

/** Word → Concerto → Word, through the contract. */
const through = async (word: Uint8Array) => {
  const app = await createReadyApp()
  const content = Buffer.from(word).toString('base64')
  const job = crypto.randomUUID()
  const preview = await app.call('minutes.previewImport', { source: { kind: 'word', content }, job })
  const { meeting } = await app.call('minutes.import', { source: { kind: 'word', content }, job })
  await app.call('minutes.exportWord', { meeting, job })
  const minutes = await app.call('minutes.get', { meeting })
  return { preview, minutes, exported: app.app.file(job)?.bytes ?? new Uint8Array() }
}

/** Grids and names set in the document's own order, and what pandoc takes for a title apart. */
const reordered = new Set(['concertation.md', 'copil.md', 'pandoc-markdown.md'])

/** Numbers that people typed before headings are counted by Word in the export: pandoc does not say them. */
const withoutNumbers = (text: string): readonly string[] => words(text).filter((word) => !/^\d{1,2}$/.test(word))

const isWithin = (part: readonly string[], whole: readonly string[]): readonly string[] => {
  let at = 0
  return part.filter((word) => {
    const found = whole.indexOf(word, at)
    if (found >= 0) at = found + 1
    return found < 0
  })
}

/** The words of the file that its export does not say, in order where the order is the file's. */
const lost = (source: Uint8Array, exported: Uint8Array, ordered: boolean): readonly string[] => {
  const [before, after] = [pandocWordText(source), pandocWordText(exported)].map(withoutNumbers)
  return ordered ? isWithin(before ?? [], after ?? []) : isWithin([...(before ?? [])].sort(), [...(after ?? [])].sort())
}

describe.skipIf(!hasPandoc)('minutes that another program wrote in Word (skipped where pandoc is absent)', () => {
  test.each(files)('%s, by pandoc: every word comes back', async (file) => {
    const source = pandocWord(readFileSync(new URL(file, folder), 'utf8'))
    const { exported } = await through(source)
    expect(lost(source, exported, !reordered.has(file))).toEqual([])
  })

  test.skipIf(!hasOffice)(
    'by LibreOffice: every word comes back (skipped where it is absent)',
    async () => {
      for (const file of ['association-ag.md', 'groupe-travail.md']) {
        const source = byOffice(pandocWord(readFileSync(new URL(file, folder), 'utf8')))
        const { exported } = await through(source)
        expect(lost(source, exported, true)).toEqual([])
      }
    },
    60_000,
  )

  test('with all that Word does: every word comes back, the rest is said, and Office accepts what is exported', async () => {
    const source = new Uint8Array(await Packer.toBuffer(everything()))
    const { exported, preview, minutes } = await through(source)
    expect(lost(source, exported, true)).toEqual([])
    expect(preview.pictures).toBe(1)
    expect(minutes.pictures).toMatchObject([
      { type: 'gif', width: 120, height: 60, alternative: 'Plan du hall', data: null },
    ])
    expect(preview.remarks.map(({ about }) => about)).toEqual(['comments', 'margins'])
    expect(await officeErrors(exported)).toEqual([])
  })
})

/** The same document, read and written again by LibreOffice. */
const byOffice = (bytes: Uint8Array): Uint8Array => {
  const file = savedFile(bytes, 'docx')
  const out = join(dirname(file), 'out')
  const profile = `-env:UserInstallation=file://${join(dirname(file), 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', out, file], { stdio: 'ignore' })
  return readFileSync(join(out, 'document.docx'))
}

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const item = (words: string, level: number, reference = 'numéros') =>
  new Paragraph({ text: words, numbering: { reference, level } })

const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] })

const everything = (): Document =>
  new Document({
    numbering: {
      config: [
        {
          reference: 'numéros',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Voir le règlement intérieur.')] } },
    comments: {
      children: [{ id: 0, author: 'Personne Inventée', children: [new Paragraph('À relire')] }],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Syndicat d’Exemple')] }) },
        children: [
          new Paragraph({ text: 'Comité de pilotage du 3 novembre 2026', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Accueil', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({
            children: [
              new TextRun({ text: 'La présidente', bold: true }),
              new TextRun(' ouvre la séance'),
              new FootnoteReferenceRun(1),
              new TextRun(' à 9 h, voir '),
              new ExternalHyperlink({ link: 'https://exemple.fr/ordre', children: [new TextRun('l’ordre du jour')] }),
              new CommentRangeStart(0),
              new TextRun(' complété.'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
          new Paragraph({ text: 'Décisions', heading: HeadingLevel.HEADING_2 }),
          item('Ouvrir un lieu', 0),
          item('à Vallombreuse', 1),
          item('à Corvelle', 1),
          item('Reporter la formation', 0),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Quoi'), cell('Qui')] }),
              new TableRow({ children: [cell('Affiche'), cell('Le secrétariat')] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'gif',
                data: gif,
                transformation: { width: 120, height: 60 },
                altText: { name: 'Plan', description: 'Plan du hall', title: 'Plan' },
              }),
            ],
          }),
          new Paragraph('Fin de séance à midi.'),
        ],
      },
    ],
  })
