import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { mutation, query, returns } from '../define.ts'

/** What a tour leads through, in its order: each step is done once what it asks stands in the data. */
export const tourSteps = {
  meeting: ['create', 'invite', 'open', 'arrive', 'write', 'close', 'validate'],
  forum: ['create', 'programme', 'invite', 'tell'],
  collection: ['create', 'tell', 'receive'],
} as const

export type TourName = keyof typeof tourSteps

export type TourStepKey<Name extends TourName = TourName> = (typeof tourSteps)[Name][number]

export const tourSchema = oneOf(tourSteps)

/** The tour that this poste follows. */
export interface Tour {
  readonly name: TourName
  /** What was begun since: a meeting, or a campaign; `null` until then. */
  readonly subject: RowId | null
  readonly steps: readonly { readonly key: TourStepKey; readonly done: boolean }[]
}

/** Tours of the demonstration: a whole job, done by oneself, that follows what is done. */
export const toursContract = {
  /** `null`: none is followed. */
  followed: query(z.strictObject({}), returns<Tour | null>()),
  /** From its first step: what was done before is not of it. Another one is left. @throws AppFailure `not-the-demo` */
  begin: mutation(z.strictObject({ name: tourSchema }), returns<null>()),
  leave: mutation(z.strictObject({}), returns<null>()),
}
