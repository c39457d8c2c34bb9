import { parentPort, workerData } from 'node:worker_threads'
import { jobList } from './jobs/job-list.ts'
import type { WorkerAnswer, WorkerTask } from './jobs/worker-messages.ts'

/** Entry of the worker thread: one task, its progress, its outcome. An exception ends the thread and reaches the runner. */
const { name, input } = workerData as WorkerTask
const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message)

const main = async (): Promise<void> => {
  const job = jobList.find((one) => one.name === name)
  if (job === undefined) throw new Error(`No such job: ${name}`)
  const output = await job.run(input as never, (done, total) => answer({ kind: 'progress', done, total }))
  answer({ kind: 'done', output })
}

void main()
