import { useState } from 'react'
import type { OpenedReplies, RepliesSettings } from '#shared/contract/meetings/evaluation-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { api } from '../../../api/api.ts'
import { errorOf } from '../../../api/failures.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { useJob } from '../../../components/jobs/use-job.ts'
import { readContent } from '../../../components/list-import/read-content.ts'

/** Where an import stands. */
export type RepliesStage =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'preview'; readonly opened: OpenedReplies; readonly settings: RepliesSettings }
  | { readonly kind: 'done'; readonly fileName: string; readonly written: number }

/** The way on, once the forms are in. */
export const importedId = 'evaluation-imported'

/** Choosing, mapping, importing: one thing at a time; nothing is written before the last. */
export function useRepliesImport(meeting: RowId) {
  const [settled, settle] = useState<Exclude<RepliesStage, { readonly kind: 'reading' }>>({
    kind: 'choose',
    error: null,
  })
  const reading = useJob('evaluationImport', 'open')
  const importing = useApiMutation('evaluationImport', 'apply', { tellsFailure: true })

  const open = async (file: File) => {
    const content = await readContent(file)
    if (!content.ok) return settle({ kind: 'choose', error: content.error })
    const outcome = await reading.run((job) => ({ meeting, name: file.name, content: content.value, job }))
    if (outcome.kind !== 'done')
      return settle({ kind: 'choose', error: outcome.kind === 'failed' ? errorOf(outcome.thrown) : null })
    importing.reset()
    settle({ kind: 'preview', opened: outcome.value, settings: outcome.value.settings })
    goOnTo(() => firstOf('#page-title'))
  }
  const importNow = ({ opened, settings }: Extract<RepliesStage, { readonly kind: 'preview' }>) =>
    importing.mutate(
      { meeting, import: opened.import, settings },
      {
        onSuccess: ({ written }) => {
          settle({ kind: 'done', fileName: opened.fileName, written })
          goOnTo(() => firstOf(`#${importedId}`))
        },
      },
    )
  const leave = () => {
    // The program forgets old files by itself: a failure to say so earlier is nothing to tell.
    if (settled.kind === 'preview') api.evaluationImport.close({ import: settled.opened.import }).catch(() => null)
    settle({ kind: 'choose', error: null })
    goOnTo(() => firstOf('#page-title'))
  }
  const stage: RepliesStage = reading.job === null ? settled : { kind: 'reading', job: reading.job }
  return {
    stage,
    open: (file: File) => void open(file),
    change: (opened: OpenedReplies, settings: RepliesSettings) => settle({ kind: 'preview', opened, settings }),
    importNow,
    failure: importing.error,
    isImporting: importing.isPending,
    leave,
  }
}
