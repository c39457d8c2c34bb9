import { readMeta } from '#main/db/meta.ts'
import { nextOnce } from '#main/db/once.ts'
import { row, rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { differ } from '#main/office/difference/differ.ts'
import { documentLines } from '#main/office/difference/document-lines.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { Sending, VersionSummary, versionsContract } from '#shared/contract/minutes/versions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { minutesVersion as declaration } from '#shared/records/minutes/minutes-version.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Meeting, MinutesVersion } from '#shared/records/records.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { latestVersion, versionDocument, versionsOf, writtenDocument } from '../read/minutes-documents.ts'
import { alreadyLocked, minutesEmpty, notLocked } from './errors.ts'
import { propositionViews } from './proposition-view.ts'
import { acceptPropositions, declinePropositions } from './settle-propositions.ts'

export const versionsHandlers = (context: FeatureContext): Handlers<typeof versionsContract> => {
  const { db } = context.workspace

  const summaryOf = (version: MinutesVersion): VersionSummary => ({
    id: version.id,
    number: version.number ?? 1,
    state: version.state ?? 'draft',
    fixedAt: version.fixedAt ?? '',
    fixedBy: row(db, 'member', version.fixedBy)?.name ?? null,
    note: version.note,
    sent: sendingOf(version),
  })

  /** The meeting, once it has minutes that may be fixed. */
  const demandOpen = (id: RowId): Meeting => {
    const meeting = demand(db, 'meeting', id)
    if (isLocked(meeting)) throw alreadyLocked()
    if (rows(db, 'section', (q) => q.where('meeting', '=', id).limit(1)).length === 0) throw minutesEmpty()
    return meeting
  }
  const newVersion = (
    meeting: RowId,
    state: NonNullable<MinutesVersion['state']>,
    said: ChangesOf<typeof declaration>,
    document = writtenDocument(db, meeting),
  ) => ({
    record: 'minutesVersion' as const,
    id: nextOnce(context.workspace, 'minutesVersion'),
    values: {
      meeting,
      number: 1 + (latestVersion(db, meeting)?.number ?? 0),
      state,
      fixedAt: context.clock.now().toISOString(),
      fixedBy: readMeta(db, 'member'),
      ...cleanValues(said).values,
      ...snapshotOf(document),
    },
  })

  return {
    ofMeeting: ({ meeting }) => {
      const versions = versionsOf(db, meeting)
      const [latest] = versions
      return {
        versions: versions.map(summaryOf),
        changed: latest === undefined || !isOfVersion(writtenDocument(db, meeting), latest),
      }
    },
    latest: ({ meeting }) => {
      const latest = latestVersion(db, meeting)
      return latest === null ? null : summaryOf(latest)
    },
    fix: ({ meeting, note }) => {
      demandOpen(meeting)
      const latest = latestVersion(db, meeting)
      if (latest !== null && note === '' && isOfVersion(writtenDocument(db, meeting), latest))
        return { version: summaryOf(latest), added: false }
      const write = newVersion(meeting, 'draft', { note: note || null })
      context.write({ intent: 'versions.fix', writes: [write] })
      return { version: summaryOf(demand(db, 'minutesVersion', write.id)), added: true }
    },
    send: ({ meeting, to, on, replyBy, note }) => {
      demandOpen(meeting)
      const write = newVersion(meeting, 'review', { note: note || null, sentTo: to, sentOn: on, replyBy })
      context.write({ intent: 'versions.send', writes: [write] })
      return summaryOf(demand(db, 'minutesVersion', write.id))
    },
    compare: ({ from, to }) => {
      const before = demand(db, 'minutesVersion', from)
      const after = to === null ? null : demand(db, 'minutesVersion', to)
      const written = () => writtenDocument(db, before.meeting as RowId)
      return {
        from: summaryOf(before),
        to: after === null ? null : summaryOf(after),
        blocks: differ(
          documentLines(versionDocument(db, before)),
          documentLines(after === null ? written() : versionDocument(db, after)),
        ),
      }
    },
    validate: ({ meeting, date, note }) => {
      demandOpen(meeting)
      const write = newVersion(meeting, 'validated', { note: note || null })
      const by = { validatedBy: readMeta(db, 'member'), validatedOn: date, validatedAs: write.id }
      context.write({
        intent: 'versions.validate',
        writes: [write, { record: 'meeting', id: meeting, values: { state: 'validated', ...by, reopenedFor: null } }],
        seals: [{ meeting, but: [] }],
      })
      return summaryOf(demand(db, 'minutesVersion', write.id))
    },
    propositions: ({ meeting }) => propositionViews(context.workspace, meeting),
    accept: (asked) => {
      const count = asked.rows.length
      const note = sentenceCase(counted(count, 'proposition acceptée', 'propositions acceptées', 'f'))
      const fixed = acceptPropositions(context, asked, (document) =>
        newVersion(asked.meeting, 'validated', { note }, document),
      )
      return summaryOf(demand(db, 'minutesVersion', fixed))
    },
    decline: (asked) => declinePropositions(context, asked),
    reopen: ({ meeting, reason }) => {
      if (row(db, 'meeting', meeting)?.state !== 'validated') throw notLocked()
      const { reopenedFor } = cleanValues({ reopenedFor: reason }).values
      const open = { validatedBy: null, validatedOn: null, validatedAs: null, validatedSeen: null }
      const values = { state: 'toValidate', ...open, reopenedFor } as const
      context.write({ intent: 'versions.reopen', writes: [{ record: 'meeting', id: meeting, values }] })
      return null
    },
  }
}

const sendingOf = ({ state, sentTo, sentOn, replyBy }: MinutesVersion): Sending | null =>
  state === 'review' && sentTo !== null && sentOn !== null ? { to: sentTo, on: sentOn, replyBy } : null

/** What a version keeps of a document. Its pictures are rows of their own, whose bytes never change. */
const snapshotOf = ({ title, subject, author, footer, body }: ComposedDocument) => ({
  title,
  subject,
  author,
  footer,
  body,
})

/** Whether a document says to the letter what a version kept. */
const isOfVersion = (document: ComposedDocument, version: MinutesVersion): boolean => {
  const { title, subject, author, footer, body } = version
  return JSON.stringify(snapshotOf(document)) === JSON.stringify({ title, subject, author, footer, body })
}
