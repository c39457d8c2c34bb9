import { useState } from 'react'
import type { ReadyFile } from '#shared/contract/ready-file.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { errorOf, type Mending, pressedNow, refusal, tellRefusal } from '../../api/failures.ts'
import { tellDone } from '../tell-done.tsx'
import { type HandedOver, handOver } from './hand-over.ts'
import type { JobRun } from './use-job.ts'

interface Options<Ready> {
  /** What is told of a file that a browser was given, before its name; or what is done of any. */
  readonly done?: string | ((ready: Ready, handed: HandedOver) => void)
  /** Of a dialog, which shows `error` and `remarks` itself: closes it when there is none. */
  readonly close?: () => void
  /** Whether the caller shows `error`, as a dialog does; else it is told beside what was pressed. */
  readonly tellsFailure?: boolean
  /** What puts this refusal right, when something here does. */
  readonly mending?: (error: AppError) => Mending | null
}

/** A file that a procedure makes, from its button to the window. */
export function useDocument<Input, Ready extends ReadyFile & { readonly remarks?: readonly string[] }>(
  { job, run }: JobRun<Input, Ready>,
  { done = 'Document prêt', close, tellsFailure = close !== undefined, mending = () => null }: Options<Ready> = {},
) {
  const [template, choose] = useState<TemplateChoice>({ kind: 'usual' })
  const [error, setError] = useState<unknown>(null)
  const [made, setMade] = useState<Ready | null>(null)
  const write = async (inputFor: (job: string) => Input): Promise<void> => {
    setError(null)
    setMade(null)
    refusal.set(null)
    const pressed = pressedNow()
    const outcome = await run(inputFor)
    if (outcome.kind === 'failed')
      return tellsFailure
        ? setError(outcome.thrown)
        : tellRefusal(outcome.thrown, pressed, mending(errorOf(outcome.thrown)))
    if (outcome.kind === 'cancelled') return
    const { value: ready } = outcome
    const handed = await handOver(outcome.job, ready.name)
    if (handed === null) return
    const isToBeRead = ready.remarks !== undefined && ready.remarks.length > 0
    if (isToBeRead) setMade(ready)
    if (isToBeRead && close !== undefined) return
    close?.()
    if (typeof done === 'function') done(ready, handed)
    else if (handed.kind === 'given') tellDone(`${done}\u00a0: ${ready.name}`)
  }
  return {
    /** While it is written. */
    job,
    isPending: job !== null,
    error,
    dismiss: () => setError(null),
    /** In which template it is asked for. */
    template,
    choose,
    /** The last file, when it could not hold something, or when its template asked for something in vain. */
    made,
    remarks: made?.remarks ?? [],
    forgetRemarks: () => setMade(null),
    write: (inputFor: (job: string) => Input) => void write(inputFor),
  }
}
