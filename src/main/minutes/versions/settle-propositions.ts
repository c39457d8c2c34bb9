import { accepted, declined, type Proposition, propositionsOn } from '#main/db/propositions.ts'
import { row } from '#main/db/query.ts'
import { tried } from '#main/db/tried.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demandMay } from '#main/kit/demand-allowed.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { versionsContract } from '#shared/contract/minutes/versions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { type WriteOf, write } from '#shared/records/row-write.ts'
import { opName } from '#shared/sync/op.ts'
import { writtenDocument } from '../read/minutes-documents.ts'
import { propositionGone } from './errors.ts'

type Chosen = Parameters<Handlers<typeof versionsContract>['decline']>[0]

interface Sorted {
  readonly chosen: readonly Proposition[]
  readonly left: readonly Proposition[]
}

/** @throws AppFailure `not-allowed`, `proposition-gone` */
const sorted = ({ workspace: { db, names } }: FeatureContext, { meeting, rows }: Chosen): Sorted => {
  demandMay(db, 'lockMinutes', row(db, 'meeting', meeting)?.sector ?? null)
  const all = propositionsOn(db, names, meeting)
  const isChosen = ({ record, id }: Proposition) => rows.some((one) => one.record === record && one.id === id)
  const chosen = all.filter(isChosen)
  if (chosen.length < rows.length) throw propositionGone()
  return { chosen, left: all.filter((one) => !isChosen(one)) }
}

/** The validated text is written again over what was proposed: nothing of it changes. */
export const declinePropositions = (context: FeatureContext, asked: Chosen): null => {
  context.write({ intent: 'versions.decline', writes: [], ...joined(sorted(context, asked).chosen.map(declined)) })
  return null
}

/**
 * What is accepted enters the text, in a version validated anew; what is left stays proposed. The version is the document
 * that the new seal gives: it is tried, composed, and taken back.
 * @param versionOf what fixes a document
 */
export const acceptPropositions = (
  context: FeatureContext,
  asked: Chosen,
  versionOf: (document: ComposedDocument) => WriteOf<'minutesVersion'> & { readonly id: RowId },
): RowId => {
  const { chosen, left } = sorted(context, asked)
  const parts = joined(chosen.map(accepted))
  const seals = [{ meeting: asked.meeting, but: left.flatMap(({ ops }) => ops.map(opName)) }]
  const change = { intent: 'versions.accept', writes: [], ...parts, seals } as const
  const document = tried(context.workspace, change, () => writtenDocument(context.workspace.db, asked.meeting))
  const version = versionOf(document)
  const pointer = write('meeting', asked.meeting, { validatedAs: version.id })
  context.write({ ...change, writes: [version, pointer] })
  return version.id
}

const joined = (parts: readonly ReturnType<typeof accepted>[]): ReturnType<typeof accepted> => ({
  again: parts.flatMap(({ again }) => again),
  removals: parts.flatMap(({ removals }) => removals),
  restores: parts.flatMap(({ restores }) => restores),
})
