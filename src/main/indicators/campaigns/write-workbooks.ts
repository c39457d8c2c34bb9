import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { runTold } from '#main/kit/run-job.ts'
import { workbookType } from '#main/kit/workbook-jobs.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Campaign, CampaignActor } from '#shared/records/records.ts'
import { fileNames, zipName } from './file-names.ts'
import { writeCollections } from './jobs.ts'
import { loadCollections } from './load-collections.ts'

type AskedStructure = Pick<CampaignActor, 'id' | 'madeOn'> & { readonly actor: RowId }

/** Writes the workbooks of these structures, one file or a zip, and notes the day. */
export const writeWorkbooks = async (
  context: FeatureContext,
  campaign: Campaign,
  structures: readonly AskedStructure[],
  job: string,
): Promise<MadeFile & { readonly workbooks: number }> => {
  const { names, bytes } = await makeWorkbooks(context, campaign, structures, job)
  const [only] = names
  const file =
    names.length === 1 && only !== undefined
      ? { name: only, type: workbookType }
      : { name: zipName(campaign.name), type: 'application/zip' }
  noteMade(context, structures)
  return { ...file, bytes, workbooks: names.length }
}

/** @returns a workbook, or a zip of several, and their names */
export const makeWorkbooks = async (
  context: FeatureContext,
  campaign: Campaign,
  structures: readonly AskedStructure[],
  job: string,
): Promise<{ readonly names: readonly string[]; readonly bytes: Uint8Array }> => {
  const collections = loadCollections(context, campaign, structures)
  const names = fileNames(collections)
  const bytes = await runTold(
    context,
    writeCollections,
    collections.map((collection, index) => ({ name: names[index] ?? '', collection })),
    { job, label: 'Écriture des classeurs' },
  )
  return { names, bytes }
}

export const noteMade = (context: FeatureContext, structures: readonly AskedStructure[]): void => {
  const madeOn = localDay(context.clock.now())
  context.write({
    intent: 'campaigns.make',
    writes: structures.map(({ id }) => ({ record: 'campaignActor', id, values: { madeOn } })),
  })
}
