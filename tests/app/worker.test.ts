import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { workerRunner } from '#main/app/jobs/worker-runner.ts'
import { readMinutes } from '#main/minutes/jobs.ts'

const file = join(import.meta.dirname, '../../src/main/app/worker.ts')
const text = readFileSync(join(import.meta.dirname, '../fixtures/minutes/concertation.md'), 'utf8')
const silent = { job: 'a', onProgress: () => undefined }

test('a thread of its own gives what the same work gives in place', async () => {
  const runner = workerRunner(file)
  const answer = await runner.run(readMinutes, { kind: 'text', text }, silent)
  expect(answer).toEqual(await inlineRunner().run(readMinutes, { kind: 'text', text }, silent))
  expect(answer.ok).toBe(true)
  await runner.close()
})

test('« Arrêter » ends the work at once, and says so', async () => {
  const runner = workerRunner(file)
  const work = runner.run(readMinutes, { kind: 'text', text: text.repeat(200) }, silent)
  runner.cancel('a')
  await expect(work).rejects.toMatchObject({ error: { code: 'cancelled' } })
  await runner.close()
})

test('a job nobody runs is cancelled without a word', async () => {
  const runner = workerRunner(file)
  expect(runner.cancel('nothing')).toBeUndefined()
  await runner.close()
})
