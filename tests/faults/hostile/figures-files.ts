import { strToU8 } from 'fflate'
import * as odd from '../../support/odd-zip.ts'
import { zeros, zipOf } from './bytes.ts'
import { xlsxOf } from './list-files.ts'

const many = (count: number, bytes: Uint8Array): Uint8Array =>
  odd.oddZip(...Array.from({ length: count }, (_, at) => [`envoi/${at}.xlsx`, bytes] as const))

const rows = (count: number): string => '<row><c t="n"><v>1</v></c><c t="n"><v>1</v></c></row>'.repeat(count)

/** Zips of workbooks of figures made to harm whoever reads them, by what they are. */
export const figuresFiles: Readonly<Record<string, () => Uint8Array>> = {
  'six hundred workbooks': () => many(600, xlsxOf(rows(3))),
  'five hundred workbooks': () => many(500, xlsxOf(rows(3))),
  'fifty workbooks that unfold to 80 MB each': () =>
    many(50, zipOf({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': zeros(80) })),
  'two workbooks of a million cells': () => many(2, xlsxOf(rows(450_000))),
  'a zip of zips of zips': () => many(3, many(3, many(3, xlsxOf(rows(1))))),
  'files that are none': () =>
    odd.oddZip(['a.xlsx', zeros(1)], ['b.ods', 'PK'], ['c.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')]),
  'a name that climbs out': () => odd.oddZip(['../../a.xlsx', xlsxOf(rows(1))]),
  'a bomb': () => zipOf({ 'a.xlsx': zeros(210) }),
}
