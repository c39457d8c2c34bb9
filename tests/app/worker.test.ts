import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandRunner, inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { workerRunner } from '#main/app/jobs/worker-runner.ts'
import { defineJob, type JobBounds } from '#main/kit/job.ts'
import { writeInHouse } from '#main/kit/word-jobs.ts'
import { readMinutes } from '#main/minutes/jobs.ts'

const file = join(import.meta.dirname, '../../src/main/app/worker.ts')
const text = readFileSync(join(import.meta.dirname, '../fixtures/minutes/concertation.md'), 'utf8')
const forms = readFileSync(join(import.meta.dirname, '../../resources/dictionary/formes.br'))
const asked = (read: string) => ({
  source: { kind: 'text', text: read, pictures: [] } as const,
  frenchForms: forms,
  letters: [],
})
const silent = { job: 'a', onProgress: () => undefined }

test('a thread of its own gives what the same work gives in place', async () => {
  const runner = workerRunner(file)
  const answer = await runner.run(readMinutes, asked(text), silent)
  expect(answer).toEqual(await inlineRunner().run(readMinutes, asked(text), silent))
  expect(answer.ok).toBe(true)
  await runner.close()
})

test('« Arrêter » ends the work at once, and says so', async () => {
  const runner = workerRunner(file)
  const work = runner.run(readMinutes, asked(text.repeat(200)), silent)
  runner.cancel('a')
  await expect(work).rejects.toMatchObject({ error: { code: 'cancelled' } })
  await runner.close()
})

test('a job nobody runs is cancelled without a word', async () => {
  const runner = workerRunner(file)
  expect(runner.cancel('nothing')).toBeUndefined()
  await runner.close()
})

describe('a file made to exhaust whoever reads it', () => {
  const reading = (bounds: Omit<JobBounds, 'of' | 'growth'>, of: JobBounds['of'] = 'reading'): Promise<unknown> =>
    workerRunner(file).run({ ...readMinutes, bounds: { ...bounds, growth: null, of } }, asked(text.repeat(400)), silent)

  test('ends its thread alone when it takes too much memory, and is refused', async () => {
    await expect(reading({ megabytes: 24, seconds: 60 })).rejects.toMatchObject({ error: { code: 'job-too-heavy' } })
  })

  test('ends its thread when it takes too much time, and is refused', async () => {
    await expect(reading({ megabytes: 256, seconds: 0.001 })).rejects.toMatchObject({
      error: { code: 'job-too-long', fact: 'Le fichier n’a pas été lu.', cause: expect.stringMatching(/^Le lire /) },
    })
  })

  test('is not said to be read when it is a model that one writes in', async () => {
    expect(writeInHouse.bounds?.of).toBe('writing')
    await expect(reading({ megabytes: 256, seconds: 0.001 }, 'writing')).rejects.toMatchObject({
      error: { fact: 'Le document n’a pas été fait.', cause: expect.stringMatching(/^L’écrire dans ce modèle /) },
    })
  })

  test('is read in a thread by commands too, which do their own work in place', async () => {
    const here = defineJob('nobody’s', async (input: number) => input + 1)
    expect(await commandRunner('no such file').run(here, 1, silent)).toBe(2)
    const answer = await commandRunner(file).run(readMinutes, asked(text), silent)
    expect(answer.ok).toBe(true)
  })
})
