import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { type AskedWord, writeWord } from '#main/kit/write-word.ts'
import { espaceValues } from '#main/office/paper/espace-values.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { threadsOf } from '#shared/records/roadmap/thread/thread.ts'
import { axisName } from '../documents/axis-name.ts'
import { composeThread, type PrintedThread } from '../documents/compose-thread.ts'
import { inStandingAxis } from '../read/standing-axes.ts'
import { standingFiche } from '../read/standing-fiches.ts'
import { loadThreadRows } from '../read/thread-of.ts'
import { threadMissing } from './errors.ts'

/** Writes the thread of a formulation or of a fiche, or those of an axis. */
export const writeThread = async (
  context: FeatureContext,
  { id, ...asked }: AskedWord & { readonly id: RowId },
): Promise<MadeFile<ReadyDocument>> => {
  const printed = printedThread(context, id)
  const document = composeThread(printed)
  const { espace, title } = printed
  const facts = { espace, title, kind: 'Fil', sector: null, footer: document.footer }
  const values = espaceValues({ ...facts, day: localDay(context.clock.now()) })
  const name = `Fil_${safeName(title).slice(0, 90)}.docx`
  return writeWord(context, { name, document, values }, { ours: 'fiche-action', house: 'thread' }, asked)
}

/** @throws AppFailure `not-found` */
const printedThread = ({ workspace: { db } }: FeatureContext, id: RowId): PrintedThread => {
  const espace = loadEspace(db)
  const threads = threadsOf(loadThreadRows(db))
  const axis = row(db, 'axis', inStandingAxis(db)({ axis: id }).axis)
  if (axis !== null) return { espace, title: axisName(axis), threads: threads.ofAxis(axis.id) }
  const formulation = row(db, 'formulation', id)
  if (formulation !== null) return { espace, title: formulation.text ?? '', threads: [threads.of(id)] }
  const fiche = standingFiche(db, id)
  if (fiche === null) throw threadMissing()
  return { espace, title: fiche.title ?? '', threads: [threads.of(fiche.id)] }
}
