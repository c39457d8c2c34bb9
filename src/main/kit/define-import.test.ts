import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { randomIds } from '#main/app/defaults.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createWritePath } from '#main/app/write-path.ts'
import { rows } from '#main/db/query.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { returns } from '#shared/contract/define.ts'
import { importContract } from '#shared/contract/import-contract.ts'
import type { ImportLine } from '#shared/contract/import-line.ts'
import { mostLines } from '#shared/contract/limits.ts'
import { write } from '#shared/records/row-write.ts'
import { stillClock, temporaryFolder } from '../../../tests/support/temporary.ts'
import type { FeatureContext } from './context.ts'
import { defineImport, refusals } from './define-import.ts'
import { noHost } from './host.ts'
import { createUndoStack } from './undo-stack.ts'

const target = z.enum(['name'])
const needsContract = importContract({
  settings: z.strictObject({
    sheet: z.number().int(),
    headerLine: z.number().int(),
    columns: z.array(target.nullable()),
  }),
  decision: z.strictObject({ line: z.number().int() }),
  opened: returns<object>(),
  target: returns<z.output<typeof target>>(),
  line: returns<ImportLine>(),
})

const contextOf = (dataDir: string): FeatureContext => {
  const [clock, ids, undoStack] = [stillClock(), randomIds, createUndoStack()]
  const workspace = openWorkspaceDb(dataDir, { clock, ids })
  onTestFinished(workspace.close)
  const emit = () => undefined
  return {
    ...{
      workspace,
      dataDir,
      clock,
      ids,
      undoStack,
      emit,
      ...noHost,
      readFrenchForms: async () => new Uint8Array(),
      readNotices: async () => '',
      madeFile: () => null,
    },
    jobs: inlineRunner(),
    bearWitness: async () => undefined,
    isReadOnly: false,
    readTemplate: () => Promise.reject(new Error('no template')),
    territories: { of: () => null },
    ...createWritePath({ workspace, rules: [], follows: [], remember: undoStack.remember, emit }),
  }
}

/** An import of needs, a line each, that plans as often as `plans` says. @param meanwhile done while the first is planned */
const needsImport = (meanwhile: (context: FeatureContext) => void = () => undefined) => {
  const plans: string[] = []
  const context = contextOf(temporaryFolder())
  const importing = defineImport(needsContract, {
    intent: 'fiches.import',
    titles: 'leave',
    guess: () => ['name'],
    memory: null,
    opened: ({ encoding, separator }, settings) => ({ encoding, separator, settings }),
    plan: ({ workspace: { db } }, { list: { sheets }, decisions, limit }) => {
      const [{ table, header }] = sheets
      const known = new Set(rows(db, 'need').map(({ text }) => text))
      const skipped = new Set(decisions.map(({ line }) => line))
      if (plans.length === 0) meanwhile(context)
      plans.push(`${known.size} known, ${limit} lines`)
      const lines = table.lines.slice(header + 1).map(({ line, cells: [name = ''] }): ImportLine => {
        const effect = skipped.has(line) ? 'skipped' : known.has(name) ? 'identical' : 'new'
        return { line, name, issues: [], about: '', effect }
      })
      const count = (wanted: ImportLine['effect']) => lines.filter(({ effect }) => effect === wanted).length
      const counts = { new: count('new'), identical: count('identical'), skipped: count('skipped') }
      return { counts: { ...counts, changed: 0, doubtful: 0, refused: 0 }, lines }
    },
    tells: ({ plan }) => ({ ...plan, remarks: [] }),
    writes: ({ ids }, { lines }) =>
      lines.flatMap(({ effect, name }) => (effect === 'new' ? [write('need', ids.row(), { text: name })] : [])),
    files: (toFile) => ({ exportRefusals: toFile(refusals, mostLines) }),
  })(context)
  const open = async () => {
    const content = Buffer.from('Besoin\nUn lieu\nUne aide\n')
    const { import: id, settings } = await importing.open({ name: 'besoins.csv', content, job: randomUUID() })
    return { import: id, settings, decisions: [], job: randomUUID() }
  }
  const texts = () => rows(context.workspace.db, 'need', (q) => q.orderBy('text')).map(({ text }) => text)
  return { context, importing, open, plans, texts }
}

test('a plan holds until something else is decided, more lines are asked for, or anything is written', async () => {
  const { importing, open, plans, texts } = needsImport()
  const asked = await open()
  for (const limit of [1, 2, 1]) expect((await importing.preview({ ...asked, limit })).lines).toHaveLength(limit)
  expect(plans).toEqual(['0 known, 1 lines', '0 known, 2 lines'])
  const skipping = { ...asked, decisions: [{ line: 2 }] }
  expect((await importing.preview({ ...skipping, limit: 2 })).counts).toMatchObject({ new: 1, skipped: 1 })
  expect(await importing.apply({ ...skipping, remember: false })).toMatchObject({ written: 1 })
  expect(texts()).toEqual(['Une aide'])
  expect((await importing.preview({ ...skipping, limit: 2 })).counts).toMatchObject({ identical: 1, skipped: 1 })
  expect(plans.slice(2)).toEqual(['0 known, 2 lines', '0 known, 500 lines', '1 known, 2 lines'])
})

test('what is written while a plan is made has it made anew', async () => {
  const { importing, open, plans, texts } = needsImport(({ write: commit, ids }) =>
    commit({ intent: 'need.create', writes: [write('need', ids.row(), { text: 'Un lieu' })] }),
  )
  expect(await importing.apply({ ...(await open()), remember: false })).toMatchObject({ written: 1 })
  expect(plans).toEqual(['0 known, 500 lines', '1 known, 500 lines'])
  expect(texts()).toEqual(['Un lieu', 'Une aide'])
})

test('without the copy that precedes it, nothing is imported, and the file still waits', async () => {
  const { context, importing, open, texts } = needsImport()
  const asked = { ...(await open()), remember: false }
  const inTheWay = join(context.dataDir, 'sauvegardes')
  writeFileSync(inTheWay, '')
  await expect(importing.apply(asked)).rejects.toThrow(
    expect.objectContaining({ error: expect.objectContaining({ code: 'snapshot-failed' }) }),
  )
  expect(texts()).toEqual([])
  expect((await importing.preview({ ...asked, limit: 2 })).counts).toMatchObject({ new: 2 })
})
