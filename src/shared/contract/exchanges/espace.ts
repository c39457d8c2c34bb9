import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import type { ComposedDocument } from '../../records/composed-document.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { file, mutation, query, returns } from '../define.ts'
import { fileBytes } from '../import-contract.ts'
import type { ReadyFile } from '../ready-file.ts'
import type { MemberRole } from '../workspace/workspace.ts'

/** A poste of the espace, as one speaks of it over the telephone. */
export interface PosteView {
  readonly id: RowId
  /** Several of one member: the others were left behind when its keys were replaced. */
  readonly member: RowId
  /** Whose it is; `null` while its member has not arrived. */
  readonly name: string | null
  /** What a hub lets it do; `null` once it left. */
  readonly role: MemberRole | null
  /** Where, and how it is called. */
  readonly sectorId: RowId | null
  readonly sector: string | null
  /** Six words, which somebody heard. */
  readonly fingerprint: string
  readonly isHere: boolean
  /** The espace began with it, or it took it over: of other hubs, it alone says. */
  readonly isFirst: boolean
  /** By the sheet of recovery, in the place of who opened it. */
  readonly tookOver: boolean
  /** `false`: what stands in its grant is no key, and nothing can be sealed for it. */
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

export interface OwnPosteView {
  readonly name: string | null
  /** Six words, for a hub to hear. */
  readonly fingerprint: string
  /** `null` before a hub let it in: what is written here is shown to nobody else until then. */
  readonly poste: PosteView | null
  /** What it is, or asks to be let in as, and the name of its sector. */
  readonly role: MemberRole | null
  readonly sector: string | null
}

export interface EspaceView {
  readonly keys: KeysPlace
  /** `null` before the first exchange is prepared. */
  readonly here: OwnPosteView | null
  /** The others: those that left come last. */
  readonly others: readonly PosteView[]
  /** The hub that invited this poste, until one lets it in. */
  readonly invitedBy: { readonly name: string | null; readonly fingerprint: string } | null
}

/** The sheet of recovery, while its words are still on the computer that opened the espace. */
export interface RecoverySheet {
  readonly document: ComposedDocument
  /** Ranks, from 1, of three words to read back from the paper. */
  readonly asked: readonly number[]
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
const asked = { role: z.enum(['secretary', 'coordinator', 'hub']), sector: rowIdSchema.nullable() }
/** Six, as they were heard. */
const words = z.string().max(200)

export const espaceContract = {
  view: query(z.strictObject({}), returns<EspaceView>()),
  /**
   * Makes the keys of this poste, and the espace where nobody invited it; nothing changes when both are there.
   * @throws AppFailure `keys-closed`, `first-hub-keys`
   */
  start: mutation(z.strictObject({}), returns<EspaceView>()),
  /** Makes new keys in the place of those of this poste, whose words a hub hears anew. @throws AppFailure `first-hub-keys` */
  renew: mutation(z.strictObject({}), returns<EspaceView>()),
  /** A file by which a secretariat joins. @throws AppFailure `espace-not-started`, `not-found`, `not-allowed` */
  invite: file(asked, returns<ReadyFile>()),
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
  /** By the 24 words of the sheet of recovery, this poste is the first hub. @throws AppFailure `espace-not-started`, `recovery-unread`, `recovery-other` */
  takeOver: mutation(z.strictObject({ words: z.string().max(1_000) }), returns<null>()),
  /** `null` where it is not, or no more, to print. @throws AppFailure `keys-closed` */
  recoverySheet: query(z.strictObject({}), returns<RecoverySheet | null>()),
  /**
   * Erases the words of the sheet from this computer, once those asked were read back from its paper.
   * @throws AppFailure `recovery-misread`, `recovery-gone`, `keys-closed`
   */
  forgetRecovery: mutation(z.strictObject({ read: z.array(z.string().max(40)).length(3) }), returns<null>()),
  /** From now on, what it may and where. @throws AppFailure `not-found`, `not-allowed` */
  setRole: mutation(z.strictObject({ poste, ...asked }), returns<null>()),
  /**
   * Nothing is sent to it any more, and what it writes from now on is set aside; `false`: it is back, and what it wrote
   * meanwhile counts.
   * @throws AppFailure `not-found`, `not-allowed`
   */
  setLeft: mutation(z.strictObject({ poste, left: z.boolean() }), returns<null>()),
}
