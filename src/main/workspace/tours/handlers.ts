import { z } from 'zod'
import { metaState, readMeta } from '#main/db/meta.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import { tourSchema, type toursContract } from '#shared/contract/workspace/tours.ts'
import { notTheDemo } from '../home/errors.ts'
import { tourOf } from './tour-steps.ts'

/** `after`: an id made when it was begun. Ids are in the order they are made: what is later was done since. */
const followedTour = metaState(
  'tour',
  z.object({ name: tourSchema.nullable().default(null), after: z.string().default('') }),
)

export const toursHandlers = ({ workspace: { db }, ids, emit }: FeatureContext): Handlers<typeof toursContract> => {
  const follow = (changes: Parameters<typeof followedTour.write>[1]): null => {
    followedTour.write(db, changes)
    emit({ kind: 'preferred' })
    return null
  }
  return {
    followed: () => {
      const { name, after } = followedTour.read(db)
      return name === null ? null : tourOf(db, name, after)
    },
    begin: ({ name }) => {
      if (readMeta(db, 'demo') === null) throw notTheDemo()
      return follow({ name, after: ids.row() })
    },
    leave: () => follow({ name: null }),
  }
}
