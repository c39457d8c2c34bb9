import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { type ActorFamily, actorFamilies } from '../../records/directory/families.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { Actor, Attendance } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'
import { directoryFilterSchema } from '../directory/directory.ts'

/** An EPCI by its code; those who act in the whole département; those of elsewhere, or of whom one does not know where. */
export type InvitationColumn = { readonly kind: 'epci'; readonly code: string; readonly name: string } | AreaBeside
type AreaBeside = { readonly kind: 'departement' } | { readonly kind: 'elsewhere' }

/** People, and structures that nobody is known to serve. */
export interface RepresentativityCell {
  readonly known: number
  readonly invited: number
  readonly present: number
}

/** `cells` stand in the order of `columns`; a family that nobody belongs to has no row. */
export interface Representativity {
  readonly columns: readonly InvitationColumn[]
  readonly rows: readonly { readonly family: ActorFamily; readonly cells: readonly RepresentativityCell[] }[]
}

const cell = z.strictObject({
  /** `null`: every family. */
  family: z.enum(Object.keys(actorFamilies) as [ActorFamily, ...ActorFamily[]]).nullable(),
  /** Code of an EPCI, `departement`; `null`: everywhere but elsewhere. */
  column: z.string().max(40).nullable(),
})

/** A part of the table where somebody is known and nobody is invited. */
export type InvitationGap = z.output<typeof cell> & {
  readonly known: number
  /** None of them was at any meeting yet. */
  readonly neverCame: boolean
}

export interface Invitation {
  readonly attendance: Attendance
  /** Professional mail addresses of that person, or of that structure; most often one. */
  readonly addresses: readonly string[]
}

export interface InvitationsPage {
  /** People by name, then structures. */
  readonly invitations: readonly Invitation[]
  /** How many structures they come from. */
  readonly structures: number
  readonly representativity: Representativity
  readonly gaps: readonly InvitationGap[]
}

/** Someone who could be invited. */
export interface Candidate {
  readonly kind: 'person' | 'structure'
  readonly id: RowId
  /** « NOM Prénom », or the name of the structure. */
  readonly name: string
  readonly title: string | null
  /** Of a person. */
  readonly structure: string | null
  readonly actorKind: Actor['kind']
  readonly elected: boolean
  readonly wholeDepartement: boolean
  /** The EPCI, else the sector, else the commune. */
  readonly where: string | null
}

const typed = z.string().trim().max(120)
const ofMeeting = z.strictObject({ meeting: rowIdSchema })

export const invitationsContract = {
  page: query(ofMeeting, returns<InvitationsPage>()),
  /** Those whom the filter keeps and who are not invited yet: people, then structures that nobody is known to serve. */
  candidates: query(
    z.strictObject({ meeting: rowIdSchema, filter: directoryFilterSchema, limit: z.number().int().min(1).max(500) }),
    returns<{ readonly total: number; readonly rows: readonly Candidate[] }>(),
  ),
  /** One intent; who is invited already is left as is. */
  invite: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      who: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('ticked'),
          persons: z.array(rowIdSchema).max(100_000),
          structures: z.array(rowIdSchema).max(100_000),
        }),
        z.strictObject({ kind: z.literal('filter'), filter: directoryFilterSchema }),
        z.strictObject({ kind: z.literal('gap'), gap: cell }),
        /** Someone whom the directory does not know, and who enters it. */
        z.strictObject({
          kind: z.literal('typed'),
          lastName: typed.min(1),
          firstName: typed,
          structure: z.string().trim().max(300),
        }),
      ]),
    }),
    returns<{ readonly invited: number }>(),
  ),
  /** Takes an invitation back; someone whose presence is noted stays on the list. */
  withdraw: mutation(z.strictObject({ attendance: rowIdSchema }), returns<null>()),
  /**
   * The meeting is announced, whoever remains to be told: it becomes so by itself once everyone invited is noted as told.
   */
  convene: mutation(ofMeeting, returns<null>()),
}
