import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { judged } from '#main/db/judge.ts'
import { decideImport } from '#main/minutes/decide-import.ts'
import { readMarkdown } from '#main/minutes/documents/import/read-markdown.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, ListItem } from '#shared/text/rich-text/rich-text.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { saidBy, words } from '../../support/imported-words.ts'

/** A document as a person thinks of it; `render` writes it down in Markdown, independently of the reader. */
type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: number }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

interface Item {
  readonly text: string
  readonly items: readonly Item[]
}

interface Part {
  readonly level: number
  readonly title: string
  readonly pieces: readonly Piece[]
}

const word = fc.constantFrom(
  ...[
    'réunion',
    'L’été',
    'œuvre',
    'à',
    'NORD',
    '12',
    '3,5',
    '€',
    '50 %',
    '« ici »',
    'a*b',
    'c_d_e',
    '[sic]',
    'x<y',
    '&',
    '#3',
    '~vers~',
    '2024.',
    '– dit',
    '`oui`',
    '1)',
    'été',
    '🙂',
    'a|b',
    '\\',
    '!',
  ],
)

const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => `Mot ${parts.join(' ')}`)

const items: fc.Arbitrary<readonly Item[]> = fc.letrec<{ items: readonly Item[]; item: Item }>((tie) => ({
  item: fc.record({ text: line, items: fc.oneof({ maxDepth: 4 }, fc.constant([]), tie('items')) }),
  items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
})).items

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: line }),
  fc.record({ kind: fc.constant('link' as const), text: line, address: fc.nat(999) }),
  fc.record({ kind: fc.constant('quotation' as const), text: line }),
  fc.record({ kind: fc.constant('list' as const), items }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(line, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }),
      ),
  }),
)

const part: fc.Arbitrary<Part> = fc.record({
  level: fc.integer({ min: 1, max: 6 }),
  title: line,
  pieces: fc.array(piece, { maxLength: 5 }),
})

const escaped = (text: string) => text.replace(/[\\`*_[\]<>#~|&!]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')

const renderItems = (list: readonly Item[], indent: string): string =>
  list.map(({ text, items: inner }) => `${indent}- ${escaped(text)}\n${renderItems(inner, `${indent}  `)}`).join('')

const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`

const render = (one: Piece): string => {
  switch (one.kind) {
    case 'paragraph':
      return escaped(one.text)
    case 'link':
      return `[${escaped(one.text)}](https://exemple.fr/${one.address})`
    case 'quotation':
      return `> ${escaped(one.text)}`
    case 'list':
      return renderItems(one.items, '')
    case 'table':
      return [
        row(one.rows[0] ?? []),
        row((one.rows[0] ?? []).map(() => '---')).replaceAll('\\', ''),
        ...one.rows.slice(1).map(row),
      ].join('\n')
  }
}

const imported = (markdown: string): ImportedMinutes => {
  const result = readMarkdown(markdown)
  if (!result.ok) throw new Error(`${result.error.code}\n${markdown}`)
  return withoutEmptyFront(result.value)
}

/** A file without title block has an empty one, which these tests leave aside. */
const withoutEmptyFront = (minutes: ImportedMinutes): ImportedMinutes => ({
  ...minutes,
  sections: minutes.sections.filter(({ row }) => row.kind !== 'front' || row.body !== null),
})

/** The shape of a piece, and the shape of the block read from it: equal when the structure is kept. */
const shapeOfItem = ({ items: inner }: Item): unknown => (inner.length === 0 ? 'item' : inner.map(shapeOfItem))

const shapeOf = (one: Piece): unknown => {
  if (one.kind === 'list') return one.items.map(shapeOfItem)
  return one.kind === 'table' ? one.rows.map((cells) => cells.length) : one.kind
}

const shapeOfListItem = ({ content: [, list] }: ListItem): unknown =>
  list?.type === 'bulletList' ? list.content.map(shapeOfListItem) : 'item'

const shapeOfBlock = (block: Block): unknown => {
  if (block.type === 'bulletList') return block.content.map(shapeOfListItem)
  if (block.type === 'table') return block.content.map(({ content }) => content.length)
  if (block.type === 'blockquote') return 'quotation'
  const linked =
    block.type === 'paragraph' &&
    block.content?.every((node) => node.type === 'text' && node.marks?.some(({ type }) => type === 'link'))
  return linked ? 'link' : 'paragraph'
}

/** Neighbouring lists are one list in Markdown. */
const apart = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ kind }, index) => kind !== 'list' || pieces[index - 1]?.kind !== 'list')

