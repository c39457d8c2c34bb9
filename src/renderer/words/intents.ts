import type { UndoableIntent } from '#shared/contract/history.ts'

/** What each intent is called, after its code. An unknown code (a newer poste wrote it) is a change. */
const names: Readonly<Record<string, string>> = {
  'workspace.setUp': 'ouverture de l’espace',
  'workspace.loadDemo': 'chargement de l’espace d’essai',
  'workspace.addSector': 'ajout d’un secteur',
  'records.update': 'modification',
  'records.remove': 'suppression',
  'meetings.create': 'création de la réunion',
  'meetings.setSeries': 'changement de série',
  'meetings.remove': 'suppression de la réunion',
  'meetings.addAttendance': 'ajout d’une personne',
  'minutes.importMarkdown': 'import du compte-rendu',
  'minutes.addSection': 'ajout d’une section',
  'minutes.moveSection': 'déplacement d’une section',
  'minutes.numberAutomatically': 'numérotation automatique',
}

/** « suppression de la réunion – 2e concertation ». */
export const intentName = ({ intent, subject }: UndoableIntent): string =>
  [names[intent] ?? 'modification', subject].filter((part) => part !== '').join(' – ')
