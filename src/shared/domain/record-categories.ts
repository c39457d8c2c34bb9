import type { RecordName } from './records.ts'

/** What a person calls what rows are about: few words for all the records. */
export const recordCategories = {
  actors: 'Acteurs et lieux',
  people: 'Personnes',
  meetings: 'Réunions, comptes-rendus',
  axes: 'Axes, fiches-actions',
  needs: 'Besoins, actualités',
  indicators: 'Indicateurs, collectes',
  espace: 'Espace et réglages',
} as const

export type RecordCategory = keyof typeof recordCategories

/** Where each record is counted: one that is added gets its place here, or nothing compiles. */
const categories: Readonly<Record<RecordName, RecordCategory>> = {
  espace: 'espace',
  member: 'espace',
  poste: 'espace',
  sector: 'espace',
  sectorArea: 'espace',
  excludedArea: 'espace',
  savedView: 'espace',
  columnMapping: 'espace',
  textBlock: 'espace',
  actor: 'actors',
  alias: 'actors',
  place: 'actors',
  distinctPair: 'actors',
  person: 'people',
  post: 'people',
  series: 'meetings',
  meeting: 'meetings',
  meetingTemplate: 'meetings',
  convocationText: 'meetings',
  agendaItem: 'meetings',
  section: 'meetings',
  attendance: 'meetings',
  followUp: 'meetings',
  minutesVersion: 'meetings',
  dismissedRemark: 'meetings',
  picture: 'meetings',
  programmeRoom: 'meetings',
  programmeItem: 'meetings',
  programmeSpeaker: 'meetings',
  programmeChoice: 'meetings',
  evaluationQuestion: 'meetings',
  evaluationReply: 'meetings',
  evaluationAnswer: 'meetings',
  axis: 'axes',
  axisSheet: 'axes',
  formulation: 'axes',
  threadLink: 'axes',
  fiche: 'axes',
  ficheStep: 'axes',
  ficheParty: 'axes',
  ficheComment: 'axes',
  ficheVersion: 'axes',
  ficheIndicator: 'axes',
  rubric: 'axes',
  rubricText: 'axes',
  need: 'needs',
  newsItem: 'needs',
  digest: 'needs',
  indicator: 'indicators',
  indicatorVersion: 'indicators',
  breakdown: 'indicators',
  breakdownItem: 'indicators',
  target: 'indicators',
  figure: 'indicators',
  readingNote: 'indicators',
  campaign: 'indicators',
  campaignIndicator: 'indicators',
  campaignActor: 'indicators',
  refusedCell: 'indicators',
}

export const categoryOf = (record: RecordName): RecordCategory => categories[record]

/** Every category, in the order in which they are shown. */
export const categoryNames = Object.keys(recordCategories) as readonly RecordCategory[]
