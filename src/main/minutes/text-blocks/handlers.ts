import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { textBlocksContract } from '#shared/contract/minutes/text-blocks.ts'
import { namedBlocks } from './named-blocks.ts'

export const textBlocksHandlers = (context: FeatureContext): Handlers<typeof textBlocksContract> => ({
  list: ({ text }) => namedBlocks(rows(context.workspace.db, 'textBlock'), text),
})
