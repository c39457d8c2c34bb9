import { type RowCells, type SheetCells, textOf } from '#main/office/tabular/workbook/sheet-cells.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { answerColumnKey, answerHead, columnKeysMark, readQuestionKey } from '../campaign-workbook/format.ts'
import { longestAnswer } from '../campaign-workbook/questions-sheet.ts'
import { isIdentitySheet } from './collect-identity.ts'
import type { Refusal } from './read-row.ts'
import { shownText } from './read-value.ts'

interface Asked {
  readonly id: RowId
  readonly text: string
  readonly choices: readonly string[]
}

/** An answer in words, or why its cell cannot be taken. An empty cell says nothing, and is not there. */
export type ReadAnswer = { readonly asked: Asked; readonly address: string } & (
  | { readonly text: string; readonly refused: null }
  | { readonly text: null; readonly refused: Refusal }
)

/** What a collection workbook answers in words: rows by their hidden keys, else by their questions. */
export const readAnswers = (sheets: readonly SheetCells[], asked: readonly Asked[]): readonly ReadAnswer[] => {
  const found = sheets
    .filter((sheet) => !isIdentitySheet(sheet))
    .flatMap((sheet) => {
      const column = answersIn(sheet)
      return column === null ? [] : sheet.rows.map((row) => ({ row, column }))
    })
  return asked.flatMap((one) => {
    const own = found.find(({ row }) => isFor(row, one))
    return own === undefined ? [] : answerIn(own.row, own.column, one)
  })
}

/** The column where one answers; `null` on a sheet where one does not. */
const answersIn = ({ rows }: SheetCells): number | null => {
  for (const { cells } of rows) {
    const texts = [...cells].map(([column, found]) => [column, textOf(found)] as const)
    const isMarked = texts.some(([, text]) => text === columnKeysMark)
    const own = texts.find(([, text]) => (isMarked ? text === answerColumnKey : fold(text) === fold(answerHead)))
    if (own !== undefined) return own[0]
  }
  return null
}

const isFor = ({ cells }: RowCells, { id, text }: Asked): boolean => {
  const texts = [...cells.values()].map(textOf)
  const key = texts.map(readQuestionKey).find((one) => one !== null)
  return key === undefined ? texts.some((one) => fold(one) === fold(text)) : key === id
}

const answerIn = ({ line, cells }: RowCells, column: number, asked: Asked): readonly ReadAnswer[] => {
  const found = cells.get(column)
  const said = found === undefined ? '' : textOf(found).trim()
  if (found === undefined || said === '') return []
  const address = `${columnLetter(column)}${line}`
  const refuse = (reason: string): readonly ReadAnswer[] => [
    { asked, address, text: null, refused: { address, found: shownText(found), reason } },
  ]
  if (found.kind === 'error' || found.kind === 'uncomputed') return refuse('est une formule qui ne donne rien')
  if (said.length > longestAnswer)
    return refuse(
      `compte ${inFigures(said.length)} signes, et une réponse en prend ${inFigures(longestAnswer)} au plus`,
    )
  if (asked.choices.length === 0) return [{ asked, address, text: said, refused: null }]
  const choice = asked.choices.find((one) => fold(one) === fold(said))
  return choice === undefined
    ? refuse(`n’est pas un choix de la liste (${asked.choices.join(', ')})`)
    : [{ asked, address, text: choice, refused: null }]
}
