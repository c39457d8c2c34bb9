import { expect, test } from 'vitest'
import { fromPlaywright, fromVitest } from './report.mjs'

test('vitest’s report is counted, and what was skipped is named once a group', () => {
  const result = (status, ...titles) => ({ status, ancestorTitles: titles.slice(0, -1), title: titles.at(-1) })
  const report = {
    testResults: [
      {
        status: 'failed',
        assertionResults: [
          result('passed', 'a', 'b'),
          result('failed', 'a', 'c'),
          result('skipped', 'LibreOffice absent', 'ouvre le document'),
          result('pending', 'LibreOffice absent', 'compte les pages'),
          result('todo', 'seul'),
        ],
      },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(fromVitest(report)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 3,
    notRun: ['LibreOffice absent (2 tests)', 'seul (1 test)'],
  })
})

test('Playwright’s report is counted, and a skipped test gives its reason', () => {
  const skipped = {
    title: 'ouvre',
    tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'Pas d’écran' }] }],
  }
  const passed = { title: 'ferme', tests: [{ status: 'expected', annotations: [] }] }
  const report = {
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [{}],
    suites: [{ specs: [passed], suites: [{ specs: [skipped] }] }],
  }
  expect(fromPlaywright(report)).toEqual({ passed: 5, failed: 1, skipped: 1, notRun: ['Pas d’écran (1 test)'] })
})

test('Playwright’s own failure, before any test, is a failure', () => {
  const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}], suites: [] }
  expect(fromPlaywright(report).failed).toBe(1)
})
