import { useState } from 'react'
import type {
  DirectoryImportPreview,
  ImportDecision,
  ImportSettings,
  OpenedImport,
} from '#shared/contract/directory-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { api } from '../../api/api.ts'
import { errorOf } from '../../api/failures.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { readContent } from './read-content.ts'

/** A file that was read, with what the person decided of it so far. */
export interface Prepared {
  readonly opened: OpenedImport
  readonly settings: ImportSettings
  readonly decisions: readonly ImportDecision[]
}

export interface Imported {
  readonly fileName: string
  readonly counts: DirectoryImportPreview['counts']
  readonly written: number
}

/** Where an import stands. */
export type ImportStage =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'preview'; readonly prepared: Prepared; readonly error: AppError | null }
  | { readonly kind: 'importing'; readonly job: string; readonly prepared: Prepared }
  | { readonly kind: 'done'; readonly prepared: Prepared; readonly imported: Imported }

type Settled = Exclude<ImportStage, { readonly kind: 'reading' | 'importing' }>

/** Choosing, reading, deciding, importing: one thing at a time; nothing is written before the last. */
export function useDirectoryImport() {
  const [settled, setSettled] = useState<Settled>({ kind: 'choose', error: null })
  const reading = useJob('directoryImport', 'open')
  const importing = useJob('directoryImport', 'apply')

  const open = async (file: File) => {
    const content = await readContent(file)
    if (!content.ok) return setSettled({ kind: 'choose', error: content.error })
    const outcome = await reading.run((job) => ({ name: file.name, content: content.value, job }))
    if (outcome.kind !== 'done')
      return setSettled({ kind: 'choose', error: outcome.kind === 'failed' ? errorOf(outcome.thrown) : null })
    const opened = outcome.value
    setSettled({ kind: 'preview', prepared: { opened, settings: opened.settings, decisions: [] }, error: null })
  }

  const change = (prepared: Prepared) => setSettled({ kind: 'preview', prepared, error: null })

  const importNow = async (prepared: Prepared, remember: boolean) => {
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
    if (settled.kind !== 'choose')
      api.directoryImport.close({ import: settled.prepared.opened.import }).catch(() => null)
    setSettled({ kind: 'choose', error: null })
  }

  return { stage: stageOf(settled, reading.job, importing.job), open, change, importNow, leave }
}

const stageOf = (settled: Settled, reading: string | null, importing: string | null): ImportStage => {
  if (reading !== null) return { kind: 'reading', job: reading }
  if (importing !== null && settled.kind === 'preview')
    return { kind: 'importing', job: importing, prepared: settled.prepared }
  return settled
}
