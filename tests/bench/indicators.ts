/**
 * The workbook of the indicators with 50 000 figures of structures, whole process from the workspace to the file, against
 * what only writes as many cells: XlsxWriter in constant memory where a Python has it, and the streaming writer of
 * exceljs. Then its peak of memory against the goal, and 100 000 figures against 50 000: linear work takes twice as long.
 */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fillWithFigures } from '../support/many-figures.ts'
import { pythonWith } from '../support/python.ts'
import { median, print, type Spent, skip } from './figure.ts'
import { root } from './program.ts'
import { inFolder } from './workspaces.ts'

const rounds = 3
const [half, whole] = [50_000, 100_000]
const goal = 200

interface Ended extends Spent {
  /** Peak of the process, in MB. */
  readonly memory: number
}

/** Says on the error output, at its end, what a process of Node took. */
const told = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.error(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e3, memory: maxRSS / 1e3 }))
})`
const telling = ['--import', `data:text/javascript,${encodeURIComponent(told)}`]

const run = (program: string, args: readonly string[]): Ended => {
  const started = performance.now()
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  const wall = performance.now() - started
  if (status !== 0) throw new Error(stderr)
  return { wall, ...JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}') }
}

const concerto = (folder: string): Ended => {
  const out = join(folder, 'F.xlsx')
  const asked = ['export', 'indicators', '--period', '2025-T3', '--with-structures', '--out', out]
  const ended = run(process.execPath, [...telling, join(root, 'out', 'main', 'cli.cjs'), '--data', folder, ...asked])
  if (statSync(out).size < 1_000_000) throw new Error('The workbook does not hold the figures')
  return ended
}

const exceljs = (folder: string): Ended =>
  run(process.execPath, [...telling, join(import.meta.dirname, 'write-cells.ts'), join(folder, 'E.xlsx'), String(half)])

const xlsxWriter = (python: string, folder: string): Ended =>
  run(python, [join(import.meta.dirname, 'write-cells.py'), join(folder, 'X.xlsx'), String(half)])

await inFolder((small) =>
  inFolder((large) => {
    fillWithFigures(small, half)
    fillWithFigures(large, whole)
    const python = pythonWith('xlsxwriter')
    const runs = Array.from({ length: rounds }, () => ({
      own: concerto(small),
      twice: concerto(large),
      exceljs: exceljs(small),
      xlsxWriter: python === null ? null : xlsxWriter(python, small),
    }))
    const of = (what: keyof Ended, which: 'own' | 'twice' | 'exceljs' | 'xlsxWriter'): number =>
      median(runs.flatMap((one) => one[which]?.[what] ?? []))
    const figure = `indicators-${half}`
    const wall = of('wall', 'own')
    if (python === null)
      skip(`${figure}-xlsxwriter`, 'aucun Python n’a XlsxWriter (apt-get install python3-xlsxwriter)')
    else
      print({
        figure: `${figure}-xlsxwriter`,
        value: wall,
        baseline: of('wall', 'xlsxWriter'),
        unit: 'ms (baseline: XlsxWriter, constant memory)',
      })
    print({
      figure: `${figure}-exceljs`,
      value: wall,
      baseline: of('wall', 'exceljs'),
      unit: 'ms (baseline: exceljs, streaming)',
    })
    print({
      figure: `${figure}-memory`,
      value: of('memory', 'own'),
      baseline: goal,
      unit: 'MB at peak (baseline: goal)',
    })
    print({
      figure: `indicators-${whole}`,
      value: of('cpu', 'twice'),
      baseline: of('cpu', 'own'),
      unit: `ms of processor (baseline: ${half} figures)`,
    })
  }),
)
