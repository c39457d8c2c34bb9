import { createHash } from 'node:crypto'
import { rows } from '#main/db/query.ts'
import { knownDirectory } from '#main/directory/read/known-people.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { runTold } from '#main/kit/run-job.ts'
import { snapshotBefore } from '#main/kit/snapshot-before.ts'
import type { ImportPreview, MinutesImported } from '#shared/contract/minutes/minutes.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import type { LetterChoice } from '#shared/records/minutes/lost-letter.ts'
import { decideImport } from './decide-import.ts'
import { namedByFile } from './documents/import/named-by-file.ts'
import { previewOf } from './import-preview.ts'
import { type MinutesSource, readMinutes, readPdfMinutes } from './jobs.ts'
import { pictureLightener } from './light-pictures.ts'
import { meetingSummary } from './read/meeting-summary.ts'

interface Asked {
  /** Of the file, empty when it has none. */
  readonly name: string
  /** Which letter each lost sign is. */
  readonly letters: readonly LetterChoice[]
  readonly job: string
}

/** The imports of minutes, of a text, a Word file or a PDF. */
export const minutesImports = (context: FeatureContext) => {
  const lighten = pictureLightener(context)
  const readLight = async (source: MinutesSource, asked: Asked, isLast: boolean): Promise<ImportedMinutes> =>
    lighten(await read(context, source, asked), asked.job, isLast)

  return {
    /** Reads minutes and says what an import would bring; writes nothing. */
    preview: async (source: MinutesSource, asked: Asked): Promise<ImportPreview> => {
      const known = importedFrom(context, source)
      const already = known === null ? null : meetingSummary(context.workspace.db, known)
      const imported = await readLight(source, asked, false)
      return previewOf(imported, { alreadyImported: already, exportedFrom: exportedFrom(context, imported) })
    },

    /**
     * Creates a meeting with its minutes, in one intent. The same file twice is a success: the meeting it gave is
     * answered and nothing is written.
     */
    write: async (source: MinutesSource, asked: Asked): Promise<MinutesImported> => {
      const known = importedFrom(context, source)
      if (known !== null) return { meeting: known, remarks: [], lostLetters: [], exportedFrom: null }
      const imported = await readLight(source, asked, true)
      await snapshotBefore(context)
      const { db } = context.workspace
      const decided = decideImport(
        imported,
        fingerprint(source),
        {
          sectors: rows(db, 'sector', (q) => q.orderBy('position')),
          axes: rows(db, 'axis', (q) => q.orderBy('id')),
          directory: knownDirectory(db),
        },
        context.ids,
      )
      context.write({ intent: 'minutes.import', writes: decided.writes })
      const { remarks, lostLetters } = imported
      return { meeting: decided.meeting, remarks, lostLetters, exportedFrom: exportedFrom(context, imported) }
    },
  }
}

const read = async (
  context: FeatureContext,
  source: MinutesSource,
  { name, letters, job }: Asked,
): Promise<ImportedMinutes> => {
  const frenchForms = await context.readFrenchForms()
  const reading = source.kind === 'pdf' ? readPdfMinutes : readMinutes
  const told = { job, label: 'Lecture du compte-rendu' }
  const result = await runTold(context, reading, { source, frenchForms, letters }, told)
  if (!result.ok) throw new AppFailure(result.error)
  return namedByFile(result.value, name)
}

const exportedFrom = (
  { workspace: { db } }: FeatureContext,
  { exportedFrom: meeting }: ImportedMinutes,
): ImportPreview['exportedFrom'] => (meeting === null ? null : meetingSummary(db, meeting))

const importedFrom = (context: FeatureContext, source: MinutesSource): RowId | null =>
  rows(context.workspace.db, 'meeting', (q) =>
    q.where('importedFrom', '=', fingerprint(source)).orderBy('id').limit(1),
  )[0]?.id ?? null

const fingerprint = (source: MinutesSource): string => {
  const hash = createHash('sha256').update(source.kind === 'text' ? source.text : source.bytes)
  // With other pictures, it is another file.
  if (source.kind === 'text') for (const { name, bytes } of source.pictures) hash.update(`\n${name}\n`).update(bytes)
  return hash.digest('hex')
}
