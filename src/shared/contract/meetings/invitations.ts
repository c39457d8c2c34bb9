import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { type ActorFamily, actorFamilies } from '../../records/directory/families.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { Actor, Attendance, Person } from '../../records/records.ts'
import type { ReadLine } from '../../text/person/read-person.ts'
import { mutation, query, returns } from '../define.ts'
import { directoryFilterSchema } from '../directory/directory.ts'
import { mostPastedLines } from '../limits.ts'

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
  family: oneOf(actorFamilies).nullable(),
  /** Code of an EPCI, `departement`; `null`: everywhere but elsewhere. */
  column: z.string().max(40).nullable(),
})

/** A part of the table where somebody is known and nobody is invited. */
export type InvitationGap = z.output<typeof cell> & {
  readonly known: number
  /** None of them was at any meeting yet. */
  readonly neverCame: boolean
}

/** What became of the invitation to another meeting, and its day. */
export interface LastTime {
  /** `null`: they were invited, and nothing is noted of them. */
  readonly status: 'present' | 'excused' | 'represented' | null
  readonly date: string | null
}

export interface Invitation {
  readonly attendance: Attendance
  /** Of the person; `null` when unknown: words then agree with nobody. */
  readonly civility: Person['civility']
  /** The last meeting before this one of which something is noted of them, else to which they were invited; `null`: their first. */
  readonly last: LastTime | null
  /** Professional mail addresses of that person, or of that structure; most often one. */
  readonly addresses: readonly string[]
  /** That person has none: they are those of their structure. */
  readonly ofStructure: boolean
  /** Noted as told what the meeting still announces. */
  readonly told: boolean
}

export interface InvitationsPage {
  /** People by name, then structures. */
  readonly invitations: readonly Invitation[]
  /** How many structures they come from. */
  readonly structures: number
  readonly representativity: Representativity
  readonly gaps: readonly InvitationGap[]
  /** The meeting held before this one, of its series or of its kind and sector; `null`: none of which one knows who came. */
  readonly previous: PreviousMeeting | null
  /** Those of the sector of the meeting, or of all, who are not invited and were at no meeting yet. */
  readonly neverCame: number
  /** Those of the directory who speak at it, and are not invited. */
  readonly speakers: number
}

export interface PreviousMeeting {
  readonly title: string
  readonly date: string | null
  readonly came: number
  readonly represented: number
  readonly excused: number
  /** Of all who are noted there, those who are not invited to this one yet. */
  readonly left: number
}

/** Someone of the directory whom a text may mean. */
export interface GuestFound {
  readonly kind: 'person' | 'structure'
  readonly id: RowId
  /** « NOM Prénom », or the name of the structure. */
  readonly name: string
  /** Of a person; « » when unknown. */
  readonly role: string
  readonly structure: string
  readonly isInvited: boolean
  /** Was at some meeting. */
  readonly came: boolean
  /** The address typed beside the name, which they do not have: `new` enters the directory, beside an `other` it does not. */
  readonly email: { readonly typed: string; readonly told: 'new' | 'other' } | null
}

/** Someone, or a structure, who would enter the directory as typed. */
export interface GuestTyped {
  readonly read: ReadLine
  /** Somebody of that name is known, and would be somebody else. */
  readonly isNamesake: boolean
  /** What would be new takes the sector of the meeting. */
  readonly takesSector: boolean
}

export interface GuestsFound {
  /** In the order of likelihood. */
  readonly known: readonly GuestFound[]
  readonly typed: readonly GuestTyped[]
  /** The first row is of what is typed, which nobody known is surely. */
  readonly typedFirst: boolean
}

/** A line of a list, as it would be invited; `read` is `null` when it names nobody. */
export interface PastedLine {
  readonly read: ReadLine | null
  /** `known`: the directory has them; `listed`: invited already, or named by a line before. */
  readonly state: 'new' | 'known' | 'listed' | 'unread'
  /** Of the address that it says of somebody known: `new` enters the directory; they have an `other`, which stays. */
  readonly email: 'new' | 'other' | null
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
const said = z.string().trim().max(300).default('')

/** Someone whom the directory may not know, and who then enters it in the sector of the meeting. */
const typedPerson = z.strictObject({
  kind: z.literal('typed'),
  lastName: typed.min(1),
  firstName: typed,
  structure: z.string().trim().max(300),
  civility: z.enum(['madame', 'monsieur']).nullable().default(null),
  role: said,
  email: said,
  /** Somebody else than whoever is called so already. */
  stranger: z.boolean().default(false),
})

/** A structure, nobody of it being named; `role`: of whoever will come for it. */
const typedStructure = z.strictObject({
  kind: z.literal('typedStructure'),
  structure: z.string().trim().min(1).max(300),
  role: said,
  email: said,
})

const typedGuest = z.discriminatedUnion('kind', [typedPerson, typedStructure])
export type TypedGuest = z.input<typeof typedGuest>
const ofMeeting = z.strictObject({ meeting: rowIdSchema })

export const invitationsContract = {
  page: query(ofMeeting, returns<InvitationsPage>()),
  /** Those whom the filter keeps and who are not invited yet: people, then structures that nobody is known to serve. */
  candidates: query(
    z.strictObject({ meeting: rowIdSchema, filter: directoryFilterSchema, limit: z.number().int().min(1).max(500) }),
    returns<{ readonly total: number; readonly rows: readonly Candidate[] }>(),
  ),
  /** Whom a text typed or pasted may mean, and who it would add. */
  find: query(z.strictObject({ meeting: rowIdSchema, text: z.string().max(600) }), returns<GuestsFound>()),
  /** What each line of a list names, in its order. */
  read: query(
    z.strictObject({ meeting: rowIdSchema, lines: z.array(z.string().max(600)).max(mostPastedLines) }),
    returns<readonly PastedLine[]>(),
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
          /** Typed beside their name: it enters the directory for who has none. */
          email: said,
        }),
        z.strictObject({ kind: z.literal('filter'), filter: directoryFilterSchema }),
        z.strictObject({ kind: z.literal('gap'), gap: cell }),
        typedPerson,
        typedStructure,
        /** A list that was pasted. */
        z.strictObject({ kind: z.literal('pasted'), guests: z.array(typedGuest).min(1).max(mostPastedLines) }),
        /** Those who came to the previous meeting, were represented or excused themselves. */
        z.strictObject({ kind: z.literal('previous') }),
        /** Those of the directory who speak at it, as such. */
        z.strictObject({ kind: z.literal('speakers') }),
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
