import { parentPort, workerData } from 'node:worker_threads'
import { jobFunctions } from './jobs/job-functions.ts'
import type { WorkerAnswer, WorkerTask } from './jobs/worker-messages.ts'

/** Entry of the worker thread: one task, its progress, its outcome. An exception ends the thread and reaches the runner. */
const { name, input } = workerData as WorkerTask
const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message)

const main = async (): Promise<void> => {
  const output = await jobFunctions[name](input as never, (done, total) => answer({ kind: 'progress', done, total }))
  answer({ kind: 'done', output })
}

void main()
