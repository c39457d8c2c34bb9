import type { PlaceView } from '#shared/contract/directory/directory.ts'
import { own } from '#shared/kernel/own.ts'
import { place as declared } from '#shared/records/directory/place/place.ts'
import { typologies } from '#shared/records/directory/place/typologies.ts'
import {
  accessModes,
  fees,
  mobilities,
  nationalProgrammes,
  publics,
  services,
  specificSupports,
  supportModes,
  trainingLabels,
} from '#shared/records/directory/place/vocabularies.ts'
import type { Place } from '#shared/records/records.ts'
import { epciName } from '../../words/epci.ts'

/** « Centre social, Lornay, CA Deux Rives. Secteur Nord. » */
export const placeSentence = ({ place, epci, sector }: Pick<PlaceView, 'place' | 'epci' | 'sector'>): string => {
  const kinds = (place.typologies ?? []).map((code) => own(typologies, code) ?? code)
  const where = [...kinds, place.commune, epci === null ? null : epciName(epci)].filter(Boolean).join(', ')
  return [where, sector !== null && `Secteur ${sector}`]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ')
}

/** What a place offers, in the national vocabulary, under the labels of its fields. */
export const placeOffers = (place: Place): readonly (readonly [label: string, values: readonly string[]])[] => [
  ['Services', labels(services, place.services)],
  ['Publics', labels(publics, place.publics)],
  ['Prise en charge', labels(specificSupports, place.specificSupports)],
  ['Frais', labels(fees, place.fees)],
  ['Accès', labels(accessModes, place.accessModes)],
  ['Aide', labels(supportModes, place.supportModes)],
  [declared.fields.mobilities.label, labels(mobilities, place.mobilities)],
  ['Dispositifs', labels(nationalProgrammes, place.nationalProgrammes)],
  ['Labels', [...labels(trainingLabels, place.trainingLabels), ...(place.otherTrainingLabels ?? [])]],
]

const labels = <Code extends string>(known: Readonly<Record<Code, string>>, codes: readonly Code[] | null): string[] =>
  (codes ?? []).map((code) => known[code])
