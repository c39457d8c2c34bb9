import { organisation } from '#main/kit/organisation.ts'
import { personRecipient, placeRecipient, structureRecipient } from '../documents/recipients.ts'
import { personCard, placeCard, structureCard } from '../documents/vcard/cards.ts'
import { discreetPersons, discreetPlaces } from './discreet-rows.ts'
import { loadPersons, loadPlaces } from './load-entries.ts'
import { loadMeantStructures } from './load-meant-structures.ts'
import type { LoadedFile, Loading } from './loading.ts'

/** A letter to each person of the list, or to each structure it means. */
export const loadLabels = async (loading: Loading): Promise<LoadedFile> => {
  const { recipients, remarks } = recipientsOf(loading)
  const template = await loading.context.readTemplate('etiquettes')
  return { file: { format: 'labels', recipients, author: organisation(loading.espace), template }, remarks }
}

const recipientsOf = (loading: Loading) => {
  if (loading.list === 'persons' && loading.persons) {
    const { entries, remarks } = listedPersons(loading)
    return { recipients: entries.map(({ contact, structure }) => personRecipient(contact, structure)), remarks }
  }
  const { structures, alone, remarks } = loadMeantStructures(loading)
  return {
    recipients: [
      ...structures.map((entry) => structureRecipient(entry, loading.persons)),
      ...alone.map(placeRecipient),
    ],
    remarks,
  }
}

/** A contact for each person of the list; for each place; for each structure, followed by those who serve it. */
export const loadContacts = (loading: Loading): LoadedFile => {
  const { context, list, ids, discretion, persons } = loading
  if (list === 'persons' && persons) {
    const { entries, remarks } = listedPersons(loading)
    return {
      file: { format: 'vcard', cards: entries.map(({ contact, structure }) => personCard(contact, structure)) },
      remarks,
    }
  }
  if (list === 'places') {
    const { entries, remarks } = discreetPlaces(loadPlaces(context, ids), discretion)
    return { file: { format: 'vcard', cards: entries.map(placeCard) }, remarks }
  }
  const { structures, remarks } = loadMeantStructures(loading)
  const cards = structures.flatMap((entry) => [
    structureCard(entry),
    ...(persons ? entry.people.map((contact) => personCard(contact, entry)) : []),
  ])
  return { file: { format: 'vcard', cards }, remarks }
}

const listedPersons = ({ context, ids, discretion, day }: Loading) =>
  discreetPersons(loadPersons(context, ids, day), discretion)
