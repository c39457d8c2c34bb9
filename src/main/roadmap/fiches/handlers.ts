import { firstAuthors } from '#main/db/first-authors.ts'
import { readMeta } from '#main/db/meta.ts'
import { rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { firstWriter } from '#main/kit/first-writer.ts'
import { localDay } from '#main/kit/local-day.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { fichesContract, NearFiche, NearFiches } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import { nearFiches } from '#shared/records/roadmap/fiche/near-fiches.ts'
import { ficheName, fichePoint, untreatedCells } from '../read/fiche-point.ts'
import { saidApart } from '../read/said-apart.ts'
import { inStandingFiche, standingFiches } from '../read/standing-fiches.ts'
import { loadSurroundings } from '../read/surroundings.ts'
import { noMeeting } from './errors.ts'
import { ficheHandlers } from './fiche-handlers.ts'
import { followHandlers } from './follow-handlers.ts'
import { loadCalendar, loadFicheList } from './load-list.ts'
import { loadFichePage } from './load-page.ts'
import { stepHandlers } from './step-handlers.ts'
import { versionHandlers } from './version-handlers.ts'

export const fichesHandlers = (context: FeatureContext): Handlers<typeof fichesContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())
  return {
    ...ficheHandlers(context),
    ...stepHandlers(context),
    ...followHandlers(context),
    ...agendaHandlers(context),
    ...versionHandlers(context),
    list: () => loadFicheList(db, today()),
    calendar: () => loadCalendar(db),
    near: () => loadNearFiches(context.workspace),
    get: ({ fiche }) => loadFichePage(context.workspace, fiche, today()),
    comment: ({ fiche, sector, text }) => {
      demand(db, 'fiche', fiche)
      const id = context.ids.row()
      const writtenAt = context.clock.now().toISOString()
      const { values } = cleanValues({ fiche, sector, text, writtenAt, member: readMeta(db, 'member') })
      context.write({ intent: 'fiches.comment', writes: [{ record: 'ficheComment', id, values }] })
      return { id }
    },
  }
}

/** What a point lasts until someone says otherwise, in minutes. */
const usualMinutes = 10

const agendaHandlers = (context: FeatureContext): Pick<Handlers<typeof fichesContract>, 'putOnAgenda'> => ({
  putOnAgenda: ({ fiche: id }) => {
    const { db } = context.workspace
    const { fiche, reference, next } = loadFichePage(context.workspace, id, localDay(context.clock.now()))
    if (next === null) throw noMeeting()
    const { taken, ...meeting } = next
    if (taken) return meeting
    const points = rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting.id).orderBy('position').orderBy('id'))
    const [position = null] = positionsAfter(points.at(-1)?.position ?? null, 1)
    const about = fichePoint(fiche.id, ficheName(fiche, reference), untreatedCells(fiche))
    const values = { meeting: meeting.id, minutes: usualMinutes, position, ...about }
    context.write({ intent: 'agenda.take', writes: [{ record: 'agendaItem', id: context.ids.row(), values }] })
    return meeting
  },
})

/** Fiches of several sectors, or of several people, that may be one. */
const loadNearFiches = (workspace: WorkspaceDb): readonly NearFiches[] => {
  const { db } = workspace
  const fiches = standingFiches(db, (q) => q.orderBy('id'))
  const known = new Map(fiches.map((fiche) => [fiche.id, fiche]))
  const { axes, sectors } = loadSurroundings(db)
  const steps = Map.groupBy(rows(db, 'ficheStep').map(inStandingFiche(db)), ({ fiche }) => fiche)
  const told = (id: RowId): NearFiche => {
    const { title, axis, sector } = known.get(id) as Fiche
    return {
      fiche: { id, title },
      ...firstWriter(workspace, 'fiche', id),
      sector: sectors.find((one) => one.id === sector)?.name ?? null,
      axis: axes.find((one) => one.id === axis) ?? null,
      steps: steps.get(id)?.length ?? 0,
    }
  }
  const isAlone = rows(db, 'member', (q) => q.limit(2)).length < 2
  const authors = isAlone ? null : firstAuthors(db, workspace.names, 'fiche')
  const from = ({ id, sector }: Fiche): string => JSON.stringify([sector, authors?.get(id) ?? null])
  const named = fiches.map((fiche) => ({ ...fiche, from: from(fiche) }))
  return nearFiches(named, saidApart(db, 'fiche')).map(([one, other]) => ({ fiches: [told(one), told(other)] }))
}
