import type { UndoableIntent } from '#shared/contract/workspace/history.ts'
import { intentWords, recordVerbs } from '#shared/records/intents.ts'
import { type KindWords, kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { RecordName } from '#shared/records/records.ts'

/** « suppression de la réunion – 2e concertation », « modification du forum – Forum d’automne ». */
export const intentName = ({ intent, subject, kind }: UndoableIntent): string => {
  const meeting = kindWords({ kind })
  return [intentWords(intent, meeting) ?? verbOnRecord(intent, meeting), subject]
    .filter((part) => part !== '')
    .join(' – ')
}

/** « meeting.update » → « modification de la réunion ». A code from a newer version is a change. */
const verbOnRecord = (intent: string, { ofThe }: KindWords): string => {
  const [record = '', verb = ''] = intent.split('.')
  const own = ownWords.get(intent)
  if (own !== undefined) return own
  if (record === 'meeting') return `${verbWords(verb)} ${ofThe}`
  if (!Object.hasOwn(records, record)) return 'modification'
  return `${verbWords(verb)} ${records[record as keyof typeof records]}`
}

/** What one who made it does not know as a thing that is created. */
const ownWords: ReadonlyMap<string, string> = new Map([
  ['grant.create', 'attribution de droits'],
  ['card.create', 'arrivée d’un ordinateur'],
  ['distinctPair.create', 'deux entrées dites distinctes'],
  ['distinctPair.remove', 'deux entrées à comparer de nouveau'],
  ['examined.create', 'écriture examinée'],
  ['root.create', 'reprise de l’espace'],
])

const verbWords = (verb: string): string =>
  Object.hasOwn(recordVerbs, verb) ? recordVerbs[verb as keyof typeof recordVerbs] : 'modification'

const records: Readonly<Record<Exclude<RecordName, 'meeting'>, string>> = {
  espace: 'de l’espace',
  member: 'de vos réglages',
  erasure: 'd’un effacement',
  end: 'd’un choix entre deux travaux du même ordinateur',
  grant: 'des droits d’un ordinateur',
  card: 'de la signature d’un ordinateur',
  examined: 'd’une écriture examinée',
  root: 'de la reprise de l’espace',
  sector: 'd’un secteur',
  sectorArea: 'du périmètre d’un secteur',
  excludedArea: 'du périmètre de l’espace',
  actor: 'd’une structure',
  alias: 'd’un autre nom',
  place: 'd’un lieu',
  person: 'd’une personne',
  post: 'd’une fonction',
  distinctPair: 'de deux entrées dites distinctes',
  savedView: 'd’une vue enregistrée',
  columnMapping: 'd’un réglage de colonnes',
  series: 'd’une série',
  meetingTemplate: 'd’un modèle de réunion',
  convocationText: 'd’un texte de convocation',
  agendaItem: 'd’un point de l’ordre du jour',
  section: 'd’une section',
  attendance: 'd’une présence',
  followUp: 'd’une suite à donner',
  minutesVersion: 'd’une version du compte-rendu',
  dismissedRemark: 'd’une remarque laissée',
  feedback: 'd’un retour de lecteur',
  textBlock: 'd’un bloc de texte',
  picture: 'd’une image',
  axis: 'd’un axe',
  axisSheet: 'd’un tableau d’axe',
  fiche: 'd’une fiche-action',
  formulation: 'd’une formulation',
  threadLink: 'd’un lien du fil',
  ficheStep: 'd’une étape',
  ficheParty: 'd’une partie prenante',
  ficheComment: 'd’un commentaire',
  ficheVersion: 'd’une version de la fiche',
  rubric: 'd’une rubrique',
  rubricText: 'd’une rubrique de la fiche',
  indicator: 'd’un indicateur',
  ficheIndicator: 'd’un indicateur de la fiche',
  indicatorVersion: 'd’une ancienne définition',
  breakdown: 'd’une ventilation',
  breakdownItem: 'd’une part de ventilation',
  target: 'd’une cible',
  figure: 'd’un chiffre',
  readingNote: 'd’une note de lecture',
  campaign: 'd’une campagne',
  campaignIndicator: 'd’un indicateur de campagne',
  campaignActor: 'd’une structure de campagne',
  campaignQuestion: 'd’une question de campagne',
  campaignAnswer: 'd’une réponse à une campagne',
  refusedCell: 'd’une cellule refusée',
  need: 'd’un besoin',
  newsItem: 'd’une actualité',
  digest: 'd’une lettre d’information',
  programmeRoom: 'd’une salle',
  programmeItem: 'du programme',
  programmeSpeaker: 'd’un intervenant du programme',
  programmeChoice: 'd’un choix de programme',
  evaluationQuestion: 'd’une question d’évaluation',
  evaluationReply: 'd’une fiche d’évaluation',
  evaluationAnswer: 'd’une réponse d’évaluation',
  sending: 'd’un envoi noté',
}
