import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWord } from '#main/minutes/documents/import/read-word.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { saidBy, words } from '../../support/imported-words.ts'
import { inList, listDefinition, p, style, wordFile } from '../../support/word-file.ts'

/** A paragraph as a person thinks of it, and how Word may hold it: words cut anywhere into runs, wrapped in anything. */
interface Piece {
  readonly said: string
  readonly xml: string
}

const word = fc.constantFrom(
  ...[
    'réunion',
    'L’été',
    'œuvre',
    'NORD',
    '12',
    '3,5',
    '50 %',
    '« ici »',
    '2024.',
    '– dit',
    '1)',
    '🙂',
    'x&amp;y',
    '• un',
  ],
)

const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => `Mot ${parts.join(' ')}`)

const wrapped: fc.Arbitrary<(run: string) => string> = fc.constantFrom(
  (run: string) => run,
  (run: string) => `<w:ins w:id="1">${run}</w:ins>`,
  (run: string) => `<w:hyperlink r:id="a">${run}</w:hyperlink>`,
  (run: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  (run: string) => `<w:smartTag>${run}</w:smartTag>`,
  (run: string) => `<w:fldSimple w:instr="REF x">${run}</w:fldSimple>`,
  (run: string) => `<w:bookmarkStart w:id="3"/>${run}<w:proofErr/>`,
  (run: string) => `${run}<w:del w:id="2"><w:r><w:delText>Retiré</w:delText></w:r></w:del>`,
)

const look = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/><w:color w:val="FF0000"/>',
  '<w:rStyle w:val="Fort"/>',
  '<w:b w:val="0"/>',
)

/** Runs of a line, cut at any of its signs but in an entity or a sign of two units. */
const runs = line.chain((text) => {
  const signs = text.match(/&amp;|[\s\S]/gu) ?? []
  return fc
    .tuple(
      fc.uniqueArray(fc.nat(signs.length), { maxLength: 4 }),
      fc.array(fc.tuple(look, wrapped), { minLength: 5, maxLength: 5 }),
    )
    .map(([cuts, looks]): Piece => {
      const at = [0, ...cuts.sort((a, b) => a - b), signs.length]
      const parts = at.slice(1).map((end, index) => signs.slice(at[index], end).join(''))
      const xml = parts.map((part, index) => {
        const [properties, wrap] = looks[index] ?? ['', (run: string) => run]
        return part === '' ? '' : wrap(`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`)
      })
      return { said: text.replaceAll('&amp;', '&'), xml: xml.join('') }
    })
})

const properties = fc.constantFrom(
  '',
  '<w:pStyle w:val="Titre2"/>',
  '<w:pStyle w:val="Titre3"/>',
  '<w:pStyle w:val="Citation"/>',
  inList(1),
  inList(1, 1),
  inList(1, 5),
  inList(2),
  inList(2, 2),
)

const paragraph: fc.Arbitrary<Piece> = fc
  .tuple(runs, properties)
  .map(([{ said, xml }, own]) => ({ said, xml: p(xml, own) }))

const { block } = fc.letrec<{ block: Piece }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: paragraph },
    fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map(
      (cells): Piece => ({
        said: cells
          .flat()
          .map(({ said }) => said)
          .join('\n'),
        xml: `<w:tbl>${cells.map((cell) => `<w:tr><w:tc>${cell.map(({ xml }) => xml).join('')}</w:tc></w:tr>`).join('')}</w:tbl>`,
      }),
    ),
    tie('block').map(({ said, xml }) => ({ said, xml: `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>` })),
  ),
}))

const styles =
  style('Titre2', 'heading 2') +
  style('Titre3', 'heading 3') +
  style('Citation', 'Quote') +
  style('Fort', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character')

const levels = (format: string, text: string) => Array.from({ length: 6 }, () => [format, text] as const)

const numbering = listDefinition(1, levels('bullet', '-')) + listDefinition(2, levels('lowerRoman', '%1.'))

const imported = (body: string): ImportedMinutes => {
  const result = readWord(wordFile({ body, styles, numbering, links: { a: 'https://exemple.fr' } }))
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

test('any document says every word in order, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (pieces) => {
      const minutes = imported(pieces.map(({ xml }) => xml).join(''))
      expect(words(saidBy(minutes))).toEqual(words(pieces.map(({ said }) => said).join('\n')))
      expect(minutes.remarks.filter(({ sentence }) => sentence.includes('pas été retrouvé'))).toEqual([])
      for (const { row } of minutes.sections) if (row.body) richTextSchema.parse(row.body)
    }),
    { numRuns: 150 },
  )
})
