import { readMeta } from '#main/db/meta.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { fichesContract } from '#shared/contract/roadmap/fiches.ts'
import { agendaHandlers } from './agenda-handlers.ts'
import { ficheHandlers } from './fiche-handlers.ts'
import { followHandlers } from './follow-handlers.ts'
import { loadCalendar, loadFicheList } from './load-list.ts'
import { loadNearFiches } from './load-near.ts'
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
