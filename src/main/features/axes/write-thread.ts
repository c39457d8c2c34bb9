import { row, rows } from '#main/db/query.ts'
import { composeThread, type PrintedThread } from '#main/documents/thread/compose-thread.ts'
import type { ReadyFile } from '#shared/contract/minutes.ts'
import { threadsOf } from '#shared/domain/thread/thread.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { safeName } from '../safe-name.ts'
import { loadThreadRows } from '../thread-of.ts'
import { wordType } from '../write-word.ts'

/** Writes the thread of a formulation or of a fiche, or those of an axis, and keeps the file for whoever asked. */
export const writeThread = async (context: FeatureContext, id: RowId, job: string): Promise<ReadyFile> => {
  const printed = printedThread(context, id)
  const template = await context.readTemplate('compte-rendu')
  const onProgress = (done: number, total: number): void =>
    context.emit({ kind: 'progress', job, label: 'Mise en page du fil', done, total })
  const input = { document: composeThread(printed), template }
  const bytes = await context.jobs.run('writeWord', input, { job, onProgress })
  const name = `Fil_${safeName(printed.title).slice(0, 90)}.docx`
  context.files.put(job, { name, type: wordType, bytes })
  return { name, bytes: bytes.length }
}

/** @throws AppFailure `not-found` */
const printedThread = ({ workspace: { db } }: FeatureContext, id: RowId): PrintedThread => {
  const espace = rows(db, 'espace', (q) => q.orderBy('id').limit(1))[0] ?? null
  const threads = threadsOf(loadThreadRows(db))
  const axis = row(db, 'axis', id)
  if (axis !== null) {
    const name = axis.number === null ? 'Axe' : `Axe ${axis.number}`
    return { espace, title: [name, axis.title].filter(Boolean).join(' – '), threads: threads.ofAxis(id) }
  }
  const title = row(db, 'formulation', id)?.text ?? row(db, 'fiche', id)?.title
  if (title === undefined) throw notFound('Le fil demandé', 'm')
  return { espace, title: title ?? '', threads: [threads.of(id)] }
}
