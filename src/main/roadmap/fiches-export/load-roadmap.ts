import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { missing } from '#main/kit/demand.ts'
import { notFound } from '#main/kit/not-found.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { RoadmapPart, RoadmapParts } from '#shared/contract/roadmap/fiches-export.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Axis, Meeting } from '#shared/records/records.ts'
import { threadsOf } from '#shared/records/roadmap/thread/thread.ts'
import type { Roadmap, RoadmapAxis, RoadmapFiche, Said, ToldMeeting } from '../documents/roadmap/roadmap.ts'
import { gatheredAxes, inStandingAxis, standingAxes } from '../read/standing-axes.ts'
import { loadThreadRows } from '../read/thread-of.ts'
import { loadGovernance } from './load-governance.ts'
import { loadPrinted } from './load-printed.ts'
import type { MeasuresOf } from './measures-of.ts'
import { picturesIn } from './pictures-in.ts'
import { type ReferredFiche, referredFiches } from './referred-fiches.ts'

/** @throws AppFailure `not-found` */
export const loadRoadmap = (
  workspace: WorkspaceDb,
  part: RoadmapPart,
  { comments, threads, matrix, calendar }: Omit<RoadmapParts, 'persons'>,
  { day, measuresOf }: { readonly day: string; readonly measuresOf: MeasuresOf },
): Roadmap => {
  const { db } = workspace
  const { axes, fiches } = loadPart(db, part)
  const printed = withMeasures(loadPrinted(workspace, fiches, { comments }), measuresOf)
  const saidOf = loadSaid(db)
  const told = part.kind === 'fiches' ? noDetails : axisDetails(db, { threads }, saidOf)
  const known = new Set(axes.map(({ id }) => id))
  const ofAxis = Map.groupBy(printed, ({ fiche }) => (fiche.axis !== null && known.has(fiche.axis) ? fiche.axis : null))
  const roadmapAxes = axes.map((axis) => axisOf(db, axis, ofAxis.get(axis.id) ?? [], told))
  return {
    espace: loadEspace(db),
    day,
    axes: roadmapAxes,
    loose: ofAxis.get(null) ?? [],
    governance: part.kind === 'all' ? loadGovernance(db, saidOf(null), day) : null,
    matrix,
    calendar,
    pictures: picturesIn(db, [
      ...printed.flatMap(({ fiche, rubricTexts }) => [fiche, ...rubricTexts]),
      ...roadmapAxes.flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet)),
    ]),
  }
}

interface LoadedPart {
  readonly axes: readonly Axis[]
  readonly fiches: readonly ReferredFiche[]
}

/** The axes and the fiches of a part, in the order of the roadmap. @throws AppFailure `not-found` */
export const loadPart = (db: Db, part: RoadmapPart): LoadedPart => {
  const axes = standingAxes(db)
  const all = referredFiches(db, axes)
  switch (part.kind) {
    case 'all':
      return { axes, fiches: all }
    case 'axis': {
      if (part.axis !== null && !axes.some(({ id }) => id === part.axis)) throw missing('axis')
      return {
        axes: axes.filter(({ id }) => id === part.axis),
        fiches: all.filter(({ fiche }) => fiche.axis === part.axis),
      }
    }
    case 'fiches': {
      const wanted = new Set(part.fiches.map((id) => sameEntry(db, 'fiche', id).standing))
      const fiches = all.filter(({ fiche }) => wanted.has(fiche.id))
      if (fiches.length < wanted.size) throw notFound('Une fiche-action demandée')
      return { axes: axes.filter(({ id }) => fiches.some(({ fiche }) => fiche.axis === id)), fiches }
    }
  }
}

type AxisDetails = (axis: RowId) => Pick<RoadmapAxis, 'sheets' | 'threads' | 'said' | 'isBare'>

/** Chosen fiches stand under the bare name of their axis. */
const noDetails: AxisDetails = () => ({ sheets: [], threads: [], said: [], isBare: true })

const axisDetails = (
  db: Db,
  { threads: wanted }: { readonly threads: boolean },
  saidOf: ReturnType<typeof loadSaid>,
): AxisDetails => {
  const threads = wanted ? threadsOf(loadThreadRows(db)) : null
  const sheets = Map.groupBy(rows(db, 'axisSheet', (q) => q.orderBy('id')).map(inStandingAxis(db)), ({ axis }) => axis)
  const meetings = meetingsOfSheets(db)
  return (axis) => ({
    isBare: false,
    threads: threads?.ofAxis(axis) ?? [],
    said: saidOf(axis),
    sheets: (sheets.get(axis) ?? [])
      .map((sheet) => ({ sheet, meeting: toldMeeting(db, row(db, 'meeting', meetings.get(sheet.id) ?? null)) }))
      .toSorted((a, b) => (a.meeting?.date ?? '').localeCompare(b.meeting?.date ?? '')),
  })
}

/** What was first said of each axis, and of none, those with the most votes first. */
const loadSaid = (db: Db): ((axis: RowId | null) => readonly Said[]) => {
  const sectors = new Map(rows(db, 'sector').map(({ id, name }) => [id, name]))
  const formulations = rows(db, 'formulation', (q) => q.where('stage', '=', 'first').orderBy('position').orderBy('id'))
    .map(inStandingAxis(db))
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
  const byAxis = Map.groupBy(formulations, ({ axis }) => axis)
  return (axis) =>
    (byAxis.get(axis) ?? []).flatMap(({ text, sector, votes }) =>
      text === null ? [] : [{ text, sector: sector === null ? null : (sectors.get(sector) ?? null), votes }],
    )
}

const withMeasures = (printed: ReturnType<typeof loadPrinted>, measuresOf: MeasuresOf): readonly RoadmapFiche[] => {
  const known = measuresOf(printed.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator)))
  return printed.map((told) => ({
    ...told,
    // Fiches gathered in one may have named the same.
    measures: [...new Set(told.indicators.flatMap(({ indicator }) => known.get(indicator.id) ?? []))],
  }))
}

const meetingsOfSheets = (db: Db): ReadonlyMap<RowId, RowId> =>
  new Map(
    prepared<[], { readonly axisSheet: RowId; readonly meeting: RowId }>(
      db,
      'SELECT axisSheet, meeting FROM section WHERE axisSheet IS NOT NULL AND meeting IS NOT NULL ORDER BY id',
    )
      .all()
      .map(({ axisSheet, meeting }) => [axisSheet, meeting]),
  )

const axisOf = (db: Db, axis: Axis, fiches: readonly RoadmapFiche[], told: AxisDetails): RoadmapAxis => ({
  axis,
  instance: toldMeeting(db, row(db, 'meeting', axis.instance)),
  gathered: gatheredAxes(db, axis.id),
  fiches,
  ...told(axis.id),
})

const toldMeeting = (db: Db, meeting: Meeting | null): ToldMeeting | null =>
  meeting === null
    ? null
    : {
        title: meeting.title ?? 'Réunion sans intitulé',
        sector: row(db, 'sector', meeting.sector)?.name ?? null,
        date: meeting.date,
      }
