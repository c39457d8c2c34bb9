import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { turnoutContract } from '#shared/contract/meetings/turnout.ts'
import { loadTurnout } from '../read/load-turnout.ts'

export const turnoutHandlers = (context: FeatureContext): Handlers<typeof turnoutContract> => ({
  page: ({ meeting: id }) => {
    const meeting = demand(context.workspace.db, 'meeting', id)
    return loadTurnout(context, meeting)
  },
})
