import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession } from '#main/headless/session.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { printed } from '../../support/e2e/on-paper.ts'
import { openEspace } from '../../support/e2e/screens.ts'

test.skip(hostName === 'electron', 'Playwright n’imprime que depuis Chromium sans fenêtre.')

/** The roadmap of the demonstration, as it is given to a window that prints. */
const roadmapOf = async (dataDir: string): Promise<ComposedDocument> => {
  let given: ComposedDocument | null = null
  const printPdf = async (document: ComposedDocument) => {
    given = document
    return Buffer.from('%PDF')
  }
  const resourcesDir = join(import.meta.dirname, '../../../resources')
  const app = await createApp({ dataDir, resourcesDir, jobs: inlineRunner(), host: { printPdf } })
  const { call } = createSession(app, () => undefined)
  await call('workspace.loadDemo', {})
  const parts = { comments: true, threads: true, matrix: true, calendar: true, persons: true }
  await call('fichesExport.writeRoadmap', { part: { kind: 'all' }, parts, as: 'pdf', job: randomUUID() })
  await app.close()
  if (given === null) throw new Error('nothing was printed')
  return given
}

const textOf = (block: Block): string =>
  block.type === 'paragraph' || block.type === 'heading'
    ? (block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('')
    : ''

const plainWords = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim()

test('the roadmap that a window prints has the pages that its contents say', async ({ page }, info) => {
  const document = await roadmapOf(info.outputPath('espace'))
  await openEspace(page)
  const file = info.outputPath('roadmap.pdf')
  writeFileSync(file, await printed(page, document))
  const pages = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1).map(plainWords)

  const opened = document.body.content.filter(
    (block) => (block.type === 'heading' || block.type === 'paragraph') && block.attrs?.newPage === true,
  )
  expect(pages).toHaveLength(opened.length + 1)
  const lines = document.body.content.filter((block) => block.type === 'paragraph' && block.attrs?.paged === true)
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) {
    const [, title = '', number = ''] = /^(?:.*\t)?(.*)\t(\d+)$/.exec(textOf(line)) ?? []
    expect(pages[Number(number) - 1], title).toContain(
      plainWords(title)
        .replace(/^Axe \d+ – /, '')
        .slice(0, 40),
    )
  }
})
