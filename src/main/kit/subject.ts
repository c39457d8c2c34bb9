import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { headsOfRow } from '#main/db/heads.ts'
import type { RowName } from '#main/db/intent.ts'
import { rowsOfTx } from '#main/db/log-read.ts'
import { opsOfRow } from '#main/db/ops-of-row.ts'
import { prepared } from '#main/db/statements.ts'
import type { RecordDeclaration } from '#shared/records/record.ts'
import { type Meeting, records } from '#shared/records/records.ts'
import { holds } from '#shared/sync/row-head.ts'

/** What one transaction was about, in words: the meeting, the person or the sector it touched, as it was called last when it was taken out; « » when unknown. */
export const subjectOf = (db: Db, replica: number, first: number): string => {
  const lines = rowsOfTx(db, replica, first, 40)
  const named = mostTelling(db, lines)
  return named?.name ?? lines.map((line) => nameBefore(db, line)).find((name) => name !== '') ?? ''
}

/** Before what was done is taken back, or done again: how its subject is called then, under another name or gone. */
export const subjectThen = (db: Db, replica: number, first: number): (() => string) => {
  const before = subjectOf(db, replica, first)
  const named = mostTelling(db, rowsOfTx(db, replica, first, 40))
  return () => (named && rowName(db, named.record, named.id)) || before
}

/** Of these rows, the one that says best what they are about. */
const mostTelling = (db: Db, lines: readonly RowName[]): (RowName & { readonly name: string }) | null => {
  for (const record of Object.keys(nameQueries)) {
    const line = lines.find((candidate) => candidate.record === record)
    const name = line && rowName(db, line.record, line.id)
    if (line && name) return { ...line, name }
  }
  return null
}

/** How a row that was taken out was called last, by the fields one names it by; « » where none does. */
const nameBefore = (db: Db, { record, id }: RowName): string => {
  const fields = (records as Readonly<Record<string, RecordDeclaration>>)[record]?.search?.title ?? []
  if (fields.length === 0) return ''
  const ops = [...opsOfRow(db, { record, id }).values()].toSorted((a, b) => b.n - a.n)
  const last = fields.map(
    (field) => ops.find(({ changes }) => typeof changes[field] === 'string')?.changes[field] ?? '',
  )
  return last.toReversed().join(' ').trim()
}

export interface About {
  readonly subject: string
  readonly kind: Meeting['kind']
}

/** What one transaction was about, and the kind of the meeting it wrote in, removed since or not; `null`: in none. */
export const aboutOf = (db: Db, replica: number, first: number): About => {
  const line = rowsOfTx(db, replica, first, 40).find(({ record }) => record === 'meeting')
  const kinds = line === undefined ? [] : headsOfRow(db, line).filter((head) => holds(head, 'kind'))
  const written = kinds.at(-1)?.changes.kind
  // As it was written, by any version: what this one cannot read is said to be of a later one.
  const kind = typeof written === 'string' ? codeOf('meeting', 'kind', written) : null
  return { subject: subjectOf(db, replica, first), kind }
}

/** How a row is called, or `null` when it has no name or is not here. */
const rowName = (db: Db, record: string, id: string): string | null => {
  const query = (nameQueries as Readonly<Record<string, string>>)[record]
  return query === undefined ? null : (prepared<[string], { name: string | null }>(db, query).get(id)?.name ?? null)
}

/** What the fields that name a row say of it, which may not have arrived yet (FS-10). */
export const rowNames =
  (db: Db) =>
  (record: string, id: string): string =>
    rowName(db, record, id) ?? (headsOfRow(db, { record, id }).length === 0 ? '(en attente)' : 'Sans nom')

