import { rows } from '#main/db/query.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { indicatorsContract } from '#shared/contract/indicators.ts'
import type { FeatureContext } from '../context.ts'
import { localDay } from '../local-day.ts'
import { loadSurroundings } from '../surroundings.ts'
import { loadPage } from './load-page.ts'

export const indicatorsHandlers = (context: FeatureContext): Handlers<typeof indicatorsContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())
  return {
    list: () => ({ today: today(), ...loadSurroundings(db), indicators: rows(db, 'indicator') }),
    get: ({ indicator }) => ({ today: today(), ...loadPage(db, indicator) }),
  }
}
