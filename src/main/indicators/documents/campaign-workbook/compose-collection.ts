import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageCell, PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { raised } from '#main/office/xlsx/raised.ts'
import { signRules } from '#main/office/xlsx/sign-rules.ts'
import type { Workbook } from '#main/office/xlsx/workbook.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { isSplit } from '#shared/records/indicators/asked-lines.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { daysOf, periodAfter, shortPeriod } from '#shared/text/period.ts'
import { breakdownTable } from './breakdown-table.ts'
import type { Collection, Question } from './collection.ts'
import { balanceOf } from './control.ts'
import { collectSheetName, columnKeysMark, type InputColumn, writeReference } from './format.ts'
import { hiddenSheet } from './hidden-sheet.ts'
import { columnsOf, type Layout, layoutOf, placed } from './layout.ts'
import { definitionsSheet } from './long-definitions.ts'
import { printedPages } from './print-pages.ts'
import { questionsSheet } from './questions-sheet.ts'
import { questionsTable } from './questions-table.ts'
import { heightOf } from './row-height.ts'

/** The workbook that one structure fills; see `format.ts` for what makes it known when it comes back. */
export const composeCollection = (collection: Collection): Workbook => {
  const more = [questionsSheet(collection), definitionsSheet(collection)].filter((sheet) => sheet !== null)
  return {
    title: [collection.programme, collection.name].filter((part) => part !== '').join(' – '),
    subject: collection.name,
    author: collection.author,
    day: collection.day,
    sheets: [collectSheet(collection), ...more, hiddenSheet(collection)],
  }
}

const collectSheet = (collection: Collection): PageSheet => {
  const layout = layoutOf(collection)
  const top = topRows(collection, layout)
  const headRow = top.length
  const first = headRow + 1
  const questions = questionsTable(collection, layout, first)
  const breakdowns = breakdownTables(collection, layout, first)
  const rows = [...top, ...questions.rows, ...breakdowns.flatMap((table) => table.rows)]
  const controls = rangeOf([first, layout.control], [headRow + Math.max(1, questions.rows.length), layout.control])
  const sums = breakdowns.map(({ sum }) => sum)
  const balance = balanceOf(
    { range: controls, results: questions.controls },
    { cells: sums.map(({ cell }) => cell), results: sums.map(({ result }) => result) },
  )
  const end = rows.length + bottomRows
  const columns = columnsOf(layout, recallsAny(collection))
  const last = bottom(collection, layout, balance)
  const { breaksBefore, isLong } = printedPages(
    columns,
    [...top, ...questions.rows],
    [...breakdowns.map((table) => table.rows), last],
  )
  return {
    kind: 'page',
    name: collectSheetName,
    columns,
    rows: [...rows, ...last].map((row, index) => (breaksBefore.includes(index + 2) ? { ...row, breaks: true } : row)),
    frozenAt: cellAt(first, 1),
    rules: [controls, ...sums.map(({ cell }) => `${cell}:${cell}`)].flatMap(signRules),
    checks: [...questions.checks, ...breakdowns.flatMap(({ checks }) => checks)],
    isProtected: true,
    print: {
      area: rangeOf([1, 1], [end, layout.control]),
      // The tables of parts have a head of their own.
      ...(isLong ? { titleRows: `${headRow}:${headRow}` } : {}),
    },
  }
}

/** Whether anything is known of the period before: the first time, there is nothing to recall. */
const recallsAny = ({ questions }: Collection): boolean =>
  questions.some(
    ({ before, breakdowns }) =>
      before !== null || breakdowns.some(({ parts }) => parts.some((part) => part.before !== null)),
  )

/** Under the questions, whose first row is given. */
const breakdownTables = (collection: Collection, layout: Layout, first: number) => {
  const tables: ReturnType<typeof breakdownTable>[] = []
  let from = first + collection.questions.length
  for (const [index, question] of collection.questions.entries()) {
    for (const [rank, breakdown] of (isSplit(question.measure) ? question.breakdowns : []).entries()) {
      const table = breakdownTable(question, breakdown, {
        layout,
        from,
        rank,
        whole: first + index,
        head: partsHead(collection, layout, question),
      })
      tables.push(table)
      from += table.rows.length
    }
  }
  return tables
}

