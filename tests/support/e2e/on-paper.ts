import { execFileSync } from 'node:child_process'
import { type Page, test } from '@playwright/test'
import type { ComposedDocument } from '#shared/records/composed-document.ts'

/** What a page printed by the window says, its lines joined. Chromium without a window alone prints so. */
export const wordsOnPaper = async (page: Page): Promise<string> => {
  const file = test.info().outputPath('page.pdf')
  await page.pdf({ path: file, preferCSSPageSize: true })
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
}

interface PaperWindow {
  readonly showPaper: (paper: ComposedDocument) => Promise<void>
}

/** What the program that prints does of a document, in a page that nobody sees. */
export const printed = async (page: Page, document: ComposedDocument): Promise<Buffer> => {
  await page.goto(new URL('/?paper', page.url()).href)
  await page.evaluate((paper) => (window as unknown as PaperWindow).showPaper(paper), document)
  return page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
}
