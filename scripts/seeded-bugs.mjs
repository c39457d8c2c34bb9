/**
 * `npm run seeded-bugs`: puts each known mistake in a copy of the sources and demands that the tests of its rule see it.
 * `-- BU-2 FS-6`: those of rules whose ids begin so. The work tree is never touched. Exits 1 when one survives.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnv, modules, node24, root } from './lib/paths.mjs'
import { prepareModules } from './lib/prepare.mjs'
import { duration } from './lib/run.mjs'
import { seededBugs, withBug } from './lib/seeded-bugs.mjs'

await prepareModules((sentence) => console.log(sentence))
const copy = mkdtempSync(join(tmpdir(), 'concerto-seeded-bugs-'))
try {
  process.exitCode = await main()
} finally {
  rmSync(copy, { recursive: true, force: true })
}

async function main() {
  for (const part of ['src', 'tests', 'scripts', 'package.json', 'vitest.config.ts', 'tsconfig.base.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'resources'), join(copy, 'resources'))
  symlinkSync(modules, join(copy, 'node_modules'))
  const bugs = seededBugs.filter(({ rule, name }) => isAsked(`${rule} ${name}`))
  const { code, output, failed } = await runTests([...new Set(bugs.flatMap(testsOf))])
  if (code !== 0) {
    console.log(`Sans erreur ajoutée, les tests échouent déjà.\n${failed.join('\n') || output}`)
    return 1
  }
  let survivors = 0
  for (const bug of bugs) survivors += (await isKilled(bug)) ? 0 : 1
  console.log(`${bugs.length - survivors} killed, ${survivors} survived`)
  return survivors === 0 ? 0 : 1
}

async function isKilled(bug) {
  const started = Date.now()
  const file = join(copy, bug.file)
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, withBug(source, bug))
  const { failed } = await runTests(testsOf(bug))
  writeFileSync(file, source)
  const killer = failed[0] === undefined ? 'personne ne l’a vue' : `vue par « ${failed[0]} »`
  const verdict = failed.length > 0 ? 'killed  ' : 'SURVIVED'
  console.log(`${verdict}  ${bug.rule}  ${bug.name} — ${killer} (${duration(Date.now() - started)})`)
  return failed.length > 0
}

function isAsked(title) {
  const asked = process.argv.slice(2)
  return asked.length === 0 || asked.some((start) => title.startsWith(start))
}

function testsOf({ tests = ['tests/sync'] }) {
  return tests
}

/** Names of the tests that fail; the first failure stops the rest. A bug that keeps the tests from running kills nothing. */
function runTests(tests) {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const args = ['run', ...tests, '--bail=1', '--reporter=json', `--outputFile=${report}`]
  const child = spawn(node24, [join(modules, 'vitest', 'vitest.mjs'), ...args], { cwd: copy, env: childEnv() })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, failed: failedTests(report) })))
}

function failedTests(report) {
  try {
    const tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap((file) => file.assertionResults)
    return tests.filter((test) => test.status === 'failed').map((test) => test.fullName)
  } catch {
    return []
  }
}
