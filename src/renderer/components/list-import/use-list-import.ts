import { useState } from 'react'
import type { OpenedColumns, OpenedFile, OpenedText, ValueLabels } from '#shared/contract/import-contract.ts'
import type { ImportLine } from '#shared/contract/import-line.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { errorOf } from '../../api/failures.ts'
import type { JobOutcome } from '../jobs/use-job.ts'
import { readContent } from './read-content.ts'

/** A file that was read, as every import of a list tells it. */
export type OpenedList = OpenedText &
  OpenedColumns<unknown> &
  OpenedFile<{
    readonly sheet: number | null
    readonly headerLine: number
    readonly columns: readonly unknown[]
    /** Where somebody may say what values stand for. */
    readonly values?: ValueLabels
  }>

/** A file that was read, with what the person decided of it so far. */
export interface Prepared<Opened extends OpenedList, Decision> {
  readonly opened: Opened
  readonly settings: Opened['settings']
  readonly decisions: readonly Decision[]
}

/** How many lines have each effect. */
export type Counts = Readonly<Record<ImportLine['effect'], number>>

interface Written {
  readonly counts: Counts
  readonly written: number
}

export interface Imported extends Written {
  readonly fileName: string
}

/** Where an import stands. */
export type ImportStage<Opened extends OpenedList = OpenedList, Decision = unknown> =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'preview'; readonly prepared: Prepared<Opened, Decision>; readonly error: AppError | null }
  | { readonly kind: 'importing'; readonly job: string; readonly prepared: Prepared<Opened, Decision> }
  | { readonly kind: 'done'; readonly prepared: Prepared<Opened, Decision>; readonly imported: Imported }

/** A long procedure of an import, as `useJob` runs it. */
interface Job<Input, Output> {
  readonly job: string | null
  readonly run: (inputFor: (job: string) => Input) => Promise<JobOutcome<Output>>
}

/** What a procedure is told of a file that waits. */
export interface AskedOf<Opened extends OpenedList, Decision> {
  import: string
  settings: Opened['settings']
  decisions: Decision[]
  job: string
}

/** Makes a file of the lines of a list, that the window then saves. */
export type FileJob<Opened extends OpenedList, Decision> = Job<AskedOf<Opened, Decision>, { readonly name: string }>

/** What an area of the contract does of a list. */
export interface Procedures<Opened extends OpenedList, Decision> {
  readonly reading: Job<{ name: string; content: Uint8Array; job: string }, Opened>
  readonly importing: Job<AskedOf<Opened, Decision> & { remember: boolean }, Written>
  readonly close: (input: { import: string }) => Promise<unknown>
}

/** Choosing, reading, deciding, importing: one thing at a time; nothing is written before the last. */
export function useListImport<Opened extends OpenedList, Decision>({
  reading,
  importing,
  close,
}: Procedures<Opened, Decision>) {
  type Stage = ImportStage<Opened, Decision>
  type Settled = Exclude<Stage, { readonly kind: 'reading' | 'importing' }>
  const [settled, setSettled] = useState<Settled>({ kind: 'choose', error: null })

  const open = async (file: File) => {
    const content = await readContent(file)
    if (!content.ok) return setSettled({ kind: 'choose', error: content.error })
    const outcome = await reading.run((job) => ({ name: file.name, content: content.value, job }))
    if (outcome.kind !== 'done')
      return setSettled({ kind: 'choose', error: outcome.kind === 'failed' ? errorOf(outcome.thrown) : null })
    const opened = outcome.value
    setSettled({ kind: 'preview', prepared: { opened, settings: opened.settings, decisions: [] }, error: null })
  }

  const change = (prepared: Prepared<Opened, Decision>) => setSettled({ kind: 'preview', prepared, error: null })

  const importNow = async (prepared: Prepared<Opened, Decision>, remember: boolean) => {
    const { opened, settings, decisions } = prepared
    const outcome = await importing.run((job) => ({
      import: opened.import,
      settings,
      decisions: [...decisions],
      remember,
      job,
    }))
    if (outcome.kind === 'done')
      return setSettled({ kind: 'done', prepared, imported: { fileName: opened.fileName, ...outcome.value } })
    setSettled({ kind: 'preview', prepared, error: outcome.kind === 'failed' ? errorOf(outcome.thrown) : null })
  }

  const leave = () => {
    // The program forgets old files by itself: a failure to say so earlier is nothing to tell.
    if (settled.kind !== 'choose') close({ import: settled.prepared.opened.import }).catch(() => null)
    setSettled({ kind: 'choose', error: null })
  }

  const stage: Stage =
    reading.job !== null
      ? { kind: 'reading', job: reading.job }
      : importing.job !== null && settled.kind === 'preview'
        ? { kind: 'importing', job: importing.job, prepared: settled.prepared }
        : settled
  return { stage, open, change, importNow, leave }
}
