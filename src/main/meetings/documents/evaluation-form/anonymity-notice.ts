import { organisation } from '#main/office/paper/heading.ts'
import type { Espace } from '#shared/records/records.ts'

/** What the law wants said, of a form that is made to know nobody (RGPD, considérant 26). */
export const anonymityNotice = (espace: Espace | null): string =>
  [
    'Protection de vos données – Cette fiche ne demande ni nom ni coordonnées : n’écrivez rien qui permette de vous reconnaître, vous ou une autre personne. Son numéro sert seulement à ne pas la saisir deux fois.',
    `${organisation(espace)} compte les réponses toutes ensemble, pour préparer les prochaines rencontres ; la fiche de papier est détruite une fois saisie.`,
    `Une question : ${espace?.dataOfficer ? `auprès de la personne déléguée à la protection des données, ${espace.dataOfficer}` : 'auprès de la personne qui vous l’a remise'}.`,
  ].join(' ')
