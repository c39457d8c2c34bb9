import { describe, expect, test } from 'vitest'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { unpackText } from '#main/office/paper/office-package.ts'
import { hasPythonDocx, readByPythonDocx } from '../support/python-docx.ts'
import { officeErrors, paragraphsOf } from '../support/read-docx.ts'
import { sampleMinutes } from '../support/sample-minutes.ts'
import { minutesTemplate } from '../support/template-bytes.ts'

const bytes = writeDocx(composeMinutes(sampleMinutes()), minutesTemplate)

describe('invented minutes, written as Word', () => {
  test('say everything once, in order, with French spaces', () => {
    expect(paragraphsOf(bytes).map((line) => line.replaceAll('\u00a0', '~'))).toMatchSnapshot()
  })

  test('are a file that Office accepts', async () => {
    expect(await officeErrors(bytes)).toEqual([])
  })

  test('are the same bytes each time', () => {
    expect(writeDocx(composeMinutes(sampleMinutes()), minutesTemplate)).toEqual(bytes)
  })

  test('open a page for the axis and for the fiche under its bare heading; the few lines that follow go on', () => {
    const openers = [...unpackText(bytes, 'word/document.xml').matchAll(/<w:pageBreakBefore\/>.*?<\/w:p>/g)]
    expect(openers.map(([xml]) => xml.replaceAll(/<[^>]*>/g, ''))).toEqual([
      'Axe prioritaire\u00a04\u00a0– Relier les lieux',
      'Fiches-actions',
      'Axe prioritaire\u00a04\u00a0– Relier les lieux',
    ])
  })

  test('link only to what is safe, with encoded addresses', () => {
    const targets = [
      ...unpackText(bytes, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ]
    expect(targets.map(([, target]) => target)).toEqual([
      'https://exemple.fr/rapport-%C3%A9lu?ann%C3%A9e=2025',
      'mailto:equipe@exemple.fr',
    ])
  })

  test('count their pages in the footer, and say no date', () => {
    expect(unpackText(bytes, 'word/footer1.xml')).toMatch(/01\.03\.25.*PAGE.*\/.*NUMPAGES/)
    expect(unpackText(bytes, 'docProps/core.xml')).not.toContain('dcterms:')
  })
})

describe.skipIf(!hasPythonDocx)('invented minutes, read by python-docx (skipped where it is not installed)', () => {
  test('have real headings, header rows, titles of tables, properties and language', () => {
    expect(readByPythonDocx(reader, bytes)).toMatchSnapshot()
  })
})

const reader = `
import sys, json, docx
from docx.oxml.ns import qn
d = docx.Document(sys.argv[1])
def level(p):
    o = p.style.element.find('.//' + qn('w:outlineLvl'))
    return None if o is None else int(o.get(qn('w:val')))
tables = [{
    'title': t._tbl.tblPr.find(qn('w:tblCaption')).get(qn('w:val')) if t._tbl.tblPr.find(qn('w:tblCaption')) is not None else None,
    'columns': len(t.columns),
    'widths': [c.width.twips for c in t.columns],
    'headerRows': [c.text for r in t.rows if r._tr.find(qn('w:trPr')) is not None and r._tr.find(qn('w:trPr')).find(qn('w:tblHeader')) is not None for c in r.cells],
} for t in d.tables]
print(json.dumps({
    'title': d.core_properties.title, 'subject': d.core_properties.subject, 'author': d.core_properties.author,
    'language': d.core_properties.language,
    'textLanguage': d.styles.element.find('.//' + qn('w:lang')).get(qn('w:val')),
    'headings': [[p.style.name, level(p), p.text, p._p.pPr.numPr is not None] for p in d.paragraphs if p.style.name.startswith('Heading')],
    'emptyParagraphs': sum(1 for p in d.paragraphs if not p.text.strip()),
    'tables': tables,
}))
`
