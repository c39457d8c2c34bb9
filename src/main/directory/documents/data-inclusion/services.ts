import type { Remark } from '#main/office/paper/remarks.ts'
import { createdOn } from '#shared/kernel/ids.ts'
import { fees, services as serviceLabels, specificSupports } from '#shared/records/directory/place/vocabularies.ts'
import type { Place } from '#shared/records/records.ts'
import { type PlaceEntry, placeName } from '../entries.ts'
import { type DataInclusionService, source } from './schema.ts'
import { idOf, nameOf } from './structures.ts'
import { addressOf, firstEmail, firstUri, textBetween } from './values.ts'
import { mobilisationModes, mobilisers, publics, receptionModes, themes, worded } from './vocabulary.ts'

type ServiceCode = NonNullable<Place['services']>[number]

/** One service for each that a place offers. @param departement its code, where structures may act as a whole */
export const dataInclusionServices = (
  entries: readonly PlaceEntry[],
  departement: string | null,
): { readonly services: readonly DataInclusionService[]; readonly remarks: readonly Remark[] } => {
  const checked = entries.map((entry) => ({ entry, refusal: refusalOf(entry) }))
  return {
    services: checked.flatMap(({ entry, refusal }) =>
      refusal === null ? (entry.place.services ?? []).flatMap((code) => serviceOf(entry, code, departement)) : [],
    ),
    remarks: checked.flatMap(({ entry, refusal }) =>
      refusal === null ? [] : [{ name: placeName(entry.place), what: refusal }],
    ),
  }
}

const refusalOf = ({ place, actor }: PlaceEntry): string | null => {
  if (place.services === null) return 'rien n’en est écrit, aucun service n’est connu'
  return nameOf((actor ?? place).name) === null ? 'rien n’en est écrit, sa structure n’a pas de nom à donner' : null
}

const serviceOf = (
  { place, actor, knownOn }: PlaceEntry,
  code: ServiceCode,
  departement: string | null,
): readonly DataInclusionService[] => {
  const date = knownOn ?? createdOn(place.id)
  if (date === null) return []
  return [
    {
      source,
      structure_id: idOf(actor ?? place),
      id: `${idOf(place)}-${code}`,
      nom: serviceLabels[code],
      description: descriptionOf(place, code),
      date_maj: date,
      type: typeOf(place, code),
      thematiques: worded([code], themes),
      ...pricesOf(place),
      publics: worded(place.publics, publics),
      publics_precisions: supportsOf(place),
      modes_accueil: worded(place.supportModes, receptionModes),
      ...mobilisationOf(place),
      zone_eligibilite: actor?.wholeDepartement && departement !== null ? [departement] : null,
      ...addressOf(place),
      telephone: place.phone,
      courriel: firstEmail(place.emails),
      horaires_accueil: place.openingHours,
      contact_nom_prenom: null,
    },
  ]
}

/** What is offered and where, then how the place presents itself. */
const descriptionOf = (place: Place, code: ServiceCode): string => {
  const where = [place.name, place.commune].filter((part) => part !== null).join(', ')
  const heading = where === '' ? `${serviceLabels[code]}.` : `${serviceLabels[code]} – ${where}.`
  const text = [heading, place.detail ?? place.summary].filter((part) => part !== null).join('\n')
  return textBetween(text, 5, 10_000) ?? heading
}

/** A kind of service only when one alone is plain. */
const typeOf = ({ supportModes }: Place, code: ServiceCode): DataInclusionService['type'] => {
  if (code === 'equipment') return 'aide-materielle'
  const [individual, workshop] = [supportModes?.includes('individual'), supportModes?.includes('workshop')]
  if (individual === workshop) return null
  return individual ? 'accompagnement' : 'atelier'
}

/** « Gratuit sous condition », or two prices, are neither of the schema's two words. */
const pricesOf = ({ fees: asked }: Place): Pick<DataInclusionService, 'frais' | 'frais_precisions'> => {
  const [only] = asked?.length === 1 ? asked : []
  if (only === 'free') return { frais: 'gratuit', frais_precisions: null }
  if (only === 'paying') return { frais: 'payant', frais_precisions: null }
  return { frais: null, frais_precisions: asked?.map((fee) => fees[fee]).join(', ') ?? null }
}

/** To be able to receive someone is not to be for them alone: said beside the publics, not among them. */
const supportsOf = ({ specificSupports: supports }: Place): string | null =>
  supports === null
    ? null
    : `Prise en charge spécifique\u00a0: ${supports.map((support) => specificSupports[support]).join(', ')}`

const mobilisationOf = ({ accessModes, bookingUrl }: Place) => ({
  modes_mobilisation: worded(accessModes, mobilisationModes),
  lien_mobilisation: firstUri([bookingUrl]),
  mobilisable_par: worded(accessModes, mobilisers),
})
