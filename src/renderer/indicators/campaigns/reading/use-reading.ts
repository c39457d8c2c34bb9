import { useState } from 'react'
import { type FiguresChoices, noChoices } from '#shared/contract/indicators/figures-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { api, type Output } from '../../../api/api.ts'
import { errorOf } from '../../../api/failures.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { useJob } from '../../../components/jobs/use-job.ts'
import { readContent } from '../../../components/list-import/read-content.ts'

type Saved = Output<'figuresImport', 'apply'>

/** The files that are read: what shows and what is saved are these. */
type Opened = Output<'figuresImport', 'open'>

/** Where the reading of files stands. */
type Settled =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | {
      readonly kind: 'preview'
      readonly opened: Opened
      readonly choices: FiguresChoices
      readonly error: AppError | null
    }
  | { readonly kind: 'done'; readonly saved: Saved }

export type ReadingStage = Settled | { readonly kind: 'reading'; readonly job: string }

/** The way on, once figures are saved. */
export const savedId = 'figures-saved'

/** Choosing, looking, saving: nothing is written before the last. */
export function useReading(campaign: RowId | null) {
  const [settled, settle] = useState<Settled>({ kind: 'choose', error: null })
  const reading = useJob('figuresImport', 'open')
  const saving = useApiMutation('figuresImport', 'apply', { tellsFailure: true })

  /** One after another, beside those that are open already. */
  const open = async (files: readonly File[]) => {
    const before = settled.kind === 'preview' ? settled : null
    let opened = before?.opened ?? null
    let error: AppError | null = null
    for (const file of files) {
      const content = await readContent(file)
      if (!content.ok) {
        error = content.error
        continue
      }
      const outcome = await reading.run((job) => ({
        import: opened?.import ?? null,
        name: file.name,
        content: content.value,
        job,
      }))
      if (outcome.kind === 'cancelled') break
      if (outcome.kind === 'failed') error = errorOf(outcome.thrown)
      else opened = outcome.value
    }
    settle(
      opened === null
        ? { kind: 'choose', error }
        : { kind: 'preview', opened, choices: before?.choices ?? noChoices, error },
    )
    goOnTo(() => firstOf('#page-title'))
  }

  const save = (opened: Opened, choices: FiguresChoices) =>
    saving.mutate(
      { ...opened, campaign, choices },
      {
        onSuccess: (saved) => {
          api.figuresImport.close({ import: opened.import }).catch(() => null)
          settle({ kind: 'done', saved })
          goOnTo(() => firstOf(`#${savedId}`))
        },
      },
    )

  const leave = () => {
    // The program forgets old files by itself: a failure to say so earlier is nothing to tell.
    if (settled.kind === 'preview') api.figuresImport.close({ import: settled.opened.import }).catch(() => null)
    saving.reset()
    settle({ kind: 'choose', error: null })
    goOnTo(() => firstOf('#page-title'))
  }

  const stage: ReadingStage = reading.job === null ? settled : { kind: 'reading', job: reading.job }
  return {
    stage,
    open: (files: readonly File[]) => void open(files),
    choose: (choices: FiguresChoices) => settled.kind === 'preview' && settle({ ...settled, choices }),
    save,
    failure: saving.error,
    isSaving: saving.isPending,
    leave,
  }
}

export type Reading = ReturnType<typeof useReading>
