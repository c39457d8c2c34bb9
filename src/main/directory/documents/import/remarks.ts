import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { agree, counted, inFigures } from '#shared/text/french-numbers.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { AppliedLine } from './apply-lines.ts'
import type { LineDraft } from './draft.ts'
import { otherThemes } from './formats/data-inclusion.ts'
import { columnsOf } from './formats/formats.ts'
import type { ImportInput } from './plan.ts'

/** What is to be known of the file as a whole, in French sentences. */
export const fileRemarks = (
  input: ImportInput,
  drafts: readonly LineDraft[],
  applied: readonly AppliedLine[],
): readonly string[] => {
  const newer = applied.filter((line) => line.newer !== null)
  const repeated = applied.filter((line) => line.repeats !== null)
  return [
    ...unreadColumns(input),
    ...workedOut(input),
    ...themes(input, drafts),
    ...named(
      otherKinds(input, applied),
      'dit un type que l’annuaire ne garde pas tel quel',
      'disent un type que l’annuaire ne garde pas tel quel',
    ),
    ...named(
      newer,
      'est plus ancienne que l’annuaire et ne le change pas',
      'sont plus anciennes que l’annuaire et ne le changent pas',
    ),
    ...named(repeated, 'répète une entrée du fichier', 'répètent une entrée du fichier'),
  ]
}

/** Columns of a known standard, or beside it, that hold something and that the directory has no place for. */
const unreadColumns = ({ table, header, format, targets }: ImportInput): readonly string[] => {
  if (format === 'list') return []
  const names = table.lines[header]?.cells ?? []
  const lines = table.lines.slice(header + 1)
  const unread = columnsOf(format, names, targets, new Map()).flatMap((column, at) =>
    column === null && lines.some(({ cells }) => !isBlank(cells[at] ?? '')) ? [names[at]] : [],
  )
  if (unread.length === 0) return []
  return [
    `${agree(unread.length, 'Une colonne n’est pas reprise', 'Ces colonnes ne sont pas reprises')}\u00a0: ${unread.join(', ')}.`,
  ]
}

/** What Concerto works out and a list of its own says otherwise, because somebody changed it or because time went by. */
const workedOut = ({ own }: ImportInput): readonly string[] =>
  own === null || own.workedOut.length === 0
    ? []
    : [
        `Concerto calcule lui-même ${enumerated(own.workedOut.map(quoted))}\u00a0: ce que le fichier y dit d’autre n’est pas repris.`,
      ]

const themes = ({ table, header, format }: ImportInput, drafts: readonly LineDraft[]): readonly string[] => {
  if (format !== 'data-inclusion-services') return []
  const column = (table.lines[header]?.cells ?? []).findIndex((name) => name.trim().toLowerCase() === 'thematiques')
  const count = otherThemes(
    drafts.map(({ rank }) => table.lines[rank]).filter((line) => line !== undefined),
    column,
  )
  if (count === 0) return []
  return [
    `${sentenceCase(counted(count, 'service a', 'services ont'))} d’autres thèmes que le numérique\u00a0: ils ne sont pas repris.`,
  ]
}

/** Lines that enter although their type is read as another, or not at all: each says it under its name. */
const otherKinds = ({ targets }: ImportInput, applied: readonly AppliedLine[]): readonly AppliedLine[] =>
  applied.filter(({ resolved: { draft } }) =>
    draft.issues.some(({ column }) => column !== null && targets[column] === 'actor.kind'),
  )

/** Lines named one by one before the rest is only counted. */
const mostNamed = 5

const named = (lines: readonly AppliedLine[], one: string, many: string): readonly string[] => {
  const numbers = lines.map(({ resolved }) => resolved.draft.line)
  if (numbers.length === 0) return []
  if (numbers.length === 1) return [`La ligne ${numbers[0]} ${one}.`]
  const named = numbers.length === mostNamed + 1 ? numbers : numbers.slice(0, mostNamed)
  const more = numbers.length - named.length
  const list =
    more > 0
      ? `${named.join(', ')} et ${inFigures(more)} autres`
      : `${named.slice(0, -1).join(', ')} et ${named.at(-1)}`
  return [`${inFigures(numbers.length)} lignes ${many}\u00a0: ${list}.`]
}
