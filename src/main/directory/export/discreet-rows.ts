import type { Remark } from '#main/office/paper/remarks.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { actor } from '#shared/records/directory/actor.ts'
import { person } from '#shared/records/directory/person.ts'
import { place } from '#shared/records/directory/place/place.ts'
import type { Field } from '#shared/records/field.ts'
import type { RecordDeclaration, RowOf } from '#shared/records/record.ts'
import {
  type Contact,
  listedName,
  type PlaceEntry,
  placeName,
  type StructureEntry,
  structureName,
} from '../documents/entries.ts'
import type { Discretion } from './discretion.ts'
import type { PersonEntry } from './load-entries.ts'

/** Why an entry is left out. */
export const namedAfterSomeone = 'n’est pas écrit, son nom est celui d’une personne'

/** Entries without what an export keeps to itself; those whose very name does are left out. */
export interface Discreet<Entry> {
  readonly entries: readonly Entry[]
  readonly remarks: readonly Remark[]
}

export const discreetPlaces = (entries: readonly PlaceEntry[], discretion: Discretion): Discreet<PlaceEntry> =>
  collected(entries, (entry) => {
    const own = discreetRow(place, entry.place, discretion)
    const runner = entry.actor && discreetRow(actor, entry.actor, discretion).row
    return {
      name: placeName(entry.place),
      hidden: own.hidden,
      entry: { ...entry, place: own.row, actor: runner },
    }
  })

export const discreetStructures = (
  entries: readonly StructureEntry[],
  discretion: Discretion,
): Discreet<StructureEntry> =>
  collected(entries, (entry) => {
    const own = discreetRow(actor, entry.actor, discretion)
    return {
      name: structureName(entry.actor),
      hidden: own.hidden,
      entry: { ...discreetStructure(entry, discretion), actor: own.row },
    }
  })

export const discreetPersons = (entries: readonly PersonEntry[], discretion: Discretion): Discreet<PersonEntry> =>
  collected(entries, ({ contact, structure }) => {
    const said = discreetContact(contact, discretion)
    return {
      name: listedName(contact),
      hidden: (['phone', 'email'] as const)
        .filter((field) => said[field] !== contact[field])
        .map((field) => person.fields[field].label),
      entry: { contact: said, structure: structure && discreetStructure(structure, discretion) },
    }
  })

const discreetStructure = (entry: StructureEntry, discretion: Discretion): StructureEntry => ({
  ...entry,
  actor: discreetRow(actor, entry.actor, discretion).row,
  places: entry.places.map((one) => discreetRow(place, one, discretion).row).filter(({ name }) => name !== null),
  people: entry.people.map((contact) => discreetContact(contact, discretion)),
})

const discreetContact = (contact: Contact, { hides }: Discretion): Contact => ({
  ...contact,
  phone: contact.phone !== null && hides(contact.phone) ? null : contact.phone,
  email: contact.email !== null && hides(contact.email) ? null : contact.email,
})

interface Checked<Entry> {
  readonly name: string
  /** Labels of the fields that are not said. */
  readonly hidden: readonly string[]
  readonly entry: Entry
}

const collected = <Entry>(entries: readonly Entry[], check: (entry: Entry) => Checked<Entry>): Discreet<Entry> => {
  const checked = entries.map(check)
  const unnamed = ({ hidden }: Checked<Entry>): boolean => hidden.some((label) => nameLabels.has(label))
  return {
    entries: checked.filter((one) => !unnamed(one)).map(({ entry }) => entry),
    remarks: checked.flatMap((one) => {
      if (unnamed(one)) return [{ name: one.name, what: namedAfterSomeone }]
      if (one.hidden.length === 0) return []
      const what = enumerated(one.hidden.map((label) => label.toLowerCase()))
      return [{ name: one.name, what: `sans ce qui appartient à une personne ou la nomme (${what})` }]
    }),
  }
}

const nameLabels: ReadonlySet<string> = new Set([actor.fields.name.label, place.fields.name.label])

/** What the secretariat writes for itself: it is never asked, and its words are never read here. */
const ownNotes: ReadonlySet<string> = new Set(['note', 'verificationNote'])

/** A row without what is to be kept, and what the fields that lost something are called. */
export const discreetRow = <R extends RecordDeclaration>(
  record: R,
  row: RowOf<R>,
  discretion: Discretion,
): { readonly row: RowOf<R>; readonly hidden: readonly string[] } => {
  const values: Record<string, unknown> = { ...row }
  const hidden: string[] = []
  for (const [name, field] of Object.entries(record.fields)) {
    const value = values[name]
    const said = ownNotes.has(name) ? null : discreetValue(field, value, discretion)
    values[name] = said
    if (said !== value && !ownNotes.has(name)) hidden.push(field.label)
  }
  return { row: values as RowOf<R>, hidden }
}

/** The value itself when all of it may be said. */
const discreetValue = (field: Field, value: unknown, { hides }: Discretion): unknown => {
  if (field.kind === 'text' && typeof value === 'string')
    return hides(value, field.multiline ? 'prose' : undefined) ? null : value
  if (field.kind !== 'list' || !Array.isArray(value)) return value
  const said = value.filter((item: string) => !hides(item))
  if (said.length === value.length) return value
  return said.length === 0 ? null : said
}
