import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { breather } from './breather.ts'

const breatherFile = pathToFileURL(`${import.meta.dirname}/breather.ts`).href

/** Works in slices in a thread of its own. @returns the share of its time that it worked */
const shareOf = (share: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(
      `const { parentPort, workerData: { file, share } } = require('node:worker_threads')
      import(file).then(({ breather }) => {
        const breathe = breather(share)
        const began = performance.now()
        let worked = 0
        for (let n = 0; n < 5; n += 1) {
          const since = performance.now()
          while (performance.now() - since < 12);
          worked += performance.now() - since
          breathe()
        }
        parentPort.postMessage(worked / (performance.now() - began))
      })`,
      { eval: true, workerData: { file: breatherFile, share } },
    )
    worker.once('message', resolve)
    worker.once('error', reject)
  })

test('a thread of its own works its share of the time, and sleeps the rest', async () => {
  expect(await shareOf(0.05)).toBeLessThan(0.055)
  expect(await shareOf(0.5)).toBeLessThan(0.55)
})

test('where everything waits for this thread, it does not sleep', () => {
  const breathe = breather(0.01)
  const since = performance.now()
  while (performance.now() - since < 12);
  breathe()
  expect(performance.now() - since).toBeLessThan(600)
})
