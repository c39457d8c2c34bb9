import type { Root } from 'hast'
import type { ImportedAxis, ImportedFiche } from '#shared/records/minutes/imported-minutes.ts'
import { axisSheet, stakesOrigin } from '#shared/records/roadmap/axis-sheet.ts'
import { fiche, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { attendanceHeader } from './recognise/attendance.ts'
import type { ReadSection } from './recognise/read-section.ts'
import type { Recognised } from './recognise/recognise.ts'
import { sayRich, wordsOf, wordsOfNodes } from './words.ts'

/**
 * The reader's own proof that nothing was lost, added or moved: the words of the file against the words of what
 * was made of it, in the order in which the document prints them.
 */
export const saysSame = (section: Recognised, read: ReadSection | undefined): boolean => {
  const source = wordsOfNodes(read?.source ?? [])
  const sorted = section.imported.row.kind === 'attendance'
  return printings(section).some((text) => {
    const words = wordsOf(text)
    return sorted ? same([...words].sort(), [...source].sort()) : same(words, source)
  })
}

/** Whether the sections together hold every word of the tree. Notes stand elsewhere than where they are defined. */
export const saysAll = (tree: Root, sections: readonly ReadSection[]): boolean => {
  const words = sections.flatMap(({ source }) => wordsOfNodes(source))
  return same([...wordsOfNodes(tree.children)].sort(), words.sort())
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index])

/** What the document prints of a section; a fiche's labels and contents may come in pairs or one by one. */
const printings = (section: Recognised): readonly string[] => {
  const { row, axis, fiche: sheet } = section.imported
  const head = [String(section.printedNumber ?? ''), sayRich(row.title), sayRich(row.body)]
  const tails: readonly (readonly string[])[] =
    axis !== null
      ? [axisText(axis)]
      : sheet !== null
        ? [ficheInTurn(sheet), ficheInPairs(sheet)]
        : [attendanceText(section)]
  return tails.map((tail) => [...head, ...tail].join('\n'))
}

const axisText = ({ cells }: ImportedAxis): readonly string[] => {
  const { fields } = axisSheet
  return [
    ...[
      fields.stakes.label,
      stakesOrigin,
      fields.restatedStakes.label,
      sayRich(cells.stakes),
      sayRich(cells.restatedStakes),
    ],
    ...[fields.objectives.label, fields.complements.label, sayRich(cells.objectives), sayRich(cells.complements)],
    ...[fields.proposedActions.label, sayRich(cells.proposedActions)],
    ...[cells.priorityLabel ?? '', sayRich(cells.priorityActions)],
  ]
}

const ficheCells = ({ row }: ImportedFiche) => {
  const { fields } = fiche
  const rich = (key: 'stakes' | 'steps' | 'outcomes' | 'partners' | 'interested' | 'conditions' | 'indicators') => ({
    label: fields[key].label,
    text: sayRich(row[key]),
  })
  const mark = (key: 'feasibility' | 'impact') => {
    const value = row[key] ?? null
    return { label: fields[key].label, text: value === null ? '' : choiceWord(marks, value) }
  }
  const complements = sayRich(row.complements)
  return {
    single: rich('stakes'),
    pairs: [
      [rich('steps'), rich('outcomes')],
      [rich('partners'), rich('interested')],
      [rich('conditions'), rich('indicators')],
    ],
    marks: [mark('feasibility'), mark('impact')],
    complements: complements === '' ? [] : [fields.complements.label, complements],
  }
}

type Cell = { readonly label: string; readonly text: string }

const inTurn = (cells: readonly Cell[]) => cells.flatMap(({ label, text }) => [label, text])

const inPair = (cells: readonly Cell[]) => [...cells.map(({ label }) => label), ...cells.map(({ text }) => text)]

const ficheInTurn = (sheet: ImportedFiche): readonly string[] => {
  const cells = ficheCells(sheet)
  return [...inTurn([cells.single, ...cells.pairs.flat()]), ...inPair(cells.marks), ...cells.complements]
}

const ficheInPairs = (sheet: ImportedFiche): readonly string[] => {
  const cells = ficheCells(sheet)
  return [...inTurn([cells.single]), ...cells.pairs.flatMap(inPair), ...inPair(cells.marks), ...cells.complements]
}

const attendanceText = ({ imported, attendances }: Recognised): readonly string[] =>
  imported.row.kind === 'attendance'
    ? [
        ...attendanceHeader,
        ...attendances.flatMap((row) =>
          [row.structure, row.role, row.lastName, row.firstName].map((value) => value ?? ''),
        ),
      ]
    : []
