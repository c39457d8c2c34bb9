import { logged } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What a hub lets a poste do, in a row named after its signing key. Who writes it is judged by `sync/rights.ts`. */
export const grant = defineRecord('grant', feminine('attribution de droits', 'attributions de droits'), {
  terms: logged<Terms>('Droits', 'Les droits fixés alors'),
})

export interface Terms {
  /** Signing key of the poste. */
  readonly poste: string
  /** « age1… »: what a bundle for it is encrypted for. */
  readonly recipient: string
  readonly member: string
  /** Code of a role; `null`: it may nothing any more. */
  readonly role: string | null
  readonly sector: string | null
  /** Of each replica of the poste, the last that was seen when this was said: up to there, the former terms stand. */
  readonly from: Cuts
}

/** By replica, the rank of an operation and how the hash of its transaction begins. */
export type Cuts = Readonly<Record<string, Cut>>

export type Cut = readonly [seq: number, pin: string]
