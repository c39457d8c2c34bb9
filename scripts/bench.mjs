/**
 * `npm run bench`: speed as ratios, each against a baseline measured in the same run. `-- --json` prints one JSON line a
 * figure instead of a table; names select some of the measures: `-- writes rebuild`.
 */
import { join } from 'node:path'
import { node24, root } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

const measures = [
  'writes',
  'insert',
  'rebuild',
  'bundle',
  'export',
  'growth',
  'start',
  'search',
  'directory',
  'scroll',
  'scroll-fiches',
  'typing',
  'tabular',
  'import',
  'duplicates',
  'fiches',
  'roadmap',
  'indicators',
]
const args = process.argv.slice(2)
const json = args.includes('--json')
const wanted = measures.filter((name) => args.every((arg) => arg.startsWith('--')) || args.includes(name))

await prepare((sentence) => process.stderr.write(`${sentence}\n`))
if (!json) console.log(row('mesure', 'valeur', 'référence', 'rapport', 'unité'))
for (const name of wanted) await measure(name)

async function measure(name) {
  const script = join(root, 'tests', 'bench', `${name}.ts`)
  const { code, output } = await run(node24, ['--disable-warning=ExperimentalWarning', script], { quiet: true })
  const lines = output.split('\n').filter((line) => line !== '')
  for (const line of lines) if (line.startsWith('{')) print(line)
  const words = lines.filter((line) => !line.startsWith('{'))
  if (words.length > 0) process.stderr.write(`${words.join('\n')}\n`)
  if (code !== 0) process.exitCode = 1
}

function print(line) {
  if (json) return console.log(line)
  const { figure, value, baseline, ratio, unit } = JSON.parse(line)
  const number = (n) => n.toLocaleString('fr-FR', { maximumFractionDigits: 2 })
  console.log(row(figure, number(value), number(baseline), `× ${number(ratio)}`, unit))
}

function row(figure, value, baseline, ratio, unit) {
  return `${figure.padEnd(30)} ${value.padStart(12)} ${baseline.padStart(12)} ${ratio.padStart(10)}  ${unit}`
}
