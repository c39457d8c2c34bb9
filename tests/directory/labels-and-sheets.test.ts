import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { exported } from '../support/exported.ts'
import { countsPages, pagesOf } from '../support/office.ts'
import { hasPythonDocx, readByPythonDocx } from '../support/python-docx.ts'
import { officeErrors, paragraphsOf } from '../support/read-docx.ts'
import type { TestApp } from '../support/test-app.ts'

const sheetOf = async (app: TestApp, text: string) => {
  const [actor] = await app.call('directory.suggestActors', { text })
  const job = randomUUID()
  const { name } = await app.call('directoryExport.updateSheet', { actor: actor?.id as RowId, job })
  return { name, content: app.app.file(job)?.bytes ?? new Uint8Array() }
}

describe('postal labels', () => {
  test('are one a structure, two a line, in a file Office accepts', async () => {
    const { content, entries } = await exported(await createDemoApp(), { list: 'actors', format: 'labels' })
    const labels = paragraphsOf(content)
    expect(labels).toHaveLength(entries)
    expect(labels).toContain('CCAS de Pontvermeil\n1 PLACE DE L HOTEL DE VILLE\n00200 PONTVERMEIL')
    expect(await officeErrors(content)).toEqual([])
  })

  test('are the same, byte for byte, each time', async () => {
    const app = await createDemoApp()
    const [one, other] = await Promise.all([1, 2].map(() => exported(app, { list: 'persons', format: 'labels' })))
    expect(one?.content).toEqual(other?.content)
  })

  test.skipIf(!countsPages)(
    'fill A4 sheets of fourteen, no page more (skipped where LibreOffice or pdfinfo is not installed)',
    async () => {
      const { content, entries } = await exported(await createDemoApp(), { list: 'actors', format: 'labels' })
      expect(pagesOf(content)).toMatch(new RegExp(`Pages:\\s+${Math.ceil(entries / 14)}\\n`))
      expect(pagesOf(content)).toContain('(A4)')
    },
    120_000,
  )
})

describe('the update sheet', () => {
  test('says what is known, in order, and leaves room for the rest', async () => {
    const { name, content } = await sheetOf(await createDemoApp(), 'trois moulins')
    expect(name).toBe('Fiche-de-mise-a-jour_Centre-social-Les-Trois-Moulins-Pontvermeil_2026-11-24.docx')
    expect(paragraphsOf(content).map((words) => words.replaceAll('\u00a0', ' '))).toMatchSnapshot()
    expect(await officeErrors(content)).toEqual([])
  })

  test('says nothing of what is private, nor of what the secretariat notes', async () => {
    const app = await createDemoApp()
    const [actor] = await app.call('directory.suggestActors', { text: 'trois moulins' })
    const view = await app.call('directory.actor', { id: actor?.id as RowId })
    const person = view.posts[0]?.person?.id as RowId
    await app.call('records.update', {
      record: 'person',
      id: person,
      changes: { personalPhone: '0611223344' },
    } as never)
    await app.call('records.update', {
      record: 'actor',
      id: view.actor.id,
      changes: { note: 'À ménager', phone: '06 11 22 33 44' },
    } as never)
    const { content } = await sheetOf(app, 'trois moulins')
    expect(paragraphsOf(content).join('\n')).not.toMatch(/11.?22.?33.?44|À ménager/)
  })

  test('of an entry that is gone is a failure', async () => {
    const asked = (await createDemoApp()).call('directoryExport.updateSheet', {
      actor: randomUUID() as RowId,
      job: randomUUID(),
    })
    await expect(asked).rejects.toMatchObject({ error: { code: 'not-found' } })
  })

  test.skipIf(!countsPages)(
    'holds on one A4 page (skipped where LibreOffice or pdfinfo is not installed)',
    async () => {
      expect(pagesOf((await sheetOf(await createDemoApp(), 'trois moulins')).content)).toMatch(/Pages:\s+1\n/)
    },
    120_000,
  )
})

test.skipIf(!hasPythonDocx)(
  'the update sheet has real headings, header rows and titles of tables (read by python-docx, skipped where it is absent)',
  async () => {
    const { content } = await sheetOf(await createDemoApp(), 'trois moulins')
    expect(readByPythonDocx(reader, content)).toEqual({
      language: 'fr-FR',
      headings: ['Votre structure', 'Vos lieux', 'Vos correspondants', 'Fiche remplie par'],
      tables: [
        { title: 'Votre structure', columns: 4, header: true },
        { title: 'Vos lieux', columns: 4, header: true },
        { title: 'Vos correspondants', columns: 4, header: true },
        { title: 'Fiche remplie par', columns: 4, header: false },
      ],
    })
  },
)

const reader = `
import sys, json, docx
from docx.oxml.ns import qn
d = docx.Document(sys.argv[1])
print(json.dumps({
  'language': d.core_properties.language,
  'headings': [p.text for p in d.paragraphs if p.style.style_id == 'Heading1'],
  'tables': [{
    'title': t._tbl.tblPr.find(qn('w:tblCaption')).get(qn('w:val')),
    'columns': len(t.columns),
    'header': t.rows[0]._tr.trPr is not None and t.rows[0]._tr.trPr.find(qn('w:tblHeader')) is not None,
  } for t in d.tables],
}))
`
