import type { WrittenInHouse } from '#main/documents/house/write-in-house.ts'
import type { ComposedDocument } from '#shared/domain/composed-document.ts'
import type { PlaceholderValues } from '#shared/domain/house-template/placeholders.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { FeatureContext } from '../context.ts'

interface Content {
  readonly document: ComposedDocument
  /** For the placeholders of a template of the house. */
  readonly values: PlaceholderValues
}

/**
 * Minutes in Word, in Concerto’s template or that of the house. @param house `null` for Concerto’s
 * @throws AppFailure `cancelled`, `house-template.…`
 */
export const writeMinutes = async (
  context: FeatureContext,
  { document, values }: Content,
  house: Uint8Array | null,
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
  const written = await context.jobs.run('writeInHouse', { document, values, house, ours }, options)
  if (!written.ok) throw new AppFailure(written.error)
  return written.value
}
