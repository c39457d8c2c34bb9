import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '#main/minutes/documents/import/read-markdown.ts'
import { readPdf } from '#main/minutes/documents/import/read-pdf.ts'
import { frenchWords } from '#main/office/words/french-words.ts'
import type { ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import type { LetterChoice } from '#shared/records/minutes/lost-letter.ts'
import { linesOf, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { hasOffice, pdfOfWord } from '../support/office.ts'
import { withoutLetter } from '../support/pdf-damage.ts'
import { createReadyApp } from '../support/test-app.ts'

const markdown = new URL('../../../shared/seed/compte-rendu.md', import.meta.url)
const forms = new URL('../../resources/dictionary/formes.br', import.meta.url)

/** The PDF that LibreOffice makes of the Word file that Concerto makes of the seed. */
const seedPdf = async (): Promise<Uint8Array> => {
  const { app, call } = await createReadyApp()
  const { meeting } = await call('minutes.import', {
    source: { kind: 'text', text: readFileSync(markdown, 'utf8') },
    job: crypto.randomUUID(),
  })
  const job = crypto.randomUUID()
  await call('minutes.exportWord', { meeting, job })
  return pdfOfWord(app.file(job)?.bytes ?? new Uint8Array())
}

const read = async (pdf: Uint8Array, choices: readonly LetterChoice[] = []) => {
  const result = await readPdf(pdf, () => undefined, { isFrench: frenchWords(readFileSync(forms)), choices })
  if (!result.ok) throw new Error(result.error.cause)
  return result.value
}

/** Words of the seed in bold that no dictionary has. */
const unknown = ['périmétré\ufffd']

/** Spaces that hold as spaces, the words that stay damaged as the seed has them. */
const asWritten = (line: string): string =>
  unknown.reduce((said, word) => said.replaceAll(word, word.replaceAll('\ufffd', 'e')), line.replaceAll('\u00a0', ' '))

const isRich = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'

/** The lines of a section, whatever field holds them; spaces that hold are spaces. */
const saidIn = ({ row, axis, fiche }: ImportedSection): readonly string[] =>
  [row, axis?.cells ?? {}, fiche?.row ?? {}]
    .flatMap((part) => Object.values(part))
    .filter(isRich)
    .flatMap(linesOf)
    .map((line) => asWritten(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** Lines of the seed that a section of the PDF does not have whole; in order, where the seed has text. */
const missing = (seed: readonly ImportedSection[], found: readonly ImportedSection[]): readonly string[] =>
  seed.flatMap((section, index) => {
    const said = saidIn(found[index] as ImportedSection).join('\n')
    let at = 0
    return saidIn(section).filter((line) => {
      const place = said.indexOf(line, section.row.kind === 'text' ? at : 0)
      if (place >= 0) at = place
      return place < 0
    })
  })

const seedSections = (): readonly ImportedSection[] => {
  const result = readMarkdown(readFileSync(markdown, 'utf8'))
  if (!result.ok) throw new Error(result.error.cause)
  return result.value.sections
}

describe.skipIf(!existsSync(markdown) || !hasOffice)(
  'the seed as a PDF (skipped where ../shared or LibreOffice is absent)',
  () => {
    test('comes back sentence for sentence, so does it when its bold letters « e » were lost, after one choice', async () => {
      const pdf = await seedPdf()
      const whole = await read(pdf)
      const damaged = withoutLetter(pdf, 'e', /Bold/)
      const untold = await read(damaged)
      const [lost] = untold.lostLetters
      expect([untold.lostLetters.length, lost?.sign, lost?.chosen, lost?.candidates[0]?.letter]).toEqual([
        1,
        '\ufffd',
        null,
        'e',
      ])
      expect(JSON.stringify(untold.sections)).toContain('d\ufffds')
      const chosen = await read(damaged, [{ rank: 1, letter: 'e' }])
      for (const { sections, attendances } of [whole, chosen]) {
        const top = sections.filter(({ row }) => row.level === 1 && row.kind !== 'front')
        expect(top.map(({ row }) => row.forcedNumber ?? row.numbering)).toEqual([...Array(7).fill('auto'), 'none', 10])
        expect(sections.map(({ row }) => asWritten(plainText(row.title ?? null)))).toEqual(
          seedSections().map(({ row }) => plainText(row.title ?? null).replaceAll('\u00a0', ' ')),
        )
        expect(attendances).toHaveLength(14)
        expect([sections.filter(({ axis }) => axis !== null), sections.filter(({ fiche }) => fiche !== null)]).toEqual([
          expect.objectContaining({ length: 3 }),
          expect.objectContaining({ length: 3 }),
        ])
        expect(new Set(JSON.stringify(sections).match(/"href":"[^"]+"/g)).size).toBe(4)
        expect(missing(seedSections(), sections)).toEqual([])
      }
    })
  },
)
