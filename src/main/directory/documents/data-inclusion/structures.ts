import type { Remark } from '#main/office/paper/remarks.ts'
import { createdOn } from '#shared/kernel/ids.ts'
import type { Actor, Place } from '#shared/records/records.ts'
import type { PlaceEntry, StructureEntry } from '../entries.ts'
import { type DataInclusionStructure, source } from './schema.ts'
import { addressOf, firstEmail, firstUri, siretOf, textBetween } from './values.ts'
import { kindNetworks, programmeNetworks, worded } from './vocabulary.ts'

/** Structures and, of places that nobody is known to run, structures of their own: each service then has one. */
export const dataInclusionStructures = (
  structures: readonly StructureEntry[],
  alone: readonly PlaceEntry[],
): { readonly structures: readonly DataInclusionStructure[]; readonly remarks: readonly Remark[] } => {
  const written = [...structures.map(ofStructure), ...alone.map(ofPlace)]
  const refused = written.filter(({ nom, date_maj }) => nom === null || date_maj === null)
  return {
    structures: written.filter((one): one is DataInclusionStructure => !refused.includes(one)),
    remarks: refused.map(({ id, nom }) => ({ name: nom ?? id, what: 'n’est pas écrite, son nom ou sa date manque' })),
  }
}

/** Before one knows whether it has what the schema demands. */
type Draft = Omit<DataInclusionStructure, 'nom' | 'date_maj'> & {
  readonly nom: string | null
  readonly date_maj: string | null
}

const ofStructure = ({ actor, knownOn, places }: StructureEntry): Draft => {
  const [first] = places
  const only = places.length === 1 ? first : undefined
  return {
    source,
    id: idOf(actor),
    nom: nameOf(actor.name),
    date_maj: knownOn ?? createdOn(actor.id),
    description: textBetween(actor.description, 5, 10_000),
    siret: siretOf(actor.pivot),
    ...addressOf(isLocated(actor) ? { ...pointAt(actor, only), ...actor } : (first ?? actor)),
    telephone: actor.phone ?? only?.phone ?? null,
    courriel: firstEmail(actor.emails) ?? firstEmail(only?.emails ?? null),
    site_web: firstUri(actor.websites) ?? firstUri(only?.websites ?? null),
    // Hours and access are those of a door: of several, none speaks for all.
    horaires_accueil: only?.openingHours ?? null,
    accessibilite_lieu: firstUri([only?.accessibilityUrl ?? null]),
    lien_source: null,
    reseaux_porteurs: networksOf(actor.kind, places),
  }
}

const ofPlace = ({ place, knownOn }: PlaceEntry): Draft => ({
  source,
  id: idOf(place),
  nom: nameOf(place.name),
  date_maj: knownOn ?? createdOn(place.id),
  description: textBetween(place.detail ?? place.summary, 5, 10_000),
  siret: siretOf(place.pivot),
  ...addressOf(place),
  telephone: place.phone,
  courriel: firstEmail(place.emails),
  site_web: firstUri(place.websites),
  horaires_accueil: place.openingHours,
  accessibilite_lieu: firstUri([place.accessibilityUrl]),
  lien_source: null,
  reseaux_porteurs: networksOf(null, [place]),
})

export const idOf = ({ id }: Pick<Actor | Place, 'id'>): string => `${source}--${id}`

/** A name as the schema takes it, which does not end with a full stop but for « etc. »; `null` for none. */
export const nameOf = (name: string | null): string | null =>
  textBetween(name?.trim().replace(/(?<!\betc)\.+$/i, '') ?? null, 3, 150)

/** The point of its only place, where that place is in the same commune as the structure. */
const pointAt = (actor: Actor, place: Place | undefined): Partial<Pick<Place, 'latitude' | 'longitude'>> =>
  place !== undefined && (place.inseeCode ?? place.commune) === (actor.inseeCode ?? actor.commune)
    ? { latitude: place.latitude, longitude: place.longitude }
    : {}

const isLocated = ({ street, postcode, commune }: Actor): boolean => (street ?? postcode ?? commune) !== null

const networksOf = (kind: Actor['kind'], places: readonly Place[]): readonly string[] | null => {
  const networks = new Set([
    ...(worded(kind === null ? null : [kind], kindNetworks) ?? []),
    ...places.flatMap(({ nationalProgrammes }) => worded(nationalProgrammes, programmeNetworks) ?? []),
  ])
  return networks.size === 0 ? null : [...networks]
}
