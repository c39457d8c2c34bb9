import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@e965/xlsx'
import { pack, textOf, unpack } from '#main/office/paper/office-package.ts'
import { temporaryFolder } from './temporary.ts'

/** What a formula gives, by the address of its cell: « Synthèse!E6 ». */
export type Results = ReadonlyMap<string, string | number>

/** The results that workbooks hold for their formulas, in the order of the workbooks. */
export const storedResults = (workbooks: readonly Uint8Array[]): readonly Results[] => workbooks.map(resultsOf)

/** The same, counted by LibreOffice from formulas alone: what the files hold for them is taken out before. */
export const recalculated = (workbooks: readonly Uint8Array[]): readonly Results[] => {
  const folder = temporaryFolder()
  const given = join(folder, 'given')
  mkdirSync(given)
  const files = workbooks.map((bytes, rank) => {
    const file = join(given, `${rank}.xlsx`)
    writeFileSync(file, withoutResults(bytes))
    return file
  })
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'made'), ...files], {
    stdio: 'ignore',
  })
  return workbooks.map((_bytes, rank) => resultsOf(readFileSync(join(folder, 'made', `${rank}.xlsx`))))
}

const resultsOf = (bytes: Uint8Array): Results => {
  const book = read(bytes)
  const results = Object.entries(book.Sheets).flatMap(([name, sheet]) =>
    Object.entries(sheet).flatMap(([address, cell]): readonly (readonly [string, string | number])[] =>
      typeof cell === 'object' && cell !== null && 'f' in cell && 'v' in cell
        ? [[`${name}!${address}`, cell.v as string | number]]
        : [],
    ),
  )
  return new Map(results)
}

const withoutResults = (bytes: Uint8Array): Uint8Array => {
  const parts = unpack(bytes)
  const encoder = new TextEncoder()
  return pack(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        path.startsWith('xl/worksheets/sheet')
          ? encoder.encode(textOf(parts, path).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))
          : content,
      ]),
    ),
  )
}
