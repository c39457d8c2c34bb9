import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { runTold } from '#main/kit/run-job.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { workbookType } from '#main/kit/workbook-jobs.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Campaign, CampaignActor } from '#shared/records/records.ts'
import type { Collection } from '../documents/campaign-workbook/collection.ts'
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

/** A name for each workbook: its structure, then its period; two structures of one name are numbered. */
const fileNames = (collections: readonly Collection[]): readonly string[] => {
  const taken = new Map<string, number>()
  return collections.map(({ structure, identity }) => {
    const name = [safeName(structure).slice(0, 80) || 'Structure', identity.period].join('_')
    const rank = (taken.get(name.toLowerCase()) ?? 0) + 1
    taken.set(name.toLowerCase(), rank)
    return `${name}${rank === 1 ? '' : `_${rank}`}.xlsx`
  })
}

/** Of the zip that holds them. */
const zipName = (campaign: string | null): string =>
  `${safeName(campaign ?? '').slice(0, 80) || 'Collecte'}_classeurs.zip`
