import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { missing } from '#main/kit/demand.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { ConvocationWords, WordsOwner } from '#shared/contract/meetings/convocations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { meetingKinds, meeting as meetingRecord } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting } from '#shared/records/records.ts'
import { templatePage } from '../read/meeting-templates.ts'
import { loadPlanned, usualWords } from '../read/planned-meeting.ts'

/** An owner of words: the meeting that shows them, its name, and the row that keeps its own. */
interface OwnedWords {
  readonly planned: PlannedMeeting
  readonly title: string
  readonly own: ConvocationWords['own']
}

/** @throws AppFailure `not-found` */
export const ownedWords = (db: Db, owner: WordsOwner): OwnedWords => {
  switch (owner.kind) {
    case 'meeting': {
      const planned = loadPlanned(db, owner.id)
      if (planned === null) throw missing('meeting')
      return {
        planned,
        title: planned.meeting.title ?? sentenceCase(kindWords(planned.meeting).noun),
        own: ownOf('meeting', planned.meeting),
      }
    }
    case 'template': {
      const template = row(db, 'meetingTemplate', owner.id)
      const page = templatePage(db, owner.id)
      if (template === null || page.kind !== 'own') throw missing('meetingTemplate')
      const { kind, letter, mail } = template
      return {
        planned: { ...pattern(db, { kind, letter, mail }), agenda: page.agenda },
        title: page.summary.name,
        own: ownOf('meetingTemplate', template),
      }
    }
    case 'kind': {
      const written = usualWords(db, owner.of)
      return {
        planned: pattern(db, { kind: owner.of }),
        title: meetingKinds[owner.of],
        own: written && { record: 'convocationText', ...written },
      }
    }
  }
}

type Kept = Pick<Meeting, 'id' | 'letter' | 'mail'>

const ownOf = (record: 'meeting' | 'meetingTemplate', { id, letter, mail }: Kept): ConvocationWords['own'] =>
  letter === null && mail === null ? null : { record, id, letter, mail }

/** A meeting of which nothing else is known yet. */
const pattern = (db: Db, known: Partial<Meeting>): PlannedMeeting => {
  const fields = Object.keys(meetingRecord.fields).map((field) => [field, null])
  const meeting: Meeting = { ...Object.fromEntries(fields), ...known, id: '' as RowId }
  return {
    meeting,
    espace: loadEspace(db),
    sector: null,
    agenda: [],
    programme: null,
    usual: usualWords(db, meeting.kind),
  }
}
