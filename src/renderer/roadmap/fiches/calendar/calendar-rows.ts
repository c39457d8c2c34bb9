import type { CalendarStep, FicheLine } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { isLateFiche, isLateStep } from '#shared/records/roadmap/fiche/late.ts'
import { shareOf, stepState } from '#shared/records/roadmap/fiche/progress.ts'
import { spanOf } from '#shared/records/roadmap/fiche/span.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import { type Branch, branchesOf, stepTree } from '#shared/records/roadmap/step-tree.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { ficheTitle } from '../fiche-words.ts'

/** A line of the calendar: a fiche, or one of its steps under it. */
export interface CalendarRow {
  readonly id: RowId
  readonly fiche: RowId
  /** 0 for the fiche itself. */
  readonly depth: number
  readonly name: string
  readonly bearer: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly state: string
  /** Percent. */
  readonly progress: number | null
  readonly late: boolean
}

/** Fiches in their order, each followed by its steps. A fiche without dates of its own spans those of its steps. */
export const calendarRows = (
  lines: readonly FicheLine[],
  steps: readonly CalendarStep[],
  today: string,
  withSteps: boolean,
): readonly CalendarRow[] => {
  const byFiche = Map.groupBy(steps, ({ fiche }) => fiche)
  return lines.flatMap((line) => {
    const own = byFiche.get(line.id) ?? []
    const below = withSteps ? stepRows(branchesOf(stepTree(own)), line.id, today) : []
    return [ficheRow(line, own, today), ...below]
  })
}

const ficheRow = (line: FicheLine, steps: readonly CalendarStep[], today: string): CalendarRow => {
  return {
    id: line.id,
    fiche: line.id,
    depth: 0,
    name: `${line.reference} ${ficheTitle(line.title)}`,
    bearer: line.bearers.length === 0 ? null : line.bearers.join(', '),
    ...spanOf(line, steps),
    state: choiceWord(ficheStates, line.state),
    progress: line.share,
    late: isLateFiche(line, today),
  }
}

/** Each followed by those it holds. */
const stepRows = (
  branches: readonly Branch<CalendarStep>[],
  fiche: RowId,
  today: string,
  depth = 1,
): readonly CalendarRow[] =>
  branches.flatMap((branch) => {
    const { step, below } = branch
    const row: CalendarRow = {
      id: step.id,
      fiche,
      depth,
      name: step.text ?? 'Étape sans intitulé',
      bearer: step.bearer,
      startsOn: step.startsOn,
      endsOn: step.dueOn,
      state: choiceWord(ficheStepStates, stepState(branch)),
      progress: shareOf(branch),
      late: isLateStep(step, today),
    }
    return [row, ...stepRows(below, fiche, today, depth + 1)]
  })
