import { execFileSync } from 'node:child_process'
import { type Page, test } from '@playwright/test'

/** What a page printed by the window says, its lines joined. Chromium without a window alone prints so. */
export const wordsOnPaper = async (page: Page): Promise<string> => {
  const file = test.info().outputPath('page.pdf')
  await page.pdf({ path: file, preferCSSPageSize: true })
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
}
