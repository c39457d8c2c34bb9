import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { file, mutation, query, returns } from '../define.ts'
import { fileBytes } from '../import-contract.ts'
import type { ReadyFile } from '../ready-file.ts'
import type { MemberRole } from '../workspace/workspace.ts'

/** A poste of the espace, as one speaks of it over the telephone. */
export interface PosteView {
  readonly id: RowId
  /** Several of one member: the others were left behind when its keys were replaced. */
  readonly member: RowId | null
  /** Whose it is; `null` while its member has not arrived. */
  readonly name: string | null
  readonly role: MemberRole | null
  /** Its member's sector, and how it is called. */
  readonly sectorId: RowId | null
  readonly sector: string | null
  /** Six words; `null` as long as nobody heard them: they are typed as one hears them, not as one reads them here. */
  readonly fingerprint: string | null
  readonly isHere: boolean
  /** Someone heard its six words: a hub for all, or whoever is here. */
  readonly isChecked: boolean
  /** `false`: what stands in its row is no key, and nothing can be sealed for it. */
  readonly hasKeys: boolean
  /** When its six words were read over the telephone, and who did; `null` too where that was not noted. */
  readonly checkedOn: string | null
  readonly checkedBy: string | null
  readonly leftOn: string | null
  /** ISO instant of the last bundle that came from it. */
  readonly heardAt: string | null
}

/** `closed`: by a keychain that does not open here. */
export type KeysPlace = 'none' | 'keychain' | 'file' | 'closed'

export interface EspaceView {
  readonly keys: KeysPlace
  /** `null` before the first exchange is prepared. */
  readonly here: (PosteView & { readonly fingerprint: string }) | null
  /** The others: those that left come last. */
  readonly others: readonly PosteView[]
  /** The hub that invited this poste, until its own entry has come. */
  readonly invitedBy: { readonly name: string | null; readonly fingerprint: string } | null
}

/** What an invitation says, before one joins. */
export interface InvitationView {
  readonly departement: string | null
  readonly role: MemberRole
  readonly sector: string | null
  readonly hub: string | null
  /** Who is known already, and takes their place on another computer; `null`: someone new. */
  readonly member: string | null
}

/** An invitation that was used. */
export interface JoinedEspace {
  /** Of this poste: the hub asks for it over the telephone. */
  readonly fingerprint: string
}

const name = z.string().trim().min(1).max(120)
const poste = rowIdSchema
/** Six, as they were heard. */
const words = z.string().max(200)

export const espaceContract = {
  view: query(z.strictObject({}), returns<EspaceView>()),
  /**
   * Makes the keys of this poste and presents it to the others; nothing changes when it already is. What its member had
   * before is left. @throws AppFailure `keys-closed`
   */
  start: mutation(z.strictObject({}), returns<EspaceView>()),
  /** Makes new keys in the place of those of this poste, which is presented anew: the others check it again. */
  renew: mutation(z.strictObject({}), returns<EspaceView>()),
  /** A file by which a secretariat joins. @throws AppFailure `espace-not-started`, `not-found`, `not-allowed` */
  invite: file(
    { role: z.enum(['secretary', 'coordinator', 'hub']), sector: rowIdSchema.nullable() },
    returns<ReadyFile>(),
  ),
  /**
   * Sets aside a poste whose computer was lost or changed, and gives its member a file to join again by.
   * @throws AppFailure `espace-not-started`, `not-found`, `not-allowed`
   */
  replace: file({ poste }, returns<ReadyFile>()),
  /** Reads an invitation; nothing is done yet. @throws AppFailure `invitation-unreadable` */
  openInvitation: mutation(z.strictObject({ content: fileBytes }), returns<InvitationView>()),
  /** Keeps an invitation that was opened from the desktop, for the first screen. @throws AppFailure `invitation-unreadable`, `already-set-up` */
  holdInvitation: mutation(z.strictObject({ content: fileBytes }), returns<null>()),
  /** What the invitation that is kept says. */
  heldInvitation: query(z.strictObject({}), returns<InvitationView | null>()),
  /**
   * Joins from an empty workspace. @param input.content `null` for the one that is kept. @param input.words of the hub that invites, as they were heard over the telephone
   * @throws AppFailure `invitation-unreadable`, `already-set-up`, `invitation-words-differ`
   */
  join: mutation(z.strictObject({ name, content: fileBytes.nullable(), words }), returns<JoinedEspace>()),
  /**
   * Its six words were heard over the telephone: by a hub for everyone, by another for its own poste.
   * @throws AppFailure `not-found`, `words-differ`
   */
  checked: mutation(z.strictObject({ poste, words }), returns<null>()),
  /**
   * Nothing is sent to it any more, and what it signs is held; `false`: it is back.
   * @throws AppFailure `not-found`, `not-allowed`
   */
  setLeft: mutation(z.strictObject({ poste, left: z.boolean() }), returns<null>()),
}
