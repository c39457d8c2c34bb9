import { createHash } from 'node:crypto'
import { rows } from '#main/db/query.ts'
import type { ImportPreview } from '#shared/contract/minutes.ts'
import type { ImportedMinutes } from '#shared/domain/imported-minutes.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { knownDirectory } from '../known-people.ts'
import { meetingSummary } from '../meeting-summary.ts'
import { decideImport } from './decide-import.ts'
import { previewOf } from './import-preview.ts'

interface Source {
  readonly text: string
  readonly job: string
}

/** Reads minutes and says what an import would bring; writes nothing. */
export const previewImport = async (context: FeatureContext, source: Source): Promise<ImportPreview> => {
  const known = importedFrom(context, source.text)
  const already = known === null ? null : meetingSummary(context.workspace.db, known)
  return previewOf(await read(context, source), already)
}

/**
 * Creates a meeting with its minutes, in one intent. The same file twice is a success: the meeting it gave is
 * answered and nothing is written.
 */
export const importMinutes = async (context: FeatureContext, source: Source): Promise<{ readonly meeting: RowId }> => {
  const known = importedFrom(context, source.text)
  if (known !== null) return { meeting: known }
  const imported = await read(context, source)
  const { db } = context.workspace
  const decided = decideImport(
    imported,
    fingerprint(source.text),
    {
      sectors: rows(db, 'sector', (q) => q.orderBy('position')),
      axes: rows(db, 'axis', (q) => q.orderBy('id')),
      directory: knownDirectory(db),
    },
    context.ids,
  )
  context.write({ intent: 'minutes.import', writes: decided.writes })
  return { meeting: decided.meeting }
}

const read = async (context: FeatureContext, { text, job }: Source): Promise<ImportedMinutes> => {
  const onProgress = (done: number, total: number) =>
    context.emit({ kind: 'progress', job, label: 'Lecture du compte-rendu', done, total })
  const result = await context.jobs.run('readMinutes', { text }, { job, onProgress })
  if (!result.ok) throw new AppFailure(result.error)
  return result.value
}

const importedFrom = (context: FeatureContext, text: string): RowId | null =>
  rows(context.workspace.db, 'meeting', (q) =>
    q.where('importedFrom', '=', fingerprint(text)).orderBy('id').limit(1),
  )[0]?.id ?? null

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex')
