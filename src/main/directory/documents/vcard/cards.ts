import type { RowId } from '#shared/kernel/ids.ts'
import { civilities } from '#shared/records/directory/person.ts'
import type { Actor, Place } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { type Contact, type PlaceEntry, placeName, type StructureEntry, structureName } from '../entries.ts'

/** What one contact says: of a person, or of a structure when no person is named. */
export interface Card {
  readonly id: RowId
  /** As shown. */
  readonly name: string
  readonly lastName: string | null
  readonly firstName: string | null
  /** « Madame » */
  readonly civility: string | null
  readonly organisation: string | null
  readonly title: string | null
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly websites: readonly string[]
  readonly address: Pick<Place, 'street' | 'addressExtra' | 'postcode' | 'commune'> | null
}

const nobody = { lastName: null, firstName: null, civility: null, title: null } as const

export const structureCard = ({ actor, places }: Pick<StructureEntry, 'actor' | 'places'>): Card => {
  const name = structureName(actor)
  return { ...nobody, id: actor.id, name, organisation: name, ...reach(actor), address: addressOf(actor, ...places) }
}

/** A place is reached under its own name, within its structure. */
export const placeCard = ({ place, actor }: PlaceEntry): Card => {
  const name = placeName(place)
  return {
    ...nobody,
    id: place.id,
    name,
    organisation: actor?.name ?? name,
    ...reach(place),
    address: addressOf(place),
  }
}

/** Someone at work; `structure` is `null` when nobody knows where. */
export const personCard = (contact: Contact, structure: Pick<StructureEntry, 'actor' | 'places'> | null): Card => ({
  id: contact.id,
  name: [contact.firstName, contact.lastName].filter((part) => part !== null).join(' ') || 'Personne sans nom',
  lastName: contact.lastName,
  firstName: contact.firstName,
  civility: contact.civility === null ? null : choiceWord(civilities, contact.civility),
  organisation: structure?.actor.name ?? null,
  title: contact.title,
  phones: listOf(contact.phone),
  emails: listOf(contact.email),
  websites: [],
  address: structure === null ? null : addressOf(structure.actor, ...structure.places),
})

const reach = ({ phone, emails, websites }: Actor | Place) => ({
  phones: listOf(phone),
  emails: emails ?? [],
  websites: websites ?? [],
})

const listOf = (value: string | null): readonly string[] => (value === null ? [] : [value])

/** The first that says a town. */
const addressOf = (...located: readonly (Actor | Place)[]): Card['address'] =>
  located.find(({ commune }) => commune !== null) ?? null
