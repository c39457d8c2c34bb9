import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import type { NamedRow } from '../../kernel/named-row.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { actor, actorKinds, governanceRoles, governanceStatuses } from '../../records/directory/actor.ts'
import { type Freshness, freshnesses, type KnownDay } from '../../records/directory/freshness.ts'
import { needs } from '../../records/directory/place/needs.ts'
import { services } from '../../records/directory/place/vocabularies.ts'
import { directoryLists } from '../../records/directory/saved-view.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { Actor, Member, Person, Place, Post, SavedView } from '../../records/records.ts'
import { typedSchema } from '../../records/typed-values.ts'
import { mutation, query, returns } from '../define.ts'

export type DirectoryListName = keyof typeof directoryLists

const codes = z.array(z.string().min(1).max(40)).max(500).default([])
const ids = z.array(rowIdSchema).max(500).default([])

/**
 * Which entries a list keeps: within one criterion any value is enough, all criteria must hold. A criterion that an
 * entry cannot have (a need, for a person) is asked of the structures or places it is tied to.
 */
export const directoryFilterSchema = z.strictObject({
  /** Every word must begin a word of the entry's name, other names, commune, SIRET or telephone. */
  text: z.string().max(200).default(''),
  sectors: ids,
  epci: codes,
  communes: codes,
  kinds: z.array(oneOf(actorKinds)).default([]),
  governance: z.array(oneOf({ ...governanceStatuses, ...governanceRoles })).default([]),
  needs: z.array(oneOf(needs)).default([]),
  services: z.array(oneOf(services)).default([]),
  freshness: z.array(oneOf(freshnesses)).default([]),
  /** Structures with nobody at any meeting yet. */
  neverCame: z.boolean().default(false),
  /** Structures said to be outside the digital field. */
  outsideField: z.boolean().default(false),
  /** Elected people, or structures that have one. */
  elected: z.boolean().default(false),
  /** Outside what the espace covers too (`excludedArea`). */
  withExcluded: z.boolean().default(false),
})

export type DirectoryFilter = z.output<typeof directoryFilterSchema>

export const directorySortSchema = z.strictObject({
  column: z.enum(['name', 'kind', 'commune', 'epci', 'sector', 'verifiedOn', 'structure', 'updatedOn']),
  descending: z.boolean(),
})

export type DirectorySort = z.output<typeof directorySortSchema>

const list = oneOf(directoryLists)

/** What `savedView.definition` holds, as JSON. */
export const savedViewDefinitionSchema = z.strictObject({
  filter: directoryFilterSchema,
  sort: directorySortSchema,
  /** Columns shown beside the name, in order. */
  columns: z.array(z.string().max(40)).max(20),
})

export type SavedViewDefinition = z.output<typeof savedViewDefinitionSchema>

/** Rows meant by a gesture on a list: those ticked, or all that the filter keeps but a few. */
const selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ids'), ids: z.array(rowIdSchema).min(1).max(100_000) }),
  z.strictObject({
    kind: z.literal('filter'),
    filter: directoryFilterSchema,
    except: z.array(rowIdSchema).max(100_000).default([]),
  }),
])

export type DirectorySelection = z.output<typeof selection>

export interface ActorRow extends NamedRow {
  readonly kind: Actor['kind']
  readonly commune: string | null
  readonly epci: string | null
  readonly sector: string | null
  readonly wholeDepartement: boolean
  readonly places: number
  readonly antennas: number
  readonly aliases: number
  readonly persons: number
  readonly cameTimes: number
  readonly governanceStatus: Actor['governanceStatus']
  readonly freshness: Freshness
  readonly known: KnownDay | null
  readonly phone: string | null
  readonly email: string | null
}

export interface PlaceRow extends NamedRow {
  readonly structure: string | null
  readonly commune: string | null
  readonly epci: string | null
  readonly sector: string | null
  readonly services: Place['services']
  readonly freshness: Freshness
  readonly known: KnownDay | null
  readonly phone: string | null
  readonly email: string | null
}

export interface PersonRow extends NamedRow {
  readonly civility: Person['civility']
  readonly title: string | null
  readonly structure: string | null
  readonly quality: Post['quality']
  readonly commune: string | null
  readonly sector: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly cameTimes: number
}

export type DirectoryRow = ActorRow | PlaceRow | PersonRow

/** Who verified an entry, when and how. */
export interface Verification {
  readonly freshness: Freshness
  readonly on: string | null
  readonly by: Member['name']
  readonly how: Actor['verifiedHow']
  readonly note: string | null
  /** The source's own date, when that is the later. */
  readonly sourceDate: string | null
}

/** A place as an actor's page lists it. */
export interface PlaceSummary extends NamedRow {
  readonly commune: string | null
  readonly epci: string | null
  /** In French, `null` when unknown. */
  readonly hours: string | null
  readonly services: Place['services']
  readonly publics: Place['publics']
  readonly fees: Place['fees']
  readonly freeOffers: Place['freeOffers']
  readonly absentOffers: Place['absentOffers']
}

