import { row } from '#main/db/query.ts'
import type { MeetingPaper, PlannedMeeting } from '#main/documents/meeting-papers/paper.ts'
import type { WantedDocument } from '#shared/contract/meeting-documents.ts'
import type { ReadyFile } from '#shared/contract/minutes.ts'
import { picturesOf } from '#shared/domain/rich-text/map-pictures.ts'
import type { FeatureContext } from '../context.ts'
import { localDay } from '../local-day.ts'
import { nobodyExpected } from './errors.ts'
import { addresseesOf, loadExpected, openFollowUps } from './load-meeting.ts'
import { paperName } from './paper-name.ts'
import { sheetLines } from './sheet-lines.ts'

type WantedPaper = Exclude<WantedDocument, { kind: 'calendar' }>

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Writes a paper of a meeting in its Word template, and keeps the file for whoever asked. */
export const writePaper = async (
  context: FeatureContext,
  planned: PlannedMeeting,
  wanted: WantedPaper,
  job: string,
): Promise<ReadyFile> => {
  const paper = paperOf(context, planned, wanted)
  const template = await context.readTemplate(
    wanted.kind === 'attendanceSheet' ? 'feuille-d-emargement' : 'convocation',
  )
  const onProgress = (done: number, total: number): void =>
    context.emit({ kind: 'progress', job, label: 'Mise en page du document', done, total })
  const bytes = await context.jobs.run('writeMeetingPaper', { paper, template }, { job, onProgress })
  const name = paperName(wanted.kind, planned)
  context.files.put(job, { name, type: wordType, bytes })
  return { name, bytes: bytes.length }
}

/** What the paper says, loaded. */
const paperOf = (context: FeatureContext, planned: PlannedMeeting, wanted: WantedPaper): MeetingPaper => {
  const { db } = context.workspace
  const { meeting } = planned
  if (wanted.kind === 'agenda')
    return { ...planned, kind: 'agenda', followUps: wanted.followUps ? openFollowUps(db, meeting) : [] }
  const expected = loadExpected(db, meeting.id)
  if (wanted.kind === 'attendanceSheet') return { ...planned, ...wanted, lines: sheetLines(context, expected) }
  if (wanted.each && expected.length === 0) throw nobodyExpected()
  return {
    ...planned,
    kind: 'convocation',
    addressees: wanted.each ? addresseesOf(db, expected) : [],
    day: localDay(context.clock.now()),
    pictures: picturesOf(meeting.letter)
      .map((id) => row(db, 'picture', id))
      .filter((one) => one !== null),
  }
}
