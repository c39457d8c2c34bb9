import type { place } from './place.ts'

type PlaceField = keyof typeof place.fields & string

/**
 * The 32 columns of the national schema « lieux de médiation numérique » v1.0.2, in its order, with the field of a
 * place each one feeds. Values are written as the field's kind says: a list is joined with `|`, a choice by its
 * official label. Source: the Table Schema of the standard.
 */
export const lieuxColumns = {
  id: 'sourceId',
  pivot: 'pivot',
  nom: 'name',
  commune: 'commune',
  code_postal: 'postcode',
  code_insee: 'inseeCode',
  adresse: 'street',
  complement_adresse: 'addressExtra',
  latitude: 'latitude',
  longitude: 'longitude',
  typologie: 'typologies',
  telephone: 'phone',
  courriels: 'emails',
  site_web: 'websites',
  horaires: 'openingHours',
  presentation_resume: 'summary',
  presentation_detail: 'detail',
  source: 'source',
  itinerance: 'mobilities',
  structure_parente: 'parentStructure',
  date_maj: 'updatedOn',
  services: 'services',
  publics_specifiquement_adresses: 'publics',
  prise_en_charge_specifique: 'specificSupports',
  frais_a_charge: 'fees',
  dispositif_programmes_nationaux: 'nationalProgrammes',
  formations_labels: 'trainingLabels',
  autres_formations_labels: 'otherTrainingLabels',
  modalites_acces: 'accessModes',
  modalites_accompagnement: 'supportModes',
  fiche_acces_libre: 'accessibilityUrl',
  prise_rdv: 'bookingUrl',
} as const satisfies Readonly<Record<string, PlaceField>>

export type LieuxColumn = keyof typeof lieuxColumns

/** A line of the national schema: text by column, empty when there is nothing. */
export type LieuxLine = Readonly<Record<LieuxColumn, string>>
