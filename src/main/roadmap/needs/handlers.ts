import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { needsContract } from '#shared/contract/roadmap/needs.ts'
import { needLines } from '../read/need-lines.ts'
import { newFiche } from '../read/new-fiche.ts'
import { newsLines } from '../read/news-lines.ts'
import { loadSurroundings } from '../read/surroundings.ts'
import { ficheOfNeed } from './fiche-of-need.ts'
import { inReadingOrder } from './reading-order.ts'
import { settledValues } from './settled-values.ts'

export const needsHandlers = (context: FeatureContext): Handlers<typeof needsContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())
  return {
    list: () => ({
      today: today(),
      sectors: loadSurroundings(db).sectors,
      lines: inReadingOrder(needLines(context, rows(db, 'need'))),
    }),
    get: ({ need }) => {
      const [line] = needLines(context, [demand(db, 'need', need)])
      if (line === undefined) throw missing('need')
      return {
        today: today(),
        line,
        ...loadSurroundings(db),
        news: newsLines(
          db,
          rows(db, 'newsItem', (q) => q.where('need', '=', need)),
        ),
      }
    },
    about: ({ record, id }) =>
      inReadingOrder(
        needLines(
          context,
          rows(db, 'need', (q) => q.where(record, 'in', record === 'meeting' ? [id] : sameEntry(db, record, id).ids)),
        ),
      ),
    raise: ({ text, about }) => {
      const id = context.ids.row()
      const { values } = cleanValues({ raisedOn: today(), ...about, text, state: 'open' })
      context.write({ intent: 'needs.raise', writes: [{ record: 'need', id, values }] })
      return { id }
    },
    settle: ({ need: id, state, answer }) => {
      const { values } = cleanValues(settledValues(demand(db, 'need', id), { state, answer: answer || null }, today()))
      context.write({ intent: `needs.${state}`, writes: [{ record: 'need', id, values }] })
      return null
    },
    toFiche: ({ need: id, axis }) => {
      const need = demand(db, 'need', id)
      const fiche = context.ids.row()
      const { title, stakes } = ficheOfNeed(need)
      const { values } = cleanValues({ ...newFiche(db, { title, axis, sector: need.sector }), stakes })
      context.write({
        intent: 'needs.toFiche',
        writes: [
          { record: 'fiche', id: fiche, values },
          { record: 'need', id, values: { fiche } },
        ],
      })
      return { fiche }
    },
  }
}
