/**
 * The roadmap of 800 fiches-actions as Word, against that of 200: linear work takes four times as long, and four times the
 * memory; between smaller ones, the pace of the garbage collector hides it. The third figure is the goal: 200 fiches under
 * five seconds. Each is written in a process of its own, whose peak of memory is its own.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { randomIds } from '#main/app/defaults.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession, makeReady } from '#main/headless/session.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type RowWrite, write as rowWrite } from '#shared/records/row-write.ts'
import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import { median, print, type Spent, spent } from './figure.ts'
import { root } from './program.ts'
import { commit, inFolder, open } from './workspaces.ts'

const rounds = 3
const goal = 5_000

const list = (what: string, count: number) =>
  doc(
    bullets(
      ...Array.from({ length: count }, (_, n) =>
        item(paragraph(`${what} ${n + 1}, tel que le groupe l’a dit en réunion`)),
      ),
    ),
  )

const axes = Array.from({ length: 8 }, (_, n): RowWrite => {
  return { record: 'axis', id: randomIds.row(), values: { number: n + 1, title: `Axe numéro ${n + 1}` } }
})

/** A fiche as a long meeting writes it, with six steps and three structures. */
const ficheRows = (n: number): readonly RowWrite[] => {
  const fiche = randomIds.row()
  const rubrics = ['stakes', 'steps', 'outcomes', 'partners', 'interested', 'conditions', 'indicators'] as const
  const values = {
    title: `Action ${n} de prêt, de formation ou de rencontre`,
    axis: axes[n % axes.length]?.id as RowId,
    number: (n % 999) + 1,
    state: 'running' as const,
    feasibility: 'high' as const,
    impact: n % 3 === 0 ? ('untreated' as const) : ('medium' as const),
    startsOn: '2026-01-15',
    endsOn: '2028-06-30',
    ...Object.fromEntries(rubrics.map((rubric) => [rubric, list(rubric, 5)])),
  }
  const part = (record: 'ficheStep' | 'ficheParty', more: object): RowWrite => {
    return rowWrite(record, randomIds.row(), { fiche, ...more })
  }
  return [
    { record: 'fiche', id: fiche, values },
    ...Array.from({ length: 6 }, (_, step) =>
      part('ficheStep', { position: `a${step}`, text: `Étape suivie ${step}`, dueOn: '2027-03-01', progress: 40 }),
    ),
    ...(['bearer', 'partner', 'funder'] as const).map((role) =>
      part('ficheParty', { role, position: role, name: `Structure ${n % 90}` }),
    ),
  ]
}

interface Written extends Spent {
  /** By how much the peak of the process rose, in MB. */
  readonly memory: number
}

/** Writes the roadmap of so many fiches here. */
const write = (fiches: number): Promise<Written> =>
  inFolder(async (dataDir) => {
    const filled = open(dataDir)
    commit(filled, [...axes, ...Array.from({ length: fiches }, (_, n) => ficheRows(n)).flat()])
    filled.close()
    const app = await createApp({ dataDir, resourcesDir: join(root, 'resources'), jobs: inlineRunner() })
    const session = createSession(app, () => undefined)
    await makeReady(session)
    const parts = { comments: true, threads: true, matrix: true, calendar: true, persons: true }
    const before = process.resourceUsage().maxRSS
    const { wall, cpu } = await spent(() =>
      session.call('fichesExport.writeRoadmap', { part: { kind: 'all' }, parts, job: randomUUID() }),
    )
    const memory = (process.resourceUsage().maxRSS - before) / 1_000
    await app.close()
    return { wall, cpu, memory }
  })

/** The same in a new process. */
const apart = (fiches: number): Written => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, import.meta.filename, String(fiches)],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const compare = (): void => {
  const runs = Array.from({ length: rounds }, () => [apart(200), apart(800)] as const)
  const of = (index: 0 | 1, what: keyof Written): number => median(runs.map((run) => run[index][what]))
  const figure = 'roadmap-800-fiches'
  const cpu = { value: of(1, 'cpu'), baseline: of(0, 'cpu') }
  print({ figure, ...cpu, unit: 'ms of processor (baseline: 200 fiches)' })
  const memory = { value: of(1, 'memory'), baseline: of(0, 'memory') }
  print({ figure: `${figure}-memory`, ...memory, unit: 'MB (baseline: 200 fiches)' })
  print({ figure: 'roadmap-200-fiches', value: of(0, 'wall'), baseline: goal, unit: 'ms (baseline: goal)' })
}

const [asked] = process.argv.slice(2)
if (asked === undefined) compare()
else {
  // What is loaded once is not of the roadmap.
  await write(5)
  console.log(JSON.stringify(await write(Number(asked))))
}
