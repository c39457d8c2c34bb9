import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Document, Footer, Header, ImageRun, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import { describe, expect, test } from 'vitest'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { writeInHouse } from '#main/office/house/write-in-house.ts'
import { unpack } from '#main/office/paper/office-package.ts'
import { placeholderValues } from '#main/office/paper/placeholder-values.ts'
import { hasOffice } from '../../support/office.ts'
import { hasPandoc, pandocWord } from '../../support/pandoc.ts'
import { officeErrors, paragraphsOf, savedFile } from '../../support/read-docx.ts'
import { sampleMinutes } from '../../support/sample-minutes.ts'
import { minutesTemplate, templateBytes } from '../../support/template-bytes.ts'

const minutes = sampleMinutes()
const document = composeMinutes(minutes)
const values = placeholderValues(minutes, document)

const write = (house: Uint8Array): Uint8Array => {
  const written = writeInHouse({ document, values, house, ours: minutesTemplate })
  if (!written.ok) throw new Error(written.error.code)
  return written.value.bytes
}

/** What may be asked of the output of any template. */
const demandGood = async (house: Uint8Array): Promise<void> => {
  const bytes = write(house)
  const before = unpack(house)
  const after = unpack(bytes)
  expect(Object.keys(before).filter((path) => after[path] === undefined && !path.endsWith('/'))).toEqual([])
  for (const path of Object.keys(before).filter((one) => /media\/|theme|fontTable|customXml|webSettings/.test(one)))
    expect(after[path]).toEqual(before[path])
  expect(paragraphsOf(bytes)).toContain('Après le tableau.')
  expect((await officeErrors(bytes)).length).toBeLessThanOrEqual((await officeErrors(house)).length)
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const byLibrary = async (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          properties: { titlePage: true },
          headers: {
            first: new Header({
              children: [
                new Paragraph({
                  children: [new ImageRun({ type: 'png', data: png, transformation: { width: 80, height: 40 } })],
                }),
              ],
            }),
            default: new Header({ children: [new Paragraph('{titre}')] }),
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [new TextRun('{pied} '), new TextRun({ children: [PageNumber.CURRENT] })] }),
              ],
            }),
          },
          children: [new Paragraph({ heading: 'Title', text: '{type}' })],
        },
        {
          properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
          children: [new Paragraph('{corps}')],
        },
      ],
    }),
  )

describe('a template that another program wrote', () => {
  test('by the docx library: a logo, a first page, a landscape section', async () => {
    await demandGood(await byLibrary())
  })

  test.skipIf(!hasPandoc)('by pandoc (skipped where it is absent)', async () => {
    await demandGood(
      pandocWord('# Charte\n\n1. un\n2. deux\n\nTexte[^1] de {titre}\n\n{corps}\n\n[^1]: Une note du {date}.\n'),
    )
  })

  test.skipIf(!hasOffice)('by LibreOffice (skipped where it is absent)', async () => {
    const file = savedFile(await byLibrary(), 'docx')
    const convert = (to: string, from: string) =>
      execFileSync('soffice', ['--headless', '--convert-to', to, '--outdir', dirname(file), from], { stdio: 'ignore' })
    convert('odt', file)
    writeFileSync(file, '')
    convert('docx', join(dirname(file), 'document.odt'))
    await demandGood(readFileSync(file))
  })

  test('by Concerto: its templates, its example, and a document it wrote', async () => {
    for (const name of ['compte-rendu', 'modele-exemple']) await demandGood(templateBytes(name))
    await demandGood(write(templateBytes('modele-exemple')))
  })
})
