import { expect, onTestFinished, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { stillClock, temporaryFolder } from '../../../tests/support/temporary.ts'
import { demand, missing } from './demand.ts'

/** What a row of each record is called when it is gone. */
const called: { readonly [Name in RecordName]: string } = {
  actor: 'La structure demandée',
  agendaItem: 'Le point demandé',
  alias: 'Le nom demandé',
  attendance: 'La présence demandée',
  axis: 'L’axe demandé',
  axisSheet: 'Le tableau demandé',
  breakdown: 'La ventilation demandée',
  breakdownItem: 'La part demandée',
  campaign: 'La campagne demandée',
  card: 'La carte demandée',
  examined: 'L’examen demandé',
  root: 'La reprise demandée',
  campaignActor: 'La structure demandée',
  campaignAnswer: 'La réponse demandée',
  campaignIndicator: 'L’indicateur demandé',
  campaignQuestion: 'La question demandée',
  columnMapping: 'Le réglage demandé',
  convocationText: 'Le texte demandé',
  digest: 'La lettre demandée',
  dismissedRemark: 'La remarque demandée',
  distinctPair: 'La paire demandée',
  espace: 'L’espace demandé',
  evaluationAnswer: 'La réponse demandée',
  evaluationQuestion: 'La question demandée',
  evaluationReply: 'La fiche demandée',
  excludedArea: 'Le périmètre demandé',
  fiche: 'La fiche-action demandée',
  ficheComment: 'Le commentaire demandé',
  ficheIndicator: 'L’indicateur demandé',
  ficheParty: 'La partie prenante demandée',
  ficheStep: 'L’étape demandée',
  ficheVersion: 'La version demandée',
  feedback: 'Le retour demandé',
  figure: 'Le chiffre demandé',
  end: 'Le choix demandé',
  erasure: 'L’effacement demandé',
  grant: 'L’attribution demandée',
  followUp: 'La suite demandée',
  formulation: 'La formulation demandée',
  indicator: 'L’indicateur demandé',
  indicatorVersion: 'La définition demandée',
  meeting: 'La réunion demandée',
  meetingTemplate: 'Le modèle demandé',
  member: 'Le membre demandé',
  minutesVersion: 'La version demandée',
  need: 'Le besoin demandé',
  newsItem: 'L’actualité demandée',
  person: 'La personne demandée',
  picture: 'L’image demandée',
  place: 'Le lieu demandé',
  post: 'La fonction demandée',
  programmeChoice: 'Le choix demandé',
  programmeItem: 'L’élément demandé',
  programmeRoom: 'La salle demandée',
  programmeSpeaker: 'L’intervenant demandé',
  readingNote: 'La note demandée',
  refusedCell: 'La cellule demandée',
  rubric: 'La rubrique demandée',
  rubricText: 'Le texte demandé',
  sending: 'L’envoi demandé',
  savedView: 'La vue demandée',
  section: 'La section demandée',
  sector: 'Le secteur demandé',
  sectorArea: 'Le périmètre demandé',
  series: 'La série demandée',
  target: 'La cible demandée',
  textBlock: 'Le bloc demandé',
  threadLink: 'Le lien demandé',
}

test('a row that is gone is said in the words of its record, with its article and its gender', () => {
  const names = Object.keys(records) as RecordName[]
  expect(Object.fromEntries(names.map((name) => [name, missing(name).error.fact]))).toEqual(
    Object.fromEntries(
      names.map((name) => [name, `${called[name]} n’a pas été ${called[name].endsWith('ée') ? 'trouvée' : 'trouvé'}.`]),
    ),
  )
})

test('its other parts agree too', () => {
  expect(missing('indicator').error).toEqual({
    code: 'not-found',
    fact: 'L’indicateur demandé n’a pas été trouvé.',
    cause: 'Il a pu être supprimé, ou n’est pas encore arrivé sur cet ordinateur.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Revenez à la liste, ou annulez la dernière suppression.',
  })
})

test('the row of an id is given, and no other', () => {
  const { db, log, close } = openWorkspaceDb(temporaryFolder(), { clock: stillClock(), ids: randomIds })
  onTestFinished(close)
  const id = randomIds.row()
  log.commit({ intent: 'need.create', author: null, writes: [{ record: 'need', id, values: { text: 'Un besoin' } }] })
  expect(demand(db, 'need', id).text).toBe('Un besoin')
  expect(() => demand(db, 'need', randomIds.row())).toThrow(expect.objectContaining({ error: missing('need').error }))
  expect(() => demand(db, 'meeting', id)).toThrow(expect.objectContaining({ error: missing('meeting').error }))
  expect(() => demand(db, 'meeting', null)).toThrow(expect.objectContaining({ error: missing('meeting').error }))
})
