import { expect, test } from 'vitest'
import { askEverything, idsIn } from '../support/ask-everything.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { later, laterCode, rewrittenElsewhere, unfit } from '../support/newer-version.ts'
import { op } from '../support/replicas.ts'
import { createTestApp } from '../support/test-app.ts'

/** A folder with the demonstration in it, which nobody has open. */
const demoFolder = async (): Promise<string> => {
  const app = await createDemoApp()
  await app.app.close()
  return app.dataDir
}

/** What is answered of no row of the demonstration. */
const neverAnswered = [
  'campaigns.asked',
  'duplicates.compare',
  'fiches.compare',
  'measures.sources',
  'minutes.picture',
  'minutes.pictureData',
  'sendings.message',
]

const ofLaterRecord = [op('budget', '019a0000-0000-7000-8000-000000000001', { amount: '10 000 €' })]

test('every question and every document is answered of rows of a later version, none with a code that only it knows', async () => {
  const dataDir = await demoFolder()
  const known = idsIn(dataDir)
  rewrittenElsewhere(dataDir, later, { onlyRows: (_, at) => at % 3 !== 1, more: ofLaterRecord })
  const app = await createTestApp({ dataDir })
  const { faults, told, silent } = await askEverything(app, known, { words: laterCode })
  expect(faults).toEqual([])
  expect(told).toEqual([])
  expect(silent).toEqual(neverAnswered)
  expect((await app.call('workspace.check', {})).problems).toEqual([])
})

test('every question and every document is answered of rows whose values are out of their form', async () => {
  const dataDir = await demoFolder()
  const known = idsIn(dataDir)
  rewrittenElsewhere(dataDir, unfit())
  const app = await createTestApp({ dataDir })
  const { faults } = await askEverything(app, known, { words: laterCode })
  expect(faults).toEqual([])
  expect((await app.call('workspace.check', {})).problems).toEqual([])
})
