import type { CalendarStep, FicheLine } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { isLateFiche, isLateStep } from '#shared/records/roadmap/fiche/late.ts'
import { spanOf } from '#shared/records/roadmap/fiche/span.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
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
  readonly state: string | null
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
    const depths = depthsOf(own)
    const below = withSteps ? own.map((step) => stepRow(step, line.id, depths, today)) : []
    return [ficheRow(line, own, today), ...below]
  })
}

const ficheRow = (line: FicheLine, steps: readonly CalendarStep[], today: string): CalendarRow => {
  return {
    id: line.id,
    fiche: line.id,
    depth: 0,
    name: ficheTitle(line.title),
    bearer: line.bearers.length === 0 ? null : line.bearers.join(', '),
    ...spanOf(line, steps),
    state: line.state === null ? null : choiceWord(ficheStates, line.state),
    progress: line.steps === 0 ? null : Math.round((100 * line.doneSteps) / line.steps),
    late: isLateFiche(line, today),
  }
}

const stepRow = (step: CalendarStep, fiche: RowId, depths: ReadonlyMap<RowId, number>, today: string): CalendarRow => ({
  id: step.id,
  fiche,
  depth: depths.get(step.id) ?? 1,
  name: step.text ?? 'Étape sans intitulé',
  bearer: step.bearer,
  startsOn: step.startsOn,
  endsOn: step.dueOn,
  state: step.state === null ? null : choiceWord(ficheStepStates, step.state),
  progress: step.progress,
  late: isLateStep(step, today),
})

/** Parents come before their steps. */
const depthsOf = (steps: readonly CalendarStep[]): ReadonlyMap<RowId, number> => {
  const depths = new Map<RowId, number>()
  for (const { id, parent } of steps) depths.set(id, 1 + (parent === null ? 0 : (depths.get(parent) ?? 0)))
  return depths
}
