import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText, Table, TableRow } from '#shared/text/rich-text/rich-text.ts'
import type { Finding } from '../finding.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** Typed tables whose columns nothing heads: a screen reader reads their cells without saying of what. */
export const headlessTables = ({ passages }: Reviewed): readonly Finding[] =>
  passages.flatMap(({ text, place, record, id, field }) =>
    text.content.flatMap((block) => {
      if (block.type !== 'table' || block.content.length < 2 || hasHeader(block)) return []
      const words = linesOf({ type: 'doc', content: [block] })[0] ?? ''
      return [
        {
          code: 'headless-table',
          weight: 'doubtful' as const,
          title: 'Un tableau n’a pas de ligne d’en-tête.',
          detail: 'Un lecteur d’écran lit ses cases sans dire de quelle colonne.',
          places: [quotedPlace(place, words)],
          about: [id, field, block.content[0]],
          mending: {
            way: 'write' as const,
            verb: 'En-tête',
            change: { writes: [{ record, id, values: { [field]: withHeader(text, block) } }] },
          },
        },
      ]
    }),
  )

const hasHeader = ({ content: [first] }: Table): boolean =>
  first?.content.every(({ type }) => type === 'tableHeader') === true

/** The first row heads the columns. */
const withHeader = (text: RichText, table: Table): RichText => ({
  ...text,
  content: text.content.map((block): Block => (block === table ? { ...table, content: headed(table.content) } : block)),
})

const headed = ([first, ...rest]: readonly TableRow[]): readonly TableRow[] =>
  first === undefined
    ? rest
    : [{ ...first, content: first.content.map((cell) => ({ ...cell, type: 'tableHeader' as const })) }, ...rest]