export interface PostSummary {
  readonly id: RowId
  readonly person: ({ readonly id: RowId } & Pick<Person, 'civility' | 'lastName' | 'firstName'>) | null
  readonly actor: NamedRow | null
  readonly title: string | null
  readonly quality: Post['quality']
  readonly fneReferent: boolean
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** Something that happened to an entry, newest first; the screen words it. */
export type EntryEvent =
  | {
      readonly kind: 'meeting'
      readonly on: string
      readonly meeting: RowId
      readonly title: string
      readonly persons: number
    }
  | { readonly kind: 'verified'; readonly on: string; readonly by: string | null; readonly how: Actor['verifiedHow'] }
  | { readonly kind: 'joined'; readonly on: string; readonly name: string; readonly id: RowId }

/** Where the names of an entry come from, what they are kept for, and the earliest day to ask oneself again (RGPD). */
export interface Privacy {
  readonly sources: readonly NonNullable<Person['source']>[]
  readonly purposes: readonly NonNullable<Person['purpose']>[]
  readonly reviewOn: string | null
}

export interface ActorView {
  readonly actor: Actor
  readonly verification: Verification
  readonly epci: string | null
  readonly sector: string | null
  readonly parent: NamedRow | null
  readonly antennas: readonly NamedRow[]
  readonly aliases: readonly NamedRow[]
  /** Rows joined to this one, to be separated again. */
  readonly joined: readonly NamedRow[]
  readonly places: readonly PlaceSummary[]
  readonly posts: readonly PostSummary[]
  /** Of its people; `null` when it has none. */
  readonly privacy: Privacy | null
  readonly events: readonly EntryEvent[]
}

export interface PlaceView {
  readonly place: Place
  readonly verification: Verification
  readonly epci: string | null
  readonly sector: string | null
  readonly structure: NamedRow | null
  readonly joined: readonly NamedRow[]
  /** Opening hours in French, one line a paragraph; `null` when empty. Unreadable OSM text comes as it is, with `hoursReadable` false. */
  readonly hours: readonly string[] | null
  readonly hoursReadable: boolean
}

export interface PersonView {
  readonly person: Person
  readonly posts: readonly PostSummary[]
  readonly joined: readonly NamedRow[]
  readonly meetings: readonly {
    readonly id: RowId
    readonly title: string
    readonly date: string | null
    readonly part: string | null
  }[]
}

export interface DirectoryCounts {
  readonly actors: number
  readonly places: number
  readonly persons: number
  /** Actors « à vérifier » or « à actualiser ». */
  readonly toCheck: number
  /** Pairs of entries that may be one. */
}

const verification = z.strictObject({
  /** `null`: the gesture alone, by no means in particular. */
  how: z.enum(['phone', 'email', 'visit', 'meeting', 'sheet', 'file']).nullable(),
  note: z.string().trim().max(300).nullable(),
})

/** Someone new, and what they do; what is not said is « ». */
const newPerson = {
  lastName: z.string().trim().min(1).max(120),
  firstName: z.string().trim().max(120),
  title: z.string().trim().max(300),
  email: z.string().trim().max(300).default(''),
}

export const directoryContract = {
  counts: query(z.strictObject({}), returns<DirectoryCounts>()),
  /** How many rows each filter keeps, in the order given: for the tabs of saved views. */
  countEach: query(
    z.strictObject({ list, filters: z.array(directoryFilterSchema).max(50) }),
    returns<readonly number[]>(),
  ),
  /** Views that someone saved, in the order they were made. */
  views: query(z.strictObject({ list }), returns<readonly SavedView[]>()),
  /** One window of a list; rows joined to another are left out. */
  list: query(
    z.strictObject({
      list,
      filter: directoryFilterSchema,
      sort: directorySortSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    returns<{ readonly total: number; readonly rows: readonly DirectoryRow[] }>(),
  ),
  /** Rank of a row in a list, `null` when the filter leaves it out. */
  rankOf: query(
    z.strictObject({ list, filter: directoryFilterSchema, sort: directorySortSchema, id: rowIdSchema }),
    returns<number | null>(),
  ),
  actor: query(z.strictObject({ id: rowIdSchema }), returns<ActorView>()),
  place: query(z.strictObject({ id: rowIdSchema }), returns<PlaceView>()),
  person: query(z.strictObject({ id: rowIdSchema }), returns<PersonView>()),
  /** Structures whose name or other names hold every word typed, for a field that names one. */
  suggestActors: query(z.strictObject({ text: z.string().max(200) }), returns<readonly NamedRow[]>()),
  /** « Je viens de vérifier »: today, by the member at this poste. One intent. */
  verify: mutation(
    z.strictObject({ record: z.enum(['actor', 'place']), selection, verification }),
    returns<{ readonly changed: number }>(),
  ),
  /** The same changes in many rows, one intent. Only these fields, that many entries may share. */
  updateMany: mutation(
    z.strictObject({
      list,
      selection,
      changes: z.strictObject({
        kind: oneOf(actorKinds).nullable().optional(),
        field: z.enum(['digital', 'outside']).nullable().optional(),
        sector: rowIdSchema.nullable().optional(),
        governanceStatus: oneOf(governanceStatuses).nullable().optional(),
        wholeDepartement: z.boolean().optional(),
      }),
    }),
    returns<{ readonly changed: number }>(),
  ),
  removeMany: mutation(z.strictObject({ list, selection }), returns<{ readonly removed: number }>()),
  /** A structure, with whoever speaks for it when somebody is named, in one intent. */
  addActor: mutation(
    z.strictObject({ values: typedSchema(actor), contact: z.strictObject(newPerson).nullable() }),
    returns<{ readonly id: RowId }>(),
  ),
  /** A person with a first post, in one intent. */
  addPerson: mutation(
    z.strictObject({ ...newPerson, actor: rowIdSchema.nullable() }),
    returns<{ readonly id: RowId }>(),
  ),
}
