import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { notFound } from '#main/kit/not-found.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { turnoutContract } from '#shared/contract/meetings/turnout.ts'
import { loadTurnout } from '../read/turnout/load-turnout.ts'

export const turnoutHandlers = (context: FeatureContext): Handlers<typeof turnoutContract> => ({
  page: ({ meeting: id }) => {
    const meeting = row(context.workspace.db, 'meeting', id)
    if (meeting === null) throw notFound('La réunion demandée')
    return loadTurnout(context, meeting)
  },
})
