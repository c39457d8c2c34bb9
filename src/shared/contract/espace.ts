import { z } from 'zod'
import { rowIdSchema } from '../domain/field-schema.ts'
import type { RowId } from '../kernel/ids.ts'
import { mutation, query, returns } from './define.ts'
import { fileBytes } from './directory-import.ts'
import type { ReadyFile } from './minutes.ts'
import type { MemberRole } from './workspace.ts'

/** A poste of the espace, as one speaks of it over the telephone. */
export interface PosteView {
  readonly id: RowId
  /** Whose it is; `null` while its member has not arrived. */
  readonly name: string | null
  readonly role: MemberRole | null
  /** Name of its member's sector. */
  readonly sector: string | null
  /** Six words. */
  readonly fingerprint: string
  readonly isHere: boolean
  readonly checkedOn: string | null
  readonly leftOn: string | null
  /** ISO instant of the last bundle that came from it. */
  readonly heardAt: string | null
}

export interface EspaceView {
  /** `null` before the first exchange is prepared. */
  readonly here: PosteView | null
  /** The others: those that left come last. */
  readonly others: readonly PosteView[]
  /** The hub that invited this poste, until its own entry has come. */
  readonly invitedBy: { readonly name: string | null; readonly fingerprint: string } | null
}

/** An invitation that was used. */
export interface JoinedEspace {
  /** Of this poste: the hub asks for it over the telephone. */
  readonly fingerprint: string
  /** Of the hub: to be compared too. */
  readonly hubFingerprint: string
}

const job = z.uuid()
const name = z.string().trim().min(1).max(120)

export const espaceContract = {
  view: query(z.strictObject({}), returns<EspaceView>()),
  /** Makes the keys of this poste and presents it to the others; nothing changes when it already is. */
  start: mutation(z.strictObject({}), returns<EspaceView>()),
  /** A file by which a secretariat joins. @throws AppFailure `espace-not-started`, `not-found` */
  invite: mutation(
    z.strictObject({ role: z.enum(['secretary', 'coordinator', 'hub']), sector: rowIdSchema.nullable(), job }),
    returns<ReadyFile>(),
  ),
  /** Joins from an empty workspace. @throws AppFailure `invitation-unreadable`, `already-set-up` */
  join: mutation(z.strictObject({ name, content: fileBytes }), returns<JoinedEspace>()),
  /** Its fingerprint was read over the telephone. @throws AppFailure `not-found` */
  checked: mutation(z.strictObject({ poste: rowIdSchema }), returns<null>()),
  /** Nothing is sent to it any more, and what it signs is held; `false`: it is back. @throws AppFailure `not-found` */
  setLeft: mutation(z.strictObject({ poste: rowIdSchema, left: z.boolean() }), returns<null>()),
}
