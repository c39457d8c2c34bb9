import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { EntryCheck, PageCell, PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { raised } from '#main/office/xlsx/raised.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { campaignAnswer } from '#shared/records/indicators/campaign-answer.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import type { Collection, QuestionInWords } from './collection.ts'
import { answerColumnKey, answerHead, columnKeysMark, questionsSheetName, writeQuestionKey } from './format.ts'
import { heightOf, linesOf } from './row-height.ts'

/** In characters; the last is hidden and holds the keys. */
const widths = { code: 8, text: 56, how: 38, answer: 70, key: 10 } as const

const answerColumn = 4
const firstRow = 6
/** Room to write a sentence. */
const leastLines = 3
export const longestAnswer = campaignAnswer.fields.text.max

/** What is asked in words, a row each; `null` when nothing is. */
export const questionsSheet = ({ name, structure, inWords }: Collection): PageSheet | null => {
  if (inWords.length === 0) return null
  const last = firstRow + inWords.length - 1
  return {
    kind: 'page',
    name: questionsSheetName,
    columns: Object.entries(widths).map(([key, width]) => ({ width, ...(key === 'key' ? { hidden: true } : {}) })),
    rows: [
      { cells: [{ value: raised(name), look: 'title' }] },
      { cells: [{ value: `Questions posées à ${structure}`, look: 'scope' }] },
      { height: 26, cells: [{ value: instructions, look: 'filters' }] },
      { hidden: true, cells: [null, null, null, text(answerColumnKey), text(columnKeysMark)] },
      heads,
      ...inWords.map((question, index) => questionRow(question, index + 1, index === inWords.length - 1)),
    ],
    frozenAt: cellAt(firstRow, 1),
    checks: inWords.map((question, index) => answerCheck(cellAt(firstRow + index, answerColumn), question)),
    isProtected: true,
    print: { area: rangeOf([1, 1], [last, answerColumn]), titleRows: '5:5' },
  }
}

const instructions = withNoBreakSpaces(
  'Répondez dans les cases crème à bord épais : une phrase, ou un choix de la liste. Laissez vide ce que vous ne savez pas. Ne nommez personne.',
)

const text = (value: string): PageCell => ({ value, look: { body: 'text' } })

const heads: PageRow = {
  height: heightOf(1),
  cells: ['Code', 'Question', 'Comment répondre', answerHead].map((value) => ({ value, look: { head: 'text' } })),
}

const questionRow = (
  { id, text: question, choices, known }: QuestionInWords,
  rank: number,
  isLast: boolean,
): PageRow => {
  const cell = (value: string | null, look: BodyLook): PageCell => ({
    value,
    look: { rule: isLast ? 'last' : 'thread', ...look },
  })
  const how = howTo(choices)
  const lines = [
    linesOf(question, widths.text, true),
    linesOf(how, widths.how),
    linesOf(known ?? '', widths.answer),
    choices.length === 0 ? leastLines : 1,
  ]
  return {
    height: heightOf(Math.max(...lines)),
    cells: [
      cell(`Q${rank}`, { body: 'text' }),
      cell(withNoBreakSpaces(question), { body: 'long', bold: true }),
      cell(how, { body: 'long' }),
      cell(known, { body: 'long', input: true }),
      cell(writeQuestionKey(id), { body: 'text' }),
    ],
  }
}

const howTo = (choices: readonly string[]): string =>
  choices.length === 0
    ? `En quelques mots, ${inFigures(longestAnswer)} signes au plus`
    : `Un choix\u00a0: ${choices.join(' / ')}`

const answerCheck = (ref: string, { choices }: QuestionInWords): EntryCheck =>
  choices.length === 0
    ? {
        ref,
        takes: { kind: 'length', from: 0, to: longestAnswer },
        prompt: { title: 'En quelques mots', text: `${inFigures(longestAnswer)} signes au plus. Ne nommez personne.` },
        refusal: { title: 'Réponse trop longue', text: `Cette case prend ${inFigures(longestAnswer)} signes au plus.` },
      }
    : {
        ref,
        takes: { kind: 'choice', choices },
        prompt: { title: 'Un choix de la liste', text: 'Choisissez une réponse, ou laissez la case vide.' },
        refusal: { title: 'Choisissez dans la liste', text: 'Cette case prend seulement un des choix de sa liste.' },
      }
