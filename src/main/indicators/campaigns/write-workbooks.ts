import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { runTold } from '#main/kit/run-job.ts'
import { safeName } from '#main/kit/safe-name.ts'
import type { JoinedFile } from '#main/kit/sending.ts'
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
  const files = await makeWorkbooks(context, campaign, structures, job)
  const madeOn = localDay(context.clock.now())
  context.write({
    intent: 'campaigns.make',
    writes: structures.map(({ id }) => ({ record: 'campaignActor', id, values: { madeOn } })),
  })
  const [only] = files
  if (files.length === 1 && only !== undefined) return { ...only, workbooks: 1 }
  const { writeZip } = await import('#main/office/zip/write-zip.ts')
  // Workbooks are packed already: they are only put together.
  const bytes = writeZip(
    files.map((one) => [one.name, one.bytes]),
    { level: 0, madeOn },
  )
  return { name: zipName(campaign.name), type: 'application/zip', bytes, workbooks: files.length }
}

/** @returns a workbook for each, in their order */
export const makeWorkbooks = async (
  context: FeatureContext,
  campaign: Campaign,
  structures: readonly AskedStructure[],
  job: string,
): Promise<readonly JoinedFile[]> => {
  const collections = loadCollections(context, campaign, structures)
  const names = fileNames(collections)
  const files = await runTold(context, writeCollections, collections, { job, label: 'Écriture des classeurs' })
  return files.map((bytes, at) => ({ name: names[at] ?? '', type: workbookType, bytes }))
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
  `${safeName(campaign ?? '').slice(0, 80) || 'Campagne'}_classeurs.zip`
