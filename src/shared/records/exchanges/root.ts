import { logged } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'
import type { Cuts } from './grant.ts'

/** By which whoever holds the sheet of recovery gives the espace another first hub (ME-7), in a row named after it. */
export const root = defineRecord('root', feminine('reprise de l’espace', 'reprises de l’espace'), {
  root: logged<Root>('Reprise', 'Un autre secrétariat tient l’espace'),
})

export interface Root {
  /** From 1: a later one takes the place of those before. */
  readonly n: number
  /** Keys of the first hub from then on, and its member. */
  readonly verifying: string
  readonly recipient: string
  readonly member: string
  /** Of each replica of the one before, the last that was seen: what it ruled up to there stands. */
  readonly from: Cuts
  /** Of the rest and of the espace, by the key of recovery. */
  readonly signature: string
}
