import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { pdfFaults } from '../support/accessible/pdf-faults.ts'
import { houseFile, para, section } from '../support/house-file.ts'
import { prepared } from '../support/meeting-documents.ts'
import { countsPages } from '../support/office.ts'
import { savedFile } from '../support/read-docx.ts'
import { createReadyApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

afterEach(() => vi.unstubAllEnvs())

const agenda: WantedDocument = { kind: 'agenda', followUps: false }

/** A paper of a meeting as PDF, as a window asks for it. */
const asPdf = async (
  { app, call }: TestApp,
  meeting: RowId,
  document: WantedDocument = agenda,
  template: TemplateChoice = { kind: 'concerto' },
) => {
  const job = randomUUID()
  const ready = await call('meetingDocuments.write', { meeting, document, template, as: 'pdf', job })
  return { ...ready, made: app.file(job) }
}

/** A window that prints: what it was given, and what it answers. */
const window = () => {
  const printed: ComposedDocument[] = []
  const printPdf = async (document: ComposedDocument) => {
    printed.push(document)
    return Buffer.from('%PDF printed')
  }
  return { printed, printPdf }
}

/** A computer on which this is LibreOffice; on which there is none. */
const onComputer = (soffice: string | null): void => {
  const folder = temporaryFolder()
  if (soffice !== null) {
    writeFileSync(join(folder, 'soffice'), soffice)
    chmodSync(join(folder, 'soffice'), 0o700)
  }
  vi.stubEnv('PATH', folder)
}

describe('without a window, LibreOffice makes it', () => {
  test.skipIf(!countsPages)('A4, tagged, under its title, in French, its words in order', async () => {
    const app = await createReadyApp()
    const { name, made, remarks } = await asPdf(app, await prepared(app))
    expect({ name, type: made?.type, remarks }).toEqual({
      name: 'Ordre-du-jour_2e-concertation_2027-03-01.pdf',
      type: 'application/pdf',
      remarks: [],
    })
    const file = savedFile(made?.bytes ?? new Uint8Array(), 'pdf')
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(info).toMatch(/^Title:\s+Ordre du jour – 2e concertation$/m)
    expect(info).toMatch(/^Page size:.*\(A4\)$/m)
    expect(pdfFaults(file)).toEqual([])
    const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    expect(words).toMatch(/Accueil[\s\S]*Tables tournantes[\s\S]*Pause/)
  })

  test('where there is none, what to do is said, and nothing was made', async () => {
    onComputer(null)
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await expect(asPdf(app, meeting)).rejects.toMatchObject({ error: { code: 'pdf.no-program' } })
  })

  test('one that fails is told', async () => {
    onComputer('#!/bin/sh\nexit 1\n')
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await expect(asPdf(app, meeting)).rejects.toMatchObject({ error: { code: 'pdf.failed' } })
  })
})

describe('a window prints what its preview shows', () => {
  test('in Concerto’s template, without LibreOffice', async () => {
    onComputer(null)
    const { printed, printPdf } = window()
    const app = await createReadyApp({ host: { printPdf } })
    const { made, remarks } = await asPdf(app, await prepared(app))
    expect(Buffer.from(made?.bytes ?? []).toString()).toBe('%PDF printed')
    expect(printed.map(({ title }) => title)).toEqual(['Ordre du jour – 2e concertation'])
    expect(remarks).toEqual([])
  })

  test('but not what its template alone cuts or rules', async () => {
    onComputer(null)
    const { printed, printPdf } = window()
    const app = await createReadyApp({ host: { printPdf } })
    const meeting = await prepared(app)
    const sheet = asPdf(app, meeting, { kind: 'attendanceSheet', freeLines: 4 })
    await expect(sheet).rejects.toMatchObject({ error: { code: 'pdf.no-program' } })
    expect(printed).toEqual([])
  })

  test('and in a template of the house, says that its look is not followed', async () => {
    onComputer(null)
    const app = await createReadyApp({ host: { printPdf: window().printPdf } })
    const house = houseFile({ body: `${para('Maison')}${para('{corps}')}${section()}` })
    const content = Buffer.from(house).toString('base64')
    const { name } = await app.call('houseTemplates.add', { name: 'Charte.docx', content })
    const { remarks } = await asPdf(app, await prepared(app), agenda, { kind: 'house', name })
    expect(remarks).toEqual([expect.stringContaining('mise en page de Concerto')])
  })

  test('one that stops is told', async () => {
    const printPdf = () => Promise.reject(new Error('The window is gone'))
    const app = await createReadyApp({ host: { printPdf } })
    const meeting = await prepared(app)
    await expect(asPdf(app, meeting)).rejects.toMatchObject({ error: { code: 'pdf.failed' } })
  })
})
