import type { WrittenInHouse } from '#main/documents/house/write-in-house.ts'
import { placeholderValues } from '#main/documents/minutes/placeholder-values.ts'
import type { ComposedDocument } from '#shared/domain/composed-document.ts'
import type { Minutes } from '#shared/domain/minutes.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { FeatureContext } from '../context.ts'

interface Written {
  readonly minutes: Minutes
  readonly document: ComposedDocument
  /** `null` for Concerto’s template. */
  readonly house: Uint8Array | null
  /** The document names nobody: nor may its placeholders. */
  readonly isNameless: boolean
}

/**
 * Minutes in Word, in Concerto’s template or that of the house.
 * @throws AppFailure `cancelled`, `house-template.…`
 */
export const writeMinutes = async (
  context: FeatureContext,
  { minutes, document, house, isNameless }: Written,
  job: string,
): Promise<WrittenInHouse> => {
  const ours = await context.readTemplate('compte-rendu')
  const options = {
    job,
    onProgress: (done: number, total: number) =>
      context.emit({ kind: 'progress', job, label: 'Mise en page du compte-rendu', done, total }),
  }
  if (house === null)
    return { bytes: await context.jobs.run('writeMinutes', { document, template: ours }, options), remarks: [] }
  const told = placeholderValues(minutes, document)
  const values = isNameless ? { ...told, ...noNames, titre: document.title } : told
  const written = await context.jobs.run('writeInHouse', { document, values, house, ours }, options)
  if (!written.ok) throw new AppFailure(written.error)
  return written.value
}

/** Placeholders that list people, or that somebody typed. */
const noNames = { presents: '', excuses: '', representes: '', animateurs: '', intervenants: '', lieu: '', serie: '' }
