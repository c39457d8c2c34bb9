import { createHash } from 'node:crypto'
import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { runTold } from '#main/kit/run-job.ts'
import type { FeedbackReceived } from '#shared/contract/minutes/feedback.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { write } from '#shared/records/row-write.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { printOf } from '../documents/feedback/printed-lines.ts'
import { propose } from '../documents/feedback/propose.ts'
import type { Returned } from '../documents/feedback/returned.ts'
import { readFeedback } from '../jobs.ts'
import { loadMinutes } from '../read/load-minutes.ts'
import { versionDocument, versionsOf, writtenDocument } from '../read/minutes-documents.ts'
import { otherMeeting, unknownMeeting, unmarked } from './errors.ts'

interface Asked {
  readonly content: string
  readonly meeting: RowId | null
  readonly job: string
}

/** Reads a file, finds whose minutes it is, and keeps what came back with it, in one intent; once for a file. */
export const receiveFeedback = async (
  context: FeatureContext,
  { content, meeting: asked, job }: Asked,
): Promise<FeedbackReceived> => {
  const { db } = context.workspace
  const bytes = Buffer.from(content, 'base64')
  const read = await runTold(context, readFeedback, bytes, { job, label: 'Lecture du Word annoté' })
  if (!read.ok) throw new AppFailure(read.error)
  const returned = read.value
  const meeting = meetingOf(context, returned, asked)
  const file = createHash('sha256').update(bytes).digest('hex')
  const known = rows(db, 'feedback', (q) => q.where('meeting', '=', meeting).where('file', '=', file))
  if (known.length > 0) return { meeting, count: headsOf(known), already: true, remarks: [] }
  const minutes = loadMinutes(db, meeting)
  const document = writtenDocument(db, meeting)
  const base = baseOf(context, meeting, returned, document)
  const proposed = propose(returned, { minutes, document, base })
  const ids = proposed.map(() => context.ids.row())
  const writes = proposed.map(({ values, answers }, rank) =>
    write('feedback', ids[rank] as RowId, {
      ...values,
      meeting,
      file,
      rank,
      answers: answers === null ? null : (ids[answers] ?? null),
    }),
  )
  if (writes.length > 0) context.write({ intent: 'feedback.receive', writes })
  return { meeting, count: headsOf(proposed), already: false, remarks: remarksOf(returned, base !== null) }
}

/** An answer goes with the comment that it answers. */
const headsOf = (some: readonly { readonly answers: unknown }[]): number =>
  some.filter(({ answers }) => answers === null).length

/** @throws AppFailure `feedback-unmarked`, `feedback-unknown-meeting`, `feedback-other-meeting`, `not-found` */
const meetingOf = ({ workspace: { db } }: FeatureContext, { origin }: Returned, asked: RowId | null): RowId => {
  const marked = row(db, 'meeting', origin?.meeting ?? null)
  if (asked === null) {
    if (origin === null) throw unmarked()
    if (marked === null) throw unknownMeeting()
    return marked.id
  }
  const { id } = demand(db, 'meeting', asked)
  if (marked !== null && marked.id !== id) throw otherMeeting(marked.title ?? 'Sans intitulé')
  return id
}

/** The text that the file was exported from: today’s, or a version’s; `null` when nothing keeps it. */
const baseOf = (
  { workspace: { db } }: FeatureContext,
  meeting: RowId,
  { origin }: Returned,
  today: ReturnType<typeof writtenDocument>,
) => {
  if (origin === null || origin.text === '') return null
  if (printOf(today.body) === origin.text) return today
  for (const version of versionsOf(db, meeting)) {
    const document = versionDocument(db, version)
    if (printOf(document.body) === origin.text) return document
  }
  return null
}

const remarksOf = ({ origin, restyled }: Returned, isKnown: boolean): readonly string[] => [
  ...(isKnown
    ? []
    : [
        `${unknownText(origin)}\u00a0: ce qui aurait été changé sans le suivi des modifications n’a pas pu être cherché.`,
      ]),
  ...(restyled === 0
    ? []
    : [
        sentenceCase(
          counted(
            restyled,
            'changement de mise en forme n’est pas repris.',
            'changements de mise en forme ne sont pas repris.',
          ),
        ),
      ]),
]

const unknownText = (origin: Returned['origin']): string => {
  if (origin === null) return 'Le fichier a perdu ce qui dit de quel texte il vient'
  return origin.text === ''
    ? 'Le fichier est un extrait'
    : 'Le compte-rendu a changé depuis cet export, et aucune version ne garde ce texte'
}
