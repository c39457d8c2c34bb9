import { longText, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** One département's shared workspace. There is one row; its texts head the documents. */
export const espace = defineRecord('espace', masculine('espace', 'espaces'), {
  /** « Rhône » as the administration names it; `null` until someone says which. */
  departementName: text('Département'),
  /** INSEE code: « 69 », « 2A », « 974 ». */
  departementCode: text('Numéro du département', 3),
  /** What the roadmap covers or leaves out: « hors Métropole de Lyon ». */
  scope: text('Périmètre'),
  /** The roadmap's kind and name: « Feuille de route », « France Numérique Ensemble ». */
  programmeKind: text('Nature du document cadre'),
  programmeName: text('Nom du document cadre'),
  /** What the first page says about annexes, when the secretariat always writes the same. */
  lead: longText('Chapeau des comptes-rendus', 2_000),
  /** Under the name of the département at the head of letters: « Service coordination et ressources ». */
  services: longText('Services, en tête des courriers', 600),
  /** Where letters are dated from: « Lyon ». */
  city: text('Ville des courriers', 120),
  /** Where answers go; a shared address, not someone’s own. */
  replyEmail: text('Courriel de la coordination', 254),
  /** On the foot of mails and letters. */
  phone: text('Téléphone de la coordination', 40, 'phone'),
  /** Who signs the letters: name, then function, a line each. */
  signatory: longText('Signataire des courriers', 300),
  /** Who answers for what is collected at a meeting (RGPD): « Communauté de communes du Val »; `null`: left to be written on the sheet. */
  controller: text('Responsable du traitement des données'),
  /** How long what is collected at a meeting is kept: « 3 ans après la réunion ». */
  retention: text('Durée de conservation des données'),
  /** How to reach the data protection officer: an address or a sentence. */
  dataOfficer: text('Délégué à la protection des données'),
})
