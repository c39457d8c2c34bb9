import type { WrittenInHouse } from '#main/documents/house/write-in-house.ts'
import { composeMinutes } from '#main/documents/minutes/compose.ts'
import { placeholderValues } from '#main/documents/minutes/placeholder-values.ts'
import type { Minutes } from '#shared/domain/minutes.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { FeatureContext } from '../context.ts'

/**
 * Minutes in Word, in Concerto’s template or that of the house. @param house `null` for Concerto’s
 * @throws AppFailure `cancelled`, `house-template.…`
 */
export const writeMinutes = async (
  context: FeatureContext,
  minutes: Minutes,
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
    return { bytes: await context.jobs.run('writeMinutes', { minutes, template: ours }, options), remarks: [] }
  const document = composeMinutes(minutes)
  const values = placeholderValues(minutes, document)
  const written = await context.jobs.run('writeInHouse', { document, values, house, ours }, options)
  if (!written.ok) throw new AppFailure(written.error)
  return written.value
}
