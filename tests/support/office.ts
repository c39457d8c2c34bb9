import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { savedFile } from './read-docx.ts'
import { runs } from './runs.ts'
import { temporaryFolder } from './temporary.ts'

/** Whether LibreOffice, an independent reader of Word files, is on this machine. */
export const hasOffice = runs('soffice', '--version')

/** Whether it opens presentations, which is a part of its own. */
export const opensSlides =
  hasOffice && runs('sh', '-c', 'test -e "$(dirname "$(realpath "$(command -v soffice)")")/libsdlo.so"')

/** Whether the pages it makes can be counted too. */
export const countsPages = hasOffice && runs('pdfinfo', '-v')

/** What pdfinfo says of a Word file that LibreOffice prints: « Pages: 5 ». */
export const pagesOf = (bytes: Uint8Array): string => execFileSync('pdfinfo', [printed(bytes)], { encoding: 'utf8' })

/** The words that stand on each page of it, or of a workbook. */
export const wordsByPage = (bytes: Uint8Array, type: 'docx' | 'xlsx' = 'docx'): readonly string[] =>
  execFileSync('pdftotext', [printed(bytes, type), '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1)

/** The same of a presentation, by slide. */
export const wordsBySlide = (bytes: Uint8Array): readonly string[] =>
  execFileSync('pdftotext', [printed(bytes, 'pptx'), '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1)

/** The PDF that LibreOffice makes of a Word file. */
export const pdfOfWord = (bytes: Uint8Array): Uint8Array => readFileSync(printed(bytes))

/** The name of the PDF. */
const printed = (bytes: Uint8Array, ending: 'docx' | 'xlsx' | 'pptx' = 'docx'): string => {
  const file = savedFile(bytes, ending)
  const profile = `-env:UserInstallation=file://${dirname(file)}/office`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', dirname(file), file])
  return file.replace(`.${ending}`, '.pdf')
}

/** The same Word files, written by LibreOffice from OpenDocument texts that it made of them. */
export const throughOpenDocument = (files: readonly Uint8Array[]): readonly Uint8Array[] => {
  const folder = temporaryFolder()
  const names = files.map((_, index) => `document-${index}`)
  for (const [index, bytes] of files.entries()) writeFileSync(join(folder, `${names[index]}.docx`), bytes)
  const convert = (to: string, from: string, out: string) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'office')}`,
        ...['--headless', '--convert-to', to, '--outdir', join(folder, out)],
        ...names.map((name) => join(folder, from, `${name}.${to === 'odt' ? 'docx' : 'odt'}`)),
      ],
      { stdio: 'ignore' },
    )
  convert('odt', '', 'odt')
  convert('docx', 'odt', 'docx')
  return names.map((name) => readFileSync(join(folder, 'docx', `${name}.docx`)))
}

/** The words of a Word file as LibreOffice prints them, signs and numbers of lists included. */
export const textOf = (bytes: Uint8Array): string => {
  const file = savedFile(bytes, 'docx')
  const profile = `-env:UserInstallation=file://${dirname(file)}/office`
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    dirname(file),
    file,
  ])
  return readFileSync(file.replace('.docx', '.txt'), 'utf8')
}
