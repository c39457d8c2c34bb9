import type { UndoableIntent } from '#shared/contract/history.ts'
import type { RecordName } from '#shared/domain/records.ts'

/** « suppression de la réunion – 2e concertation ». */
export const intentName = ({ intent, subject }: UndoableIntent): string =>
  [named[intent] ?? verbOnRecord(intent), subject].filter((part) => part !== '').join(' – ')

/** Intents that are more than a verb on a record. */
const named: Readonly<Record<string, string>> = {
  'workspace.setUp': 'ouverture de l’espace',
  'workspace.addSector': 'ajout d’un secteur',
  'workspace.demo': 'chargement de l’espace d’essai',
  'meetings.create': 'création de la réunion',
  'session.begin': 'passage à un point',
  'session.suspend': 'suspension de séance',
  'session.resume': 'reprise de séance',
  'session.close': 'clôture de la séance',
  'session.reopen': 'réouverture de la séance',
  'session.untreated': 'point non traité',
  'session.texts': 'ouverture du texte d’un point',
  'meetings.postpone': 'report de la réunion',
  'meetings.cancel': 'annulation de la réunion',
  'meetings.resume': 'reprise de la préparation',
  'convocations.rewrite': 'texte de convocation repris',
  'convocations.restore': 'retour au texte de convocation habituel',
  'invitations.invite': 'invitation',
  'invitations.withdraw': 'retrait d’une invitation',
  'invitations.convene': 'convocation',
  'agenda.startFrom': 'ordre du jour d’après un modèle',
  'agenda.shorten': 'ordre du jour raccourci',
  'agenda.take': 'reprise d’un point',
  'attendance.number': 'numérotation de la feuille d’émargement',
  'followUps.done': 'suite notée comme faite',
  'followUps.dropped': 'suite abandonnée',
  'followUps.open': 'suite reprise',
  'arrivals.arrive': 'arrivée notée',
  'arrivals.settle': 'arrivée rattachée',
  'arrivals.mark': 'présences notées',
  'arrivals.represent': 'représentation notée',
  'arrivals.leave': 'départ noté',
  'arrivals.transcribe': 'report de la feuille d’émargement',
  'minutes.import': 'import du compte-rendu',
  'territory.assign': 'répartition entre les secteurs',
  'territory.exclude': 'périmètre de l’espace',
  'directory.import': 'import dans l’annuaire',
  'section.number': 'numérotation automatique',
  'review.leave': 'remarque laissée',
  'review.takeUp': 'remarque reprise',
  'versions.fix': 'version fixée',
  'versions.send': 'envoi en relecture',
  'versions.validate': 'validation du compte-rendu',
  'versions.reopen': 'réouverture du compte-rendu',
  'review.repair': 'correction d’une remarque',
  'duplicates.join': 'réunion de deux entrées',
  'duplicates.separate': 'séparation de deux entrées',
  'duplicates.attach': 'rattachement',
  'duplicates.distinguish': 'distinction de deux entrées',
  'history.undo': 'annulation',
  'history.redo': 'rétablissement',
}

/** « meeting.update » → « modification de la réunion ». A code from a newer version is a change. */
const verbOnRecord = (intent: string): string => {
  const [record = '', verb = ''] = intent.split('.')
  const of = records[record as RecordName]
  return of === undefined ? 'modification' : `${verbs[verb] ?? 'modification'} ${of}`
}

const verbs: Readonly<Record<string, string>> = {
  add: 'ajout',
  create: 'ajout',
  duplicate: 'copie',
  move: 'déplacement',
  remove: 'suppression',
  update: 'modification',
}

const records: Readonly<Record<RecordName, string>> = {
  espace: 'de l’espace',
  member: 'de vos réglages',
  sector: 'd’un secteur',
  sectorArea: 'du périmètre d’un secteur',
  excludedArea: 'du périmètre de l’espace',
  actor: 'd’une structure',
  alias: 'd’un autre nom',
  place: 'd’un lieu',
  person: 'd’une personne',
  post: 'd’une fonction',
  distinctPair: 'd’une distinction',
  savedView: 'd’une vue enregistrée',
  columnMapping: 'd’un réglage de colonnes',
  series: 'd’une série',
  meeting: 'de la réunion',
  meetingTemplate: 'd’un modèle de réunion',
  convocationText: 'd’un texte de convocation',
  agendaItem: 'd’un point de l’ordre du jour',
  section: 'd’une section',
  attendance: 'd’une présence',
  followUp: 'd’une suite à donner',
  minutesVersion: 'd’une version du compte-rendu',
  dismissedRemark: 'd’une remarque laissée',
  textBlock: 'd’un bloc de texte',
  picture: 'd’une image',
  axis: 'd’un axe',
  axisSheet: 'd’un tableau d’axe',
  fiche: 'd’une fiche-action',
}
