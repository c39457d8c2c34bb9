import type { Place } from '../../records.ts'

/** What someone comes for, in the words of a concertation, and the values of a place that answer it (any one is enough). */
export interface Need {
  readonly label: string
  readonly answeredBy: Partial<Pick<PlaceOffers, keyof PlaceOffers>>
}

type PlaceOffers = {
  readonly [Field in
    | 'services'
    | 'freeOffers'
    | 'specificSupports'
    | 'supportModes'
    | 'mobilities'
    | 'nationalProgrammes'
    | 'publics'
    | 'fees']: NonNullable<Place[Field]>
}

export const needs = {
  procedures: { label: 'Faire une démarche en ligne', answeredBy: { services: ['procedures'] } },
  basics: { label: 'Apprendre les bases', answeredBy: { services: ['basics'] } },
  employment: { label: 'Chercher un emploi', answeredBy: { services: ['employment'] } },
  security: { label: 'Se protéger en ligne', answeredBy: { services: ['security'] } },
  parenting: { label: 'Accompagner ses enfants', answeredBy: { services: ['parenting'] } },
  freeEquipment: {
    label: 'Utiliser un ordinateur en accès libre',
    answeredBy: { freeOffers: ['equipment'], services: ['access'] },
  },
  wifi: { label: 'Trouver du wifi', answeredBy: { freeOffers: ['wifi'], services: ['access'] } },
  equipment: {
    label: 'S’équiper à petit prix',
    answeredBy: { services: ['equipment'], freeOffers: ['donations', 'solidarityPurchase'] },
  },
  illiteracy: { label: 'Être aidé sans savoir bien lire', answeredBy: { specificSupports: ['illiteracy'] } },
  languages: {
    label: 'Être accueilli dans une autre langue',
    answeredBy: { specificSupports: ['english', 'otherLanguages'] },
  },
  disability: {
    label: 'Être accueilli avec un handicap',
    answeredBy: { specificSupports: ['deafness', 'motor', 'mental', 'sight'] },
  },
  itinerant: { label: 'Être aidé près de chez soi', answeredBy: { mobilities: ['itinerant'] } },
  remote: { label: 'Être aidé à distance', answeredBy: { supportModes: ['remote'] } },
  aidantsConnect: {
    label: 'Faire faire une démarche par un aidant habilité',
    answeredBy: { nationalProgrammes: ['aidantsConnect', 'franceServices'] },
  },
} as const satisfies Readonly<Record<string, Need>>
