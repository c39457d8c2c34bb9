import type { PageSheet } from '#main/office/xlsx/page-sheet.ts'
import type { Collection, Question } from './collection.ts'
import { collectSheetName } from './format.ts'
import { widths } from './layout.ts'
import { heightOf, linesOf, mostLines } from './row-height.ts'

/** A row of Excel is 409 points high at most: a definition that needs more goes on in a sheet of its own. */
const isLong = ({ definition }: Question): boolean => linesOf(definition, widths.definition) > mostLines

const sheetName = 'Définitions'

/** What stands beside the cell. */
export const printedDefinition = (question: Question): string =>
  isLong(question)
    ? `${question.definition.slice(0, 900).replace(/\s+\S*$/, '')}… (suite dans la feuille «\u00a0${sheetName}\u00a0»)`
    : question.definition

/** The whole of the definitions that a cell cannot show; `null` when there is none. */
export const definitionsSheet = ({ questions }: Collection): PageSheet | null => {
  const long = questions.filter(isLong)
  if (long.length === 0) return null
  return {
    kind: 'page',
    name: sheetName,
    columns: [{ width: wide }],
    rows: [
      { cells: [{ value: 'Définitions complètes', look: 'title' }] },
      { cells: [{ value: nothingToFill, look: 'filters' }] },
      ...long.flatMap(({ code, name, definition }) => [
        { height: 30, cells: [{ value: `${code} – ${name}`, look: 'caption' as const }] },
        ...passages(definition).map((text) => ({
          height: heightOf(linesOf(text, wide)),
          cells: [{ value: text, look: 'paragraph' as const }],
        })),
      ]),
    ],
    isProtected: true,
  }
}

const nothingToFill = `Rien à remplir ici\u00a0: la suite des définitions trop longues pour la feuille «\u00a0${collectSheetName}\u00a0».`

const wide = 130

/** Parts that a row can show, cut between words. */
const passages = (text: string): readonly string[] =>
  text.split('\n').flatMap((paragraph) => paragraph.match(/.{1,2000}(?:\s|$)|\S{2000}/g) ?? [])
