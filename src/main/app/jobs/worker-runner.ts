import { Worker } from 'node:worker_threads'
import type { JobBounds, JobRunner } from '#main/kit/job.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { WorkerAnswer, WorkerTask } from './worker-messages.ts'

/**
 * Runs each job in a thread of its own, so that windows stay fluid and « Arrêter » stops at once. A thread that reaches its
 * bounds ends alone, with a refusal.
 * @param file the worker's entry, see `worker.ts`
 */
export const workerRunner = (file: string): JobRunner => {
  const running = new Map<string, { readonly worker: Worker; readonly fail: (error: Error) => void }>()

  const stop = (job: string, why: Error): void => {
    const entry = running.get(job)
    running.delete(job)
    entry?.fail(why)
    void entry?.worker.terminate()
  }

  return {
    run: ({ name, bounds }, input, { job, onProgress }) =>
      new Promise<never>((resolve, reject) => {
        const limits =
          bounds === null
            ? {}
            : { resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes, maxYoungGenerationSizeMb: 16 } }
        const worker = new Worker(file, { workerData: { name, input } satisfies WorkerTask, ...limits })
        running.set(job, { worker, fail: reject })
        const clock = bounds === null ? undefined : setTimeout(stop, bounds.seconds * 1000, job, tooLong(bounds))
        const growth = bounds?.growth ?? null
        const watch =
          bounds === null || growth === null ? undefined : watchGrowth(growth, () => stop(job, tooHeavy(bounds)))
        worker.on('message', (answer: WorkerAnswer) => {
          if (answer.kind === 'progress') return onProgress(answer.done, answer.total)
          running.delete(job)
          resolve(answer.output as never)
        })
        worker.on('error', (error) => reject(bounds !== null && isExhausted(error) ? tooHeavy(bounds) : error))
        worker.on('exit', () => {
          clearTimeout(clock)
          clearInterval(watch)
          running.delete(job)
          reject(new Error(`Worker ended before its answer: ${name}`))
        })
      }),
    cancel: (job) => stop(job, cancelled()),
    close: async () => {
      for (const job of [...running.keys()]) stop(job, cancelled())
    },
  }
}

/** What the engine does not count: the buffers in which a file unfolds. */
const watchGrowth = (growth: number, onTooMuch: () => void): NodeJS.Timeout => {
  const before = process.memoryUsage.rss()
  const look = () => {
    if (process.memoryUsage.rss() - before > growth * 1024 * 1024) onTooMuch()
  }
  return setInterval(look, 50)
}

/** Of memory, or of the depth and the lengths that the engine takes. */
const isExhausted = (error: unknown): boolean =>
  error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'

const cancelled = (): AppFailure =>
  new AppFailure({
    code: 'cancelled',
    fact: 'L’opération a été arrêtée.',
    cause: 'Vous l’avez demandé.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Vous pouvez la relancer quand vous voulez.',
  })

const exhausted = (code: string, of: JobBounds['of'], limit: string): AppFailure => {
  const { doing, ...told } = words[of]
  return new AppFailure({ code, cause: `${doing} demande plus de ${limit}.`, ...told })
}

const words = {
  reading: {
    doing: 'Le lire',
    fact: 'Le fichier n’a pas été lu.',
    unchanged: 'Rien n’a été écrit, et le fichier est intact.',
    next: 'Vérifiez d’où il vient. Si c’est bien lui, enregistrez-le de nouveau, ou partagez-le en plusieurs, puis recommencez.',
  },
  writing: {
    doing: 'L’écrire dans ce modèle',
    fact: 'Le document n’a pas été fait.',
    unchanged: 'Rien n’a été écrit, et vos données n’ont pas changé.',
    next: 'Recommencez avec le modèle de Concerto. Si celui de la maison est lourd, allégez-le, puis ajoutez-le de nouveau dans «\u00a0Modèles Word et PowerPoint\u00a0».',
  },
} as const

const tooHeavy = ({ of, megabytes }: JobBounds): AppFailure =>
  exhausted('job-too-heavy', of, `${megabytes}\u00a0Mo de mémoire, ou des emboîtements sans fin`)

const tooLong = ({ of, seconds }: JobBounds): AppFailure => exhausted('job-too-long', of, `${seconds}\u00a0secondes`)
