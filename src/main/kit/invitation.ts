import { z } from 'zod'
import type { Db } from '#main/db/db.ts'
import { type MetaKey, readMeta, writeMeta } from '#main/db/meta.ts'
import { genesisSchema } from '#main/keys/genesis.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { rowIdSchema } from '#shared/records/field-schema.ts'

const text = z.string().max(300).nullable()

/** What a file of invitation says. No secret is in it: who joins is known by the fingerprints, read over the telephone. */
const invitationSchema = z.strictObject({
  invitation: z.literal(2),
  /** What the espace begins with: the six words are of it, and of the keys of who invites. */
  genesis: genesisSchema,
  espace: z.strictObject({
    id: rowIdSchema,
    departementName: text,
    departementCode: z.string().max(3).nullable(),
    scope: text,
    programmeKind: text,
    programmeName: text,
  }),
  hub: z.strictObject({ name: text, recipient: z.string().max(200), verifying: z.string().max(200) }),
  role: z.enum(['secretary', 'coordinator', 'hub']),
  sector: z.strictObject({ id: rowIdSchema, name: text }).nullable(),
  /** Who takes their place again on another computer; `null`: someone new. */
  member: z.strictObject({ id: rowIdSchema, name: text }).nullable().default(null),
})

export type Invitation = z.output<typeof invitationSchema>

/** @throws AppFailure `invitation-unreadable` */
export const readInvitation = (bytes: Uint8Array): Invitation => {
  try {
    return invitationSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    throw new AppFailure({
      code: 'invitation-unreadable',
      fact: 'L’espace n’a pas été rejoint.',
      cause: 'Ce fichier n’est pas une invitation de Concerto, ou il a été modifié en chemin.',
      unchanged: 'Rien n’a été créé sur cet ordinateur.',
      next: 'Redemandez l’invitation au secrétariat du département.',
    })
  }
}

/** Who invited this poste: trusted from the first, since its six words were heard before anything was made of the file. */
export type Hub = Invitation['hub'] & {
  /** The day they were heard. */
  readonly checkedOn: string
  /** What it is to be let in as. */
  readonly asked: Pick<Invitation, 'role'> & { readonly sector: RowId | null }
}

const hubKey: MetaKey = 'hub'

export const keepHub = (db: Db, hub: Hub): void => writeMeta(db, hubKey, JSON.stringify(hub))

/** `null` on a poste that nobody invited. */
export const invitingHub = (db: Db): Hub | null => {
  const kept = readMeta(db, hubKey)
  return kept === null ? null : JSON.parse(kept)
}
