import { civilities } from '#shared/records/directory/person.ts'
import type { Actor, Place } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'
import { type Contact, type PlaceEntry, placeName, type StructureEntry, structureName } from './entries.ts'
import type { Recipient } from './postal-lines.ts'

/** A structure at its own address, else at that of its first place that has one; to who speaks for it, if someone does. */
export const structureRecipient = (
  { actor, places, people }: Omit<StructureEntry, 'knownOn'>,
  persons: boolean,
): Recipient => {
  const referent = persons ? people.find(({ fneReferent }) => fneReferent === true) : undefined
  return {
    name: structureName(actor),
    person: referent === undefined ? null : addressedName(referent),
    address: [actor, ...places].find(isReached) ?? actor,
  }
}

/** A place that nobody is known to run. */
export const placeRecipient = ({ place }: PlaceEntry): Recipient => ({
  name: placeName(place),
  person: null,
  address: place,
})

/** Someone, at the structure they serve; `null`: nobody knows which, hence where. */
export const personRecipient = (contact: Contact, structure: StructureEntry | null): Recipient =>
  structure === null
    ? { name: addressedName(contact), person: null, address: nowhere }
    : { ...structureRecipient(structure, false), person: addressedName(contact) }

const nowhere = { street: null, addressExtra: null, postcode: null, commune: null }

const isReached = ({ postcode, commune }: Actor | Place): boolean => postcode !== null && commune !== null

/** « Madame Mirabelle DOUCEBRISE »; a civility is never guessed. */
const addressedName = ({ civility, firstName, lastName }: Contact): string =>
  [civility === null ? null : choiceWord(civilities, civility), spokenName({ lastName, firstName })]
    .filter((part) => part !== null)
    .join(' ')
