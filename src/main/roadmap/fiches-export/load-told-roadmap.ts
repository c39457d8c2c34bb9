import { rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { AxesBoard } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLateFiche } from '#shared/records/roadmap/fiche/late.ts'
import { nextStep } from '#shared/records/roadmap/fiche/next-step.ts'
import { ficheState, progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { branchesOf, stepTree } from '#shared/records/roadmap/step-tree.ts'
import { loadBoard } from '../axes/load-board.ts'
import { saidActions, saidInCell } from '../axes/said-in-cell.ts'
import { fundingIn, partiesOf, partyName } from '../documents/fiche/fiche-words.ts'
import type { RoadmapAxis, RoadmapFiche } from '../documents/roadmap/roadmap.ts'
import type { ToldAxis, ToldFiche } from '../documents/told-roadmap.ts'
import { inStandingAxis } from '../read/standing-axes.ts'
import { loadRoadmap } from './load-roadmap.ts'

interface ToldRoadmap {
  readonly board: AxesBoard
  readonly axes: readonly ToldAxis[]
}

/** The axes with what they gather and their fiches, told in a few lines each, for whoever tells them to others. @param day `YYYY-MM-DD` */
export const loadToldRoadmap = (workspace: WorkspaceDb, day: string): ToldRoadmap => {
  const { db } = workspace
  const nothingElse = { comments: false, threads: false, matrix: false, calendar: false }
  const { axes } = loadRoadmap(workspace, { kind: 'all' }, nothingElse, { day, measuresOf: () => new Map() })
  const restated = rows(db, 'formulation', (q) =>
    q.where('stage', '=', 'restated').orderBy('position').orderBy('id'),
  ).map(inStandingAxis(db))
  const firstOf = (axis: RowId): string | null => restated.find((one) => one.axis === axis)?.text ?? null
  return { board: loadBoard(db), axes: axes.map((axis) => toldAxis(axis, firstOf(axis.axis.id), day)) }
}

const toldAxis = ({ axis, sheets, fiches }: RoadmapAxis, restated: string | null, day: string): ToldAxis => {
  const said = sheets.map(({ sheet }) => sheet)
  return {
    axis,
    stake: restated ?? said.flatMap(({ restatedStakes }) => saidInCell(restatedStakes))[0] ?? null,
    objectives: said.flatMap(({ objectives }) => saidInCell(objectives)),
    actions: said.flatMap(({ priorityActions }) => saidActions(priorityActions)),
    fiches: fiches.map((fiche) => toldFiche(fiche, day)),
  }
}

const toldFiche = (printed: RoadmapFiche, day: string): ToldFiche => {
  const { fiche, reference, steps, indicators } = printed
  const step = nextStep(branchesOf(stepTree(steps)))?.step ?? null
  return {
    id: fiche.id,
    reference,
    title: fiche.title ?? 'Fiche-action sans intitulé',
    state: ficheState(fiche.state, progressOf(steps)),
    bearers: partiesOf(printed, 'bearer').map(partyName),
    endsOn: fiche.endsOn,
    late: isLateFiche(fiche, day),
    stakes: saidInCell(fiche.stakes),
    outcomes: saidInCell(fiche.outcomes),
    next: step === null ? null : { text: step.text ?? 'Étape sans texte', dueOn: step.dueOn },
    budget: fiche.budget,
    funded: fundingIn(printed).granted,
    measures: indicators.flatMap(({ indicator: { name } }) => name ?? []),
  }
}
