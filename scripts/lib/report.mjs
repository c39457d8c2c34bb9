import { existsSync, readFileSync } from 'node:fs'

/** How many tests passed, failed and were skipped; which were not run, and which passed at their second try only. */
const none = { passed: 0, failed: 0, skipped: 0, notRun: [], secondTry: [] }

export const add = (first, second) => ({
  passed: first.passed + second.passed,
  failed: first.failed + second.failed,
  skipped: first.skipped + second.skipped,
  notRun: [...first.notRun, ...second.notRun],
  secondTry: [...first.secondTry, ...second.secondTry],
})

export const readVitest = (path) => (existsSync(path) ? fromVitest(JSON.parse(readFileSync(path, 'utf8'))) : none)

export const readPlaywright = (path) =>
  existsSync(path) ? fromPlaywright(JSON.parse(readFileSync(path, 'utf8'))) : none

export function fromVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const of = (...states) => tests.filter((test) => states.includes(test.status))
  const skipped = of('skipped', 'pending', 'todo', 'disabled')
  // A file that does not load has no test: it is a failure all the same.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: of('passed').length,
    failed: of('failed').length + broken.length,
    skipped: skipped.length,
    notRun: grouped(skipped.map((test) => test.ancestorTitles[0] || test.title)),
    secondTry: [],
  }
}

export function fromPlaywright({ stats, suites, errors = [] }) {
  const inState = (state) => specsOf(suites).filter(({ tests }) => tests.some((test) => test.status === state))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
    notRun: grouped(inState('skipped').map((spec) => reasonOf(spec) ?? spec.title)),
    secondTry: inState('flaky').map(({ file, line, title }) => `${file}:${line} ${title}`),
  }
}

const specsOf = (suites = []) => suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites)])

const reasonOf = (spec) =>
  spec.tests.flatMap((test) => test.annotations).find(({ type, description }) => type === 'skip' && description)
    ?.description

/** « Name (12 tests) », each name once. */
function grouped(names) {
  const counts = new Map()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${name} (${count} test${count > 1 ? 's' : ''})`)
}