describe('any document', () => {
  test('says the same words in the same order, with the same levels, lists, cells and links', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (parts) => {
        const sections = parts.map((one, index) => ({
          ...one,
          level: index < 2 ? 2 : Math.max(2, one.level),
          pieces: apart(one.pieces),
        }))
        const markdown = sections
          .map(({ level, title, pieces }) =>
            [`${'#'.repeat(level)} ${escaped(title)}`, ...pieces.map(render)].join('\n\n'),
          )
          .join('\n\n')
        const minutes = imported(markdown)
        const said = sections.flatMap(({ title, pieces }) => [title, ...pieces.flatMap(textsOf)]).join('\n')
        expect(words(saidBy(minutes))).toEqual(words(said))
        expect(minutes.sections.map((section) => section.row.level)).toEqual(sections.map(({ level }) => level - 1))
        expect(minutes.sections.map((section) => section.row.body?.content.map(shapeOfBlock) ?? [])).toEqual(
          sections.map(({ pieces }) => pieces.map(shapeOf)),
        )
        expect(JSON.stringify(minutes).match(/https:\/\/exemple\.fr\/\d+/g) ?? []).toEqual(
          sections.flatMap(({ pieces }) =>
            pieces.flatMap((one) => (one.kind === 'link' ? [`https://exemple.fr/${one.address}`] : [])),
          ),
        )
        for (const section of minutes.sections) if (section.row.body) richTextSchema.parse(section.row.body)
      }),
      { numRuns: 150 },
    )
  })

  test('made of anything at all, is read or refused in words, never lost and never a crash', () => {
    const scrap = fc.constantFrom(
      ...[
        '# ',
        '## 1. ',
        '\n',
        '\n\n',
        '- ',
        '  - ',
        '1. ',
        '3) ',
        '> ',
        '| a | b |\n|---|---|\n| c |\n',
        '**',
        '*',
        '_',
        '~~',
        '`',
        '```\n',
        '[a](',
        '[x]: ',
        '[x]',
        '![',
        '%',
        'titre: ',
        '| ligne\n',
        ': ',
        ')',
        '[^1]',
        '[^1]: ',
        '<b>',
        '</b>',
        '<div>\n',
        '</div>\n',
        '<table><tr><td>',
        '</td></tr></table>',
        '<br>',
        '<!-- ',
        ' -->',
        '<script>',
        '</script>',
        '<nom prénom>',
        '&amp;',
        '&lt;',
        '\\',
        ':::\n',
        '::: {.a}\n',
        ']{.underline}',
        '[',
        '^er^',
        '~2~',
        '+---+---+\n',
        '| x | y |\n',
        '--- ---\n',
        '---\n',
        '===\n',
        '\t',
        '    ',
        '• ',
        '– ',
        '→ ',
        '§ Madame X\n',
        '\u202e',
        'mot ',
        'été ',
        '12 ',
        '« dit » ',
      ],
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        const markdown = scraps.join('')
        const read = readMarkdown(markdown)
        if (!read.ok && read.error.code === 'import.empty') {
          expect(count(withoutComments(markdown), 'mot')).toBe(0)
          return
        }
        const minutes = imported(markdown)
        for (const kept of ['mot', 'été', 'dit']) {
          expect(count(saidBy(minutes), kept)).toBeGreaterThanOrEqual(count(withoutComments(markdown), kept))
        }
        for (const { row } of minutes.sections)
          for (const value of [row.title, row.body]) if (value) expect(richTextSchema.parse(value)).toEqual(value)
        expect(() =>
          decideImport(minutes, 'f'.repeat(64), nothingKnown, randomIds).writes.map((write) =>
            judged(write, () => false),
          ),
        ).not.toThrow()
      }),
      { numRuns: 400 },
    )
  })
})

const nothingKnown = { sectors: [], axes: [], directory: { persons: new Map(), actors: new Map(), on: null } }

const count = (text: string, wanted: string) => text.split(wanted).length - 1

const withoutComments = (markdown: string) => markdown.replace(/<!--[\s\S]*?-->|\]\([^)]*\)|[a-z]+(?==)/g, '')

const textsOf = (one: Piece): readonly string[] => {
  if (one.kind === 'list') return one.items.flatMap(textsOfItem)
  return one.kind === 'table' ? one.rows.flat() : [one.text]
}

const textsOfItem = ({ text, items: inner }: Item): readonly string[] => [text, ...inner.flatMap(textsOfItem)]

test('plain text of a section reads back', () => {
  expect(plainText(imported('## Un\n\ndeux').sections[0]?.row.body ?? null)).toBe('deux')
})
