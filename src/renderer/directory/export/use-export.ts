import { useState } from 'react'
import type { DirectoryFilter, DirectoryListName, DirectorySort } from '#shared/contract/directory/directory.ts'
import type { ExportedDirectory } from '#shared/contract/directory/directory-export.ts'
import type { ExportFormat } from '#shared/contract/directory/formats.ts'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { allTicks, type Ticks } from '../list/ticks.ts'

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

/** Where an export stands. */
export type ExportStage =
  | { readonly kind: 'choose'; readonly thrown: unknown }
  | { readonly kind: 'writing'; readonly job: string }
  /** The file is there, and something of the list is not in it. */
  | { readonly kind: 'told'; readonly written: ExportedDirectory }

/** Writes the list shown and hands the file to the window; closes when there is nothing more to say. */
export function useExport({ ticks, ...shown }: ListShown, close: () => void) {
  const [settled, setSettled] = useState<Exclude<ExportStage, { kind: 'writing' }>>({ kind: 'choose', thrown: null })
  const { job, run } = useJob('directoryExport', 'write')
  const start = async ({ ticked, ...choice }: ExportChoice) => {
    setSettled({ kind: 'choose', thrown: null })
    const outcome = await run((id) => ({ ...shown, ...choice, ...wantedOf(ticked ? ticks : allTicks), job: id }))
    if (outcome.kind === 'failed') return setSettled({ kind: 'choose', thrown: outcome.thrown })
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    if (outcome.value.remarks.length > 0) return setSettled({ kind: 'told', written: outcome.value })
    close()
    tellDone(`Fichier prêt\u00a0: ${outcome.value.name}`)
  }
  const stage: ExportStage = job === null ? settled : { kind: 'writing', job }
  return { stage, start: (choice: ExportChoice) => void start(choice) }
}

const wantedOf = (ticks: Ticks) =>
  ticks.kind === 'some' ? { selection: [...ticks.ids] } : { except: [...ticks.except] }
