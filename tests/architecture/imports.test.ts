import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import { doors, violations } from './rules.ts'

const src = join(import.meta.dirname, '..', '..', 'src')

test('every import of the sources goes through the right door', () => {
  expect(violations(importsOf(src))).toEqual([])
})

test('every package that is installed has its door, and every door its package', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(src, '..', 'package.json'), 'utf8'))
  // The types of a package are imported under its name.
  const installed = Object.keys({ ...dependencies, ...devDependencies }).map((name) => name.replace(/^@types\//, ''))
  expect([...new Set(installed)].toSorted()).toEqual([...doors.keys()].toSorted())
})

test('every imported file is there', () => {
  const files = importsOf(src).filter(({ kind }) => kind === 'file')
  expect(files.filter(({ to }) => !existsSync(join(src, to.split('?')[0] ?? '')))).toEqual([])
})

describe('a wrong import', () => {
  let tree: string

  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'concerto-imports-'))
  })
  afterEach(() => rmSync(tree, { recursive: true }))

  const violationsOf = (files: Readonly<Record<string, string>>): string[] => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true })
      writeFileSync(join(tree, path), text)
    }
    return violations(importsOf(tree))
  }

  test.each([
    ['shared/kernel/a.ts', "import { b } from '../records/b.ts'"],
    ['shared/text/a.ts', "import { b } from '../records/b.ts'"],
    ['shared/records/a.ts', "import { b } from '#main/db/b.ts'"],
    ['shared/contract/a.ts', "export { b } from '../sync/b.ts'"],
    ['main/db/a.ts', "import type { B } from '#main/meetings/b.ts'"],
    ['main/office/docx/a.ts', "import { b } from '#main/db/b.ts'"],
    ['main/office/docx/a.ts', "import { b } from '#main/minutes/documents/b.ts'"],
    ['main/kit/a.ts', "import { b } from '#main/meetings/read/b.ts'"],
    ['main/minutes/documents/a.ts', "import { b } from '#main/db/b.ts'"],
    ['main/minutes/documents/a.ts', "import { b } from '#main/kit/b.ts'"],
    ['main/minutes/documents/a.ts', "import { b } from '#main/roadmap/read/b.ts'"],
    ['main/minutes/read/a.ts', "import { b } from '../review/b.ts'"],
    ['main/meetings/a.ts', "import { b } from '#main/minutes/b.ts'"],
    ['main/meetings/a.ts', "import { b } from '#main/app/b.ts'"],
    ['main/minutes/a.ts', "import { b } from '#main/meetings/read/b.ts'"],
    ['main/exchanges/a.ts', "import { b } from '#main/directory/read/b.ts'"],
    ['main/headless/a.ts', "import { b } from '../db/b.ts'"],
    ['main/app/a.ts', "import {\n  b,\n} from '#main/loopback/b.ts'"],
    ['main/loopback/a.ts', "import { b } from '../electron/b.ts'"],
    ['main/host/a.ts', "import { b } from '#main/db/b.ts'"],
    ['renderer/app/a.tsx', "const b = await import('#main/app/b.ts')"],
    ['renderer/minutes/a.tsx', "import { b } from '../meetings/b.tsx'"],
    ['renderer/minutes/a.tsx', "import { b } from '../app/b.ts'"],
    ['renderer/components/a.tsx', "import { b } from '../directory/b.tsx'"],
    ['preload/a.ts', "import '#shared/sync/b.ts'"],
    ['elsewhere/a.ts', "import { b } from './b.ts'"],
    ['main/app/a.ts', "import { app } from 'electron'"],
    ['main/meetings/a.ts', "import Database from 'better-sqlite3'"],
    ['main/minutes/documents/a.ts', "import { Workbook } from 'exceljs'"],
    ['main/office/tabular/a.ts', "import { read } from '@e965/xlsx'"],
    ['main/minutes/documents/a.ts', "import { Paragraph } from 'docx'"],
    ['renderer/a.tsx', "import { app } from 'electron/main'"],
    ['main/minutes/documents/a.ts', "import Papa from 'papaparse'"],
    ['main/office/house/a.ts', "import ICAL from 'ical.js'"],
    ['renderer/minutes/a.tsx', "import L from 'leaflet/dist/leaflet-src.js'"],
    ['main/office/zip/a.ts', "import { unzipSync } from 'fflate'"],
    ['main/kit/a.ts', "const { parse } = await import('a-package-nobody-declared')"],
  ])('in %s is named: %s', (path, text) => {
    expect(violationsOf({ [path]: text })).toEqual([expect.stringContaining(`${path} `)])
  })

  test('that closes a circle is named, whole', () => {
    const files = {
      'main/db/a.ts': "import { b } from './b.ts'",
      'main/db/b.ts': "import { c } from './c.ts'",
      'main/db/c.ts': "import { a } from './a.ts'",
    }
    expect(violationsOf(files)).toEqual(['cycle: main/db/a.ts → main/db/b.ts → main/db/c.ts → main/db/a.ts'])
  })

  test('of types only closes a circle too', () => {
    const files = {
      'main/db/a.ts': "import { b } from './b.ts'",
      'main/db/b.ts': "import type { A } from './a.ts'",
    }
    expect(violationsOf(files)).toEqual(['cycle: main/db/a.ts → main/db/b.ts → main/db/a.ts'])
  })

  test('in a test is no matter', () => {
    expect(violationsOf({ 'main/db/a.test.ts': "import { b } from '#main/app/b.ts'" })).toEqual([])
  })
})
