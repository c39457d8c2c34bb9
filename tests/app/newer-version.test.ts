import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import { exportFormats } from '#shared/contract/directory/formats.ts'
import { records } from '#shared/records/records.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { everyProcedure, type KnownIds } from '../support/every-query.ts'
import { later, laterCode, rewrittenElsewhere, unfit } from '../support/newer-version.ts'
import { op } from '../support/replicas.ts'
import { createTestApp, type TestApp } from '../support/test-app.ts'

/** A folder with the demonstration in it, which nobody has open. */
const demoFolder = async (): Promise<string> => {
  const app = await createDemoApp()
  await app.app.close()
  return app.dataDir
}

const never = (): never => {
  throw new Error('Nothing is written here')
}

const looking = <T>(dataDir: string, look: (opened: ReturnType<typeof openWorkspaceDb>) => T): T => {
  const opened = openWorkspaceDb(dataDir, { clock: { now: () => new Date() }, ids: { row: never, replica: never } })
  try {
    return look(opened)
  } finally {
    opened.close()
  }
}

const idsIn = (dataDir: string): KnownIds =>
  looking(dataDir, ({ db }) =>
    Object.fromEntries(
      Object.keys(records).map((name) => [
        name,
        db.prepare<[], string>(`SELECT id FROM "${name}" ORDER BY id LIMIT 40`).pluck().all(),
      ]),
    ),
  )

/** What writes a document, and changes nothing. */
const documents =
  /^(minutes\.exportWord|fichesExport\.write|indicatorWorkbook\.write|meetingDocuments\.write|digest\.write|directoryExport\.|coordination\.write|axes\.writeThread|campaigns\.(workbooks|mailFile))/

/** Of a bundle, a copy or a file that is being imported, which there are none of. */
const ofNothing = /^(bundles|backups|\w+Import)\./

/** The words of a file: those of its parts, for a Word file or a workbook. */
const wordsOf = (bytes: Uint8Array): string =>
  bytes[0] === 0x50 && bytes[1] === 0x4b
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes)

/** Each list in each format, whole. */
const directoryFiles = Object.keys(exportFormats).flatMap((format) =>
  ['actors', 'places', 'persons'].map((list) => ({
    ...{
      format,
      list,
      filter: directoryFilterSchema.parse({}),
      sort: { column: 'name', descending: false },
      persons: true,
    },
    job: crypto.randomUUID(),
  })),
)

/** Asks everything; what was refused as a bug or as ill asked, what was answered, and the codes of a later version that were told. */
const askEverything = async (app: TestApp, known: KnownIds) => {
  const found = { bugs: [] as string[], answered: new Set<string>(), toldCodes: [] as string[] }
  const procedures = [
    ...(await everyProcedure(known, (path, { kind }) => kind === 'query' || documents.test(path))),
    { path: 'directoryExport.write', inputs: directoryFiles },
  ]
  for (const { path, inputs } of procedures) {
    for (const input of inputs) {
      const answer = await app.app.call(path, input)
      const asked = `${path} ${JSON.stringify(input)}`
      if (answer.ok) {
        found.answered.add(path)
        const file = app.app.file((input as { job?: string }).job ?? '')
        const told = JSON.stringify(answer.value) + (file === null ? '' : wordsOf(file.bytes))
        if (told.includes(laterCode)) found.toldCodes.push(asked)
      } else if (answer.error.code === 'bug' || (answer.error.code === 'invalid-input' && !ofNothing.test(path))) {
        found.bugs.push(`${asked} ${answer.error.code}`)
      }
    }
  }
  const silent = procedures.map(({ path }) => path).filter((path) => !found.answered.has(path) && !ofNothing.test(path))
  return { ...found, silent: [...new Set(silent)].sort() }
}

/** What is answered of no row of the demonstration. */
const neverAnswered = [
  'campaigns.mailFile',
  'duplicates.compare',
  'fiches.compare',
  'measures.sources',
  'minutes.picture',
  'minutes.pictureData',
]

const ofLaterRecord = [op('budget', '019a0000-0000-7000-8000-000000000001', { amount: '10 000 €' })]

test('every question and every document is answered of rows of a later version, none with a code that only it knows', async () => {
  const dataDir = await demoFolder()
  const known = idsIn(dataDir)
  rewrittenElsewhere(dataDir, later, { onlyRows: (_, at) => at % 3 !== 1, more: ofLaterRecord })
  const app = await createTestApp({ dataDir })
  const { bugs, toldCodes, silent } = await askEverything(app, known)
  expect(bugs).toEqual([])
  expect(toldCodes).toEqual([])
  expect(silent).toEqual(neverAnswered)
  expect((await app.call('workspace.check', {})).problems).toEqual([])
})

test('every question and every document is answered of rows whose values are out of their form', async () => {
  const dataDir = await demoFolder()
  const known = idsIn(dataDir)
  rewrittenElsewhere(dataDir, unfit())
  const app = await createTestApp({ dataDir })
  const { bugs } = await askEverything(app, known)
  expect(bugs).toEqual([])
  expect((await app.call('workspace.check', {})).problems).toEqual([])
})
