import type { DirectoryFilter, DirectoryListName, DirectorySort } from '#shared/contract/directory/directory.ts'
import type { ExportFormat } from '#shared/contract/directory/formats.ts'
import { useDocument } from '../components/jobs/use-document.ts'
import { useJob } from '../components/jobs/use-job.ts'
import { allTicks, type Ticks } from './list/ticks.ts'

/** A list as it is shown. */
export interface ListShown {
  readonly list: DirectoryListName
  readonly filter: DirectoryFilter
  readonly sort: DirectorySort
  readonly ticks: Ticks
}

export interface ExportChoice {
  readonly format: ExportFormat
  readonly persons: boolean
  /** The ticked rows alone. */
  readonly ticked: boolean
}

/** Writes the list shown and hands the file to the window; closes when there is nothing more to say. */
export function useExport({ ticks, ...shown }: ListShown, close: () => void) {
  const { write, ...file } = useDocument(useJob('directoryExport', 'write'), { done: 'Fichier prêt', close })
  return {
    ...file,
    start: ({ ticked, ...choice }: ExportChoice) =>
      write((job) => ({ ...shown, ...choice, ...wantedOf(ticked ? ticks : allTicks), job })),
  }
}

const wantedOf = (ticks: Ticks) =>
  ticks.kind === 'some' ? { selection: [...ticks.ids] } : { except: [...ticks.except] }
