/**
 * `npm test`: the one command that proves the tree. Installs what the tests need, then runs each step; the first that
 * fails stops. Ends with what could not run here and why, what passed at its second try only, and the total alone on the
 * last line.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bringTools } from './lib/debian.mjs'
import { bringElectron } from './lib/electron.mjs'
import { bin, cache } from './lib/paths.mjs'
import { build, prepareModules } from './lib/prepare.mjs'
import { add, readPlaywright, readVitest } from './lib/report.mjs'
import { duration, run } from './lib/run.mjs'
import { findTestBrowser, hasScreen } from './lib/screen.mjs'

const say = (sentence) => console.log(sentence)
const tool = (name) => join(bin, name)
const reports = join(cache, 'reports')
const report = (name) => join(reports, `${name}.json`)
const projects = ['src/shared', 'src/main', 'src/preload', 'src/renderer', 'tests']

await prepareModules(say)
const notRun = await bringTools(say)
const electron = await bringElectron(say)
const browser = findTestBrowser()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const failedStep = await firstFailure([
  ['Format et règles', () => run(tool('biome'), ['check', '.'])],
  ['Types', () => each(projects, (project) => run(tool('tsc'), ['-p', project]))],
  ['Code mort', () => run(tool('knip'), [])],
  ['Construction', construction],
  ['Tests unitaires, de propriétés, d’architecture et d’intégration', vitest],
  ...(browser !== null ? [['Tests dans le navigateur', () => playwright('browser')]] : []),
  ...(electron !== null && hasScreen() ? [['Les mêmes dans Electron', () => playwright('electron')]] : []),
])
finish()

async function construction() {
  const { code, output } = await build()
  if (code !== 0) say(output)
  return { code }
}

function vitest() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report('vitest')}`]
  // A log that is read later holds words, not colours.
  const env = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  // By itself it leaves a processor to whoever sits there: of two, it would use one.
  return run(tool('vitest'), ['run', '--maxWorkers=100%', ...reporters], { env })
}

function playwright(host) {
  const env = {
    CONCERTO_E2E_HOST: host,
    ...(browser && { CHROMIUM: browser }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report(host),
  }
  return run(tool('playwright'), ['test', '--reporter=list,json'], { env })
}

async function each(items, work) {
  for (const item of items) {
    const result = await work(item)
    if (result.code !== 0) return result
  }
  return { code: 0 }
}

async function firstFailure(steps) {
  for (const [title, work] of steps) {
    say(`\n== ${title}`)
    const started = Date.now()
    const { code } = await work()
    say(`== ${title} : ${code === 0 ? 'bon' : 'échec'}, ${duration(Date.now() - started)}`)
    if (code !== 0) return title
  }
  return null
}

function finish() {
  const total = [
    readVitest(report('vitest')),
    readPlaywright(report('browser')),
    readPlaywright(report('electron')),
  ].reduce(add)
  say('')
  list('Ce qui n’a pas pu être vérifié ici', [...notRun, ...electronAbsence(), ...total.notRun])
  list('Passés à la seconde tentative seulement', total.secondTry)
  if (failedStep !== null) say(`Étape en échec : ${failedStep}.`)
  // A step that is not made of tests (format, types…) counts as one when it fails.
  const failed = failedStep === null ? total.failed : Math.max(1, total.failed)
  say(`${total.passed} passed, ${failed} failed, ${total.skipped} skipped`)
  process.exitCode = failed === 0 ? 0 : 1
}

function list(title, lines) {
  if (lines.length > 0) say(`${title} :\n${lines.map((line) => `- ${line}`).join('\n')}`)
}

function electronAbsence() {
  if (electron === null)
    return ['Electron réel : son binaire ne peut pas être téléchargé ici ; voir docs/release-checklist.md.']
  return hasScreen() ? [] : ['Electron réel : il n’y a pas d’écran ici ; voir docs/release-checklist.md.']
}
