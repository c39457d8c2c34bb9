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
import type { Roadmap, RoadmapAxis, RoadmapFiche } from '../documents/roadmap/roadmap.ts'
import { gatheredAxes, inStandingAxis, standingAxes } from '../read/standing-axes.ts'
import { loadThreadRows } from '../read/thread-of.ts'
import { loadPrinted } from './load-printed.ts'
import { picturesIn } from './pictures-in.ts'
import { type ReferredFiche, referredFiches } from './referred-fiches.ts'

/** @throws AppFailure `not-found` */
export const loadRoadmap = (
  workspace: WorkspaceDb,
  part: RoadmapPart,
  { comments, threads, matrix, calendar }: Omit<RoadmapParts, 'persons'>,
  day: string,
): Roadmap => {
  const { db } = workspace
  const { axes, fiches } = loadPart(db, part)
  const printed = loadPrinted(workspace, fiches, { comments })
  const told = part.kind === 'fiches' ? noDetails : axisDetails(db, { threads })
  const known = new Set(axes.map(({ id }) => id))
  const ofAxis = Map.groupBy(printed, ({ fiche }) => (fiche.axis !== null && known.has(fiche.axis) ? fiche.axis : null))
  const roadmapAxes = axes.map((axis) => axisOf(db, axis, ofAxis.get(axis.id) ?? [], told))
  return {
    espace: loadEspace(db),
    day,
    axes: roadmapAxes,
    loose: ofAxis.get(null) ?? [],
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

type AxisDetails = (axis: RowId) => Pick<RoadmapAxis, 'sheets' | 'threads'>

/** Chosen fiches stand under the bare name of their axis. */
const noDetails: AxisDetails = () => ({ sheets: [], threads: [] })

const axisDetails = (db: Db, { threads: wanted }: { readonly threads: boolean }): AxisDetails => {
  const threads = wanted ? threadsOf(loadThreadRows(db)) : null
  const sheets = Map.groupBy(rows(db, 'axisSheet', (q) => q.orderBy('id')).map(inStandingAxis(db)), ({ axis }) => axis)
  const meetings = meetingsOfSheets(db)
  return (axis) => ({
    threads: threads?.ofAxis(axis) ?? [],
    sheets: (sheets.get(axis) ?? [])
      .map((sheet) => ({ sheet, meeting: toldMeeting(db, row(db, 'meeting', meetings.get(sheet.id) ?? null)) }))
      .toSorted((a, b) => (a.meeting?.date ?? '').localeCompare(b.meeting?.date ?? '')),
  })
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

const toldMeeting = (db: Db, meeting: Meeting | null): RoadmapAxis['instance'] =>
  meeting === null
    ? null
    : {
        title: meeting.title ?? 'Réunion sans intitulé',
        sector: row(db, 'sector', meeting.sector)?.name ?? null,
        date: meeting.date,
      }
