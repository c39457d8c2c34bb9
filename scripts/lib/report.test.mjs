import { expect, test } from 'vitest'
import { add, fromPlaywright, fromVitest } from './report.mjs'

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
    secondTry: [],
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
  expect(fromPlaywright(report)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 1,
    notRun: ['Pas d’écran (1 test)'],
    secondTry: [],
  })
})

test('what passed at its second try only is counted as passed, and named, from every report', () => {
  const report = (line, title) => ({
    stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
    suites: [
      {
        specs: [
          { title: 'ferme', file: 'salle.spec.ts', line: 3, tests: [{ status: 'expected', annotations: [] }] },
          { title, file: 'salle.spec.ts', line, tests: [{ status: 'flaky', annotations: [] }] },
        ],
      },
    ],
  })
  expect(add(fromPlaywright(report(12, 'ouvre')), fromPlaywright(report(40, 'suspend')))).toEqual({
    passed: 4,
    failed: 0,
    skipped: 0,
    notRun: [],
    secondTry: ['salle.spec.ts:12 ouvre', 'salle.spec.ts:40 suspend'],
  })
})

test('Playwright’s own failure, before any test, is a failure', () => {
  const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}], suites: [] }
  expect(fromPlaywright(report).failed).toBe(1)
})
