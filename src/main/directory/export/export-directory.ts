import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { runTold } from '#main/kit/run-job.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { sentencesOf } from '#main/office/paper/remarks.ts'
import type { ExportedDirectory } from '#shared/contract/directory/directory-export.ts'
import type { ExportFormat } from '#shared/contract/directory/formats.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { entryIds } from '../read/entry-ids.ts'
import { createDiscretion } from './discretion.ts'
import { nothingToWrite, personsNotListed } from './errors.ts'
import { exportFileName, fileTypes } from './file-kinds.ts'
import { writeDirectory } from './jobs.ts'
import { loadListFile } from './load-list-file.ts'
import { loadContacts, loadLabels } from './load-mail.ts'
import { loadDataInclusionServices, loadDataInclusionStructures, loadLieux } from './load-standards.ts'
import type { LoadedFile, Loading, Wanted } from './loading.ts'

const loaders: Readonly<Record<ExportFormat, (loading: Loading) => LoadedFile | Promise<LoadedFile>>> = {
  'lieux-csv': loadLieux('lieux-csv'),
  'lieux-json': loadLieux('lieux-json'),
  'data-inclusion-structures': loadDataInclusionStructures,
  'data-inclusion-services': loadDataInclusionServices,
  'list-xlsx': loadListFile('list-xlsx'),
  'list-csv': loadListFile('list-csv'),
  labels: loadLabels,
  vcard: loadContacts,
}

/** Writes what a list means in a format. */
export const exportDirectory = async (
  context: FeatureContext,
  { job, ...wanted }: Wanted & { readonly job: string },
): Promise<MadeFile<ExportedDirectory>> => {
  if (isListOfPersons(wanted)) throw personsNotListed()
  const loading = loadingOf(context, wanted)
  const { file, remarks } = await loaders[wanted.format](loading)
  const written = await runTold(context, writeDirectory, file, { job, label: 'Écriture du fichier' })
  const said = [...sentencesOf(remarks), ...written.remarks]
  if (written.entries === 0) throw nothingToWrite(said)
  const name = exportFileName(wanted.format, {
    list: wanted.list,
    territory: loading.espace?.departementName ?? null,
    day: loading.day,
  })
  return { name, type: fileTypes[wanted.format], ...written, remarks: said }
}

/** A list of people that names nobody has nothing to say. */
const isListOfPersons = ({ list, format, persons }: Wanted): boolean =>
  list === 'persons' && !persons && (format === 'list-xlsx' || format === 'list-csv')

const selected = (ids: readonly RowId[], { selection, except }: Wanted): readonly RowId[] => {
  const [wanted, unwanted] = [selection === null ? null : new Set(selection), new Set(except)]
  return ids.filter((id) => (wanted === null || wanted.has(id)) && !unwanted.has(id))
}

const loadingOf = (context: FeatureContext, wanted: Wanted): Loading => {
  const { db } = context.workspace
  return {
    ...wanted,
    context,
    ids: selected(entryIds(context, wanted), wanted),
    discretion: createDiscretion(rows(db, 'person'), wanted),
    espace: loadEspace(db),
    day: localDay(context.clock.now()),
  }
}
