import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { fichesContract } from '#shared/contract/roadmap/fiches.ts'
import { ficheName, fichePoint, untreatedCells } from '../read/fiche-point.ts'
import { noMeeting } from './errors.ts'
import { loadFichePage } from './load-page.ts'

/** What a point lasts until someone says otherwise, in minutes. */
const usualMinutes = 10

export const agendaHandlers = (context: FeatureContext): Pick<Handlers<typeof fichesContract>, 'putOnAgenda'> => ({
  putOnAgenda: ({ fiche: id }) => {
    const { db } = context.workspace
    const { fiche, next } = loadFichePage(context.workspace, id, localDay(context.clock.now()))
    if (next === null) throw noMeeting()
    const { taken, ...meeting } = next
    if (taken) return meeting
    const points = rows(db, 'agendaItem', (q) => q.where('meeting', '=', meeting.id).orderBy('position').orderBy('id'))
    const [position = null] = positionsAfter(points.at(-1)?.position ?? null, 1)
    const about = fichePoint(fiche.id, ficheName(fiche), untreatedCells(fiche))
    const values = { meeting: meeting.id, minutes: usualMinutes, position, ...about }
    context.write({ intent: 'agenda.take', writes: [{ record: 'agendaItem', id: context.ids.row(), values }] })
    return meeting
  },
})