const topRows = (collection: Collection, layout: Layout): readonly PageRow[] => [
  { cells: [{ value: raised(titleOf(collection)), look: 'title' }] },
  ...scopeOf(collection).map((line) => ({ cells: [{ value: raised(line), look: 'scope' as const }] })),
  { height: 26, cells: [{ value: instructions, look: 'filters' }] },
  { hidden: true, cells: placed(layout, columnKeys) },
  questionsHead(collection, layout),
]

/** What it is, and who asks. */
const titleOf = ({ name, author }: Collection): string =>
  withNoBreakSpaces(`${name} : classeur à remplir${author === 'Concerto' ? '' : ` – ${author}`}`)

const instructions = withNoBreakSpaces(
  'Écrivez sur chaque ligne votre chiffre de la période ; si vous ne le connaissez pas, choisissez « Non disponible » : ce n’est pas un zéro. Seules les cases crème à bord épais se modifient. Ne nommez personne.',
)

/** On one line, or on two when the name of the structure is long. */
const scopeOf = ({ structure, identity: { period }, dueOn, replyTo }: Collection): readonly string[] => {
  const { first, last } = daysOf(period)
  const back = [
    dueOn === null ? null : `au plus tard le ${longDate(dueOn)}`,
    replyTo === null ? null : `à ${replyTo}`,
  ].filter((part) => part !== null)
  const who = `À remplir par : ${cutAtWord(structure, longestLine)}.`
  const rest = [
    `Période : du ${longDate(first)} au ${longDate(last)}.`,
    ...(back.length === 0 ? [] : [`À renvoyer ${back.join(' ')}`]),
  ]
  const onOneLine = [who, ...rest].join(between)
  return (onOneLine.length <= longestLine ? [onOneLine] : [who, rest.join(between)]).map(withNoBreakSpaces)
}

/** Letters that the width of the page holds. */
const longestLine = 200
const between = '   '

const text = (value: string): PageCell => ({ value, look: { body: 'text' } })

const columnKeys = {
  ...(Object.fromEntries(
    (['value', 'outOf', 'answer', 'note'] satisfies InputColumn[]).map((key) => [key, text(key)]),
  ) as Readonly<Record<InputColumn, PageCell>>),
  key: text(columnKeysMark),
}

const title = (value: string, head: 'text' | 'count' = 'text'): PageCell => ({ value, look: { head, wrap: true } })

/** Over the columns that questions and parts share. */
const sharedTitles = ({ identity: { period } }: Collection) => ({
  code: title('Code'),
  definition: title('Ce qu’il faut compter'),
  unit: title('Unité'),
  before: title(`Rappel ${shortPeriod(periodAfter(period, -1))}`, 'count'),
  value: title(`Valeur ${shortPeriod(period)}`, 'count'),
  outOf: title('Sur un total de', 'count'),
})

const questionsHead = (collection: Collection, layout: Layout): PageRow => ({
  height: heightOf(2),
  cells: placed(layout, {
    ...sharedTitles(collection),
    name: title('Indicateur'),
    answer: title('Statut, si vous n’avez pas le chiffre'),
    note: title('Précision (facultatif)'),
    control: title('Contrôle'),
  }),
})

const partsHead = (collection: Collection, layout: Layout, { measure }: Question): PageRow => ({
  height: heightOf(2),
  cells: placed(layout, {
    ...sharedTitles(collection),
    name: title('Part'),
    ...(measure === 'percent' ? {} : { outOf: title('') }),
    answer: title('Contrôle'),
  }),
})

/** An empty row, the balance, the reference. */
const bottomRows = 3

const bottom = (
  { identity }: Collection,
  layout: Layout,
  balance: { readonly formula: string; readonly result: string },
): readonly PageRow[] => [
  { cells: [] },
  {
    height: heightOf(1),
    cells: placed(layout, {
      code: { value: 'Bilan du contrôle', look: 'caption' },
      definition: { value: balance, look: 'caption' },
    }),
  },
  {
    cells: [
      {
        value: withNoBreakSpaces(
          `${writeReference(identity)}. Gardez cette ligne : elle dit quel classeur est revenu.`,
        ),
        look: 'note',
      },
    ],
  },
]
