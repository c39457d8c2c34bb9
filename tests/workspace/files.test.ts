import { expect, test } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { createReadyApp } from '../support/test-app.ts'

const png = new Uint8Array([137, 80, 78, 71])

/** A desk on which everything goes right, that notes what it is asked. */
const desktop = (path: string | null) => {
  const asked: unknown[] = []
  return {
    asked,
    save: async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
      asked.push(['save', name, [...bytes]])
      return path
    },
    open: async (at: string) => asked.push(['open', at]) > 0,
    show: async (at: string) => asked.push(['show', at]) > 0,
  }
}

const pictureIn = async (app: Awaited<ReturnType<typeof createReadyApp>>): Promise<string> => {
  const job = crypto.randomUUID()
  await app.call('files.picture', { name: 'Fréquentation.png', content: png, job })
  return job
}

test('a file that was made is saved where the person says, then opened and shown from there', async () => {
  const desk = desktop('/home/ysaline/Bureau/graphique.png')
  const app = await createReadyApp({ host: { desktop: desk } })
  const job = await pictureIn(app)
  expect(await app.call('files.save', { job })).toEqual({ name: 'graphique.png', folder: 'Bureau' })
  await app.call('files.open', { job, what: 'file' })
  await app.call('files.open', { job, what: 'folder' })
  expect(desk.asked).toEqual([
    ['save', 'Fréquentation.png', [...png]],
    ['open', '/home/ysaline/Bureau/graphique.png'],
    ['show', '/home/ysaline/Bureau/graphique.png'],
  ])
})

test('a person who gives up saved nothing, and nothing is opened', async () => {
  const app = await createReadyApp({ host: { desktop: desktop(null) } })
  const job = await pictureIn(app)
  expect(await app.call('files.save', { job })).toBeNull()
  expect(await laterFailureCode(() => app.call('files.open', { job, what: 'file' }))).toBe('file-gone')
})

test('what was not made is not saved, and nowhere without a dialog', async () => {
  const app = await createReadyApp()
  expect(await laterFailureCode(() => app.call('files.save', { job: crypto.randomUUID() }))).toBe('file-gone')
  expect(await laterFailureCode(async () => app.call('files.save', { job: await pictureIn(app) }))).toBe(
    'no-save-dialog',
  )
})
