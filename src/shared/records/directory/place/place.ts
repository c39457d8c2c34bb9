import { choices, date, decimal, list, longText, ref, same, text } from '../../field.ts'
import { defineRecord, masculine } from '../../record.ts'
import { addressFields } from '../address.ts'
import { verificationFields } from '../verification.ts'
import {
  accessModes,
  fees,
  freeOffers,
  mobilities,
  nationalProgrammes,
  publics,
  services,
  specificSupports,
  supportModes,
  trainingLabels,
} from './vocabularies.ts'

/** A « lieu de médiation numérique »: somewhere one goes. Its fields are the 32 of the national schema v1.0.2, and the roadmap's own. */
export const place = defineRecord(
  'place',
  masculine('lieu', 'lieux', {
    title: ['name'],
    body: ['street', 'commune', 'postcode', 'pivot', 'phone', 'emails', 'parentStructure', 'summary'],
  }),
  {
    name: text('Nom du lieu'),
    actor: ref('Structure', 'actor'),
    sameAs: same('Même lieu que'),
    /** `id` of the national schema: its producer's, unique there. */
    sourceId: text('Identifiant national'),
    /** SIRET or RNA of who runs it, as the file says; `00000000000000` is the national placeholder. */
    pivot: text('SIRET ou RNA', 14, 'pivot'),
    ...addressFields,
    latitude: decimal('Latitude', -90, 90),
    longitude: decimal('Longitude', -180, 180),
    /** Codes of `typologies.ts`, or others: the schema leaves the column free. */
    typologies: list('Typologies', 60),
    phone: text('Téléphone', 40, 'phone'),
    emails: list('Courriels'),
    websites: list('Sites web', 2_083),
    /** OSM « opening_hours » syntax; printed in French by `opening-hours.ts`. */
    openingHours: text('Horaires', 2_000),
    /** 280 characters at most in the national schema; files exceed it. */
    summary: longText('Présentation résumée', 1_000),
    detail: longText('Présentation détaillée', 10_000),
    source: text('Source'),
    mobilities: choices('Itinérance', mobilities),
    parentStructure: text('Structure parente'),
    /** `date_maj` of the national schema. */
    updatedOn: date('Mise à jour à la source'),
    services: choices('Services', services),
    publics: choices('Publics', publics),
    specificSupports: choices('Prise en charge spécifique', specificSupports),
    fees: choices('Frais', fees),
    nationalProgrammes: choices('Dispositifs et programmes nationaux', nationalProgrammes),
    trainingLabels: choices('Formations et labels', trainingLabels),
    otherTrainingLabels: list('Autres formations et labels'),
    accessModes: choices('Modalités d’accès', accessModes),
    supportModes: choices('Modalités d’accompagnement', supportModes),
    accessibilityUrl: text('Fiche Acceslibre', 2_083),
    bookingUrl: text('Prise de rendez-vous', 2_083),
    /** What the concertations call free access: not in the national schema. */
    freeOffers: choices('Accès libre', freeOffers),
    /** What is asked for, when one knows that it is not offered. */
    absentOffers: choices('N’est pas proposé', freeOffers),
    ...verificationFields,
  },
)