/** How a row of each record is named, the most telling record first. */
const nameQueries = {
  meeting: 'SELECT title AS name FROM meeting WHERE id = ?',
  section:
    'SELECT meeting.title AS name FROM section JOIN meeting ON meeting.id = section.meeting WHERE section.id = ?',
  feedback:
    'SELECT meeting.title AS name FROM feedback JOIN meeting ON meeting.id = feedback.meeting WHERE feedback.id = ?',
  axisSheet:
    'SELECT meeting.title AS name FROM section JOIN meeting ON meeting.id = section.meeting WHERE section.axisSheet = ?',
  fiche: 'SELECT title AS name FROM fiche WHERE id = ?',
  ficheStep:
    'SELECT fiche.title AS name FROM ficheStep JOIN fiche ON fiche.id = ficheStep.fiche WHERE ficheStep.id = ?',
  ficheParty:
    'SELECT fiche.title AS name FROM ficheParty JOIN fiche ON fiche.id = ficheParty.fiche WHERE ficheParty.id = ?',
  ficheComment:
    'SELECT fiche.title AS name FROM ficheComment JOIN fiche ON fiche.id = ficheComment.fiche WHERE ficheComment.id = ?',
  ficheVersion:
    'SELECT fiche.title AS name FROM ficheVersion JOIN fiche ON fiche.id = ficheVersion.fiche WHERE ficheVersion.id = ?',
  need: 'SELECT text AS name FROM need WHERE id = ?',
  digest: 'SELECT title AS name FROM digest WHERE id = ?',
  newsItem: 'SELECT title AS name FROM newsItem WHERE id = ?',
  rubric: 'SELECT label AS name FROM rubric WHERE id = ?',
  campaign: 'SELECT name FROM campaign WHERE id = ?',
  campaignActor:
    'SELECT campaign.name AS name FROM campaignActor JOIN campaign ON campaign.id = campaignActor.campaign WHERE campaignActor.id = ?',
  indicator: 'SELECT name FROM indicator WHERE id = ?',
  indicatorVersion:
    'SELECT indicator.name AS name FROM indicatorVersion JOIN indicator ON indicator.id = indicatorVersion.indicator WHERE indicatorVersion.id = ?',
  breakdown:
    'SELECT indicator.name AS name FROM breakdown JOIN indicator ON indicator.id = breakdown.indicator WHERE breakdown.id = ?',
  target:
    'SELECT indicator.name AS name FROM target JOIN indicator ON indicator.id = target.indicator WHERE target.id = ?',
  readingNote:
    'SELECT indicator.name AS name FROM readingNote JOIN indicator ON indicator.id = readingNote.indicator WHERE readingNote.id = ?',
  figure:
    'SELECT indicator.name AS name FROM figure JOIN indicator ON indicator.id = figure.indicator WHERE figure.id = ?',
  breakdownItem:
    'SELECT indicator.name AS name FROM breakdownItem JOIN breakdown ON breakdown.id = breakdownItem.breakdown JOIN indicator ON indicator.id = breakdown.indicator WHERE breakdownItem.id = ?',
  followUp: 'SELECT text AS name FROM followUp WHERE id = ?',
  attendance:
    "SELECT coalesce(nullif(trim(coalesce(firstName, '') || ' ' || coalesce(lastName, '')), ''), arrivalText, structure) AS name FROM attendance WHERE id = ?",
  person: "SELECT trim(coalesce(firstName, '') || ' ' || coalesce(lastName, '')) AS name FROM person WHERE id = ?",
  actor: 'SELECT name FROM actor WHERE id = ?',
  place: 'SELECT name FROM place WHERE id = ?',
  post: "SELECT trim(coalesce(firstName, '') || ' ' || coalesce(lastName, '')) AS name FROM post JOIN person ON person.id = post.person WHERE post.id = ?",
  alias: 'SELECT actor.name AS name FROM alias JOIN actor ON actor.id = alias.actor WHERE alias.id = ?',
  agendaItem:
    'SELECT coalesce(meeting.title, meetingTemplate.name) AS name FROM agendaItem LEFT JOIN meeting ON meeting.id = agendaItem.meeting LEFT JOIN meetingTemplate ON meetingTemplate.id = agendaItem.template WHERE agendaItem.id = ?',
  evaluationQuestion:
    'SELECT meeting.title AS name FROM evaluationQuestion JOIN meeting ON meeting.id = evaluationQuestion.meeting WHERE evaluationQuestion.id = ?',
  evaluationReply:
    'SELECT meeting.title AS name FROM evaluationReply JOIN meeting ON meeting.id = evaluationReply.meeting WHERE evaluationReply.id = ?',
  programmeItem: 'SELECT title AS name FROM programmeItem WHERE id = ?',
  programmeSpeaker: 'SELECT name FROM programmeSpeaker WHERE id = ?',
  programmeRoom: 'SELECT name FROM programmeRoom WHERE id = ?',
  meetingTemplate: 'SELECT name FROM meetingTemplate WHERE id = ?',
  axis: 'SELECT title AS name FROM axis WHERE id = ?',
  formulation: 'SELECT text AS name FROM formulation WHERE id = ?',
  threadLink:
    'SELECT formulation.text AS name FROM threadLink JOIN formulation ON formulation.id = threadLink.later WHERE threadLink.id = ?',
  series: 'SELECT name FROM series WHERE id = ?',
  sector: 'SELECT name FROM sector WHERE id = ?',
  sectorArea:
    'SELECT sector.name AS name FROM sectorArea JOIN sector ON sector.id = sectorArea.sector WHERE sectorArea.id = ?',
  savedView: 'SELECT name FROM savedView WHERE id = ?',
  textBlock: 'SELECT name FROM textBlock WHERE id = ?',
  grant:
    'SELECT member.name AS name FROM "grant" JOIN member ON member.id = "grant".terms->>\'member\' WHERE "grant".id = ?',
  member: 'SELECT name FROM member WHERE id = ?',
} as const
