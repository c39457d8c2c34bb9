import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { organisation } from '#main/kit/organisation.ts'
import { runTold } from '#main/kit/run-job.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { workbookType, writeWorkbookFile } from '#main/kit/workbook-jobs.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { PlacesMap } from '#shared/contract/directory/territory.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import { partsPage } from '../../documents/parts-page.ts'
import { filterWords } from '../../export/filter-words.ts'

/** The table beside the map, in Excel. */
export const exportParts = async (
  context: FeatureContext,
  { parts, ground, points }: PlacesMap,
  { filter, job }: { readonly filter: DirectoryFilter; readonly job: string },
): Promise<MadeFile> => {
  const espace = loadEspace(context.workspace.db)
  const author = organisation(espace)
  const day = localDay(context.clock.now())
  const workbook = {
    title: `Lieux par intercommunalité – ${author}`,
    subject: espace?.programmeName ?? 'Inclusion numérique',
    author,
    day,
    sheets: [
      partsPage({
        parts,
        ground,
        isDrawn: points.length > 0,
        scope: author,
        filters: filterWords(context, { filter, selection: null, except: [] }),
      }),
    ],
  }
  const written = await runTold(context, writeWorkbookFile, workbook, { job, label: 'Écriture du classeur' })
  return { name: fileName(['Lieux-par-intercommunalite', day], 'xlsx'), type: workbookType, bytes: written.bytes }
}
