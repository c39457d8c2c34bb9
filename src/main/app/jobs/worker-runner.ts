import { Worker } from 'node:worker_threads'
import type { JobRunner } from '#main/kit/job.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { WorkerAnswer, WorkerTask } from './worker-messages.ts'

/**
 * Runs each job in a thread of its own, so that windows stay fluid and « Arrêter » stops at once.
 * @param file the worker's entry, see `worker.ts`
 */
export const workerRunner = (file: string): JobRunner => {
  const running = new Map<string, { readonly worker: Worker; readonly fail: (error: Error) => void }>()

  const stop = (job: string): void => {
    const entry = running.get(job)
    running.delete(job)
    entry?.fail(cancelled())
    void entry?.worker.terminate()
  }

  return {
    run: ({ name }, input, { job, onProgress }) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(file, { workerData: { name, input } satisfies WorkerTask })
        running.set(job, { worker, fail: reject })
        worker.on('message', (answer: WorkerAnswer) => {
          if (answer.kind === 'progress') return onProgress(answer.done, answer.total)
          running.delete(job)
          resolve(answer.output as never)
        })
        worker.on('error', reject)
        worker.on('exit', () => {
          running.delete(job)
          reject(new Error(`Worker ended before its answer: ${name}`))
        })
      }),
    cancel: stop,
    close: async () => {
      for (const job of [...running.keys()]) stop(job)
    },
  }
}

const cancelled = (): AppFailure =>
  new AppFailure({
    code: 'cancelled',
    fact: 'L’opération a été arrêtée.',
    cause: 'Vous l’avez demandé.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Vous pouvez la relancer quand vous voulez.',
  })
