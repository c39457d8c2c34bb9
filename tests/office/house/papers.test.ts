import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { composePaper } from '#main/meetings/documents/papers/compose-paper.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { writeInHouse } from '#main/office/house/write-in-house.ts'
import { unpackText } from '#main/office/paper/office-package.ts'
import type { Addressee, MeetingPaper, SheetLine } from '#main/office/paper/paper.ts'
import { placeholderValues } from '#main/office/paper/placeholder-values.ts'
import type { EvaluationResults } from '#shared/contract/meetings/evaluations.ts'
import { type Turnout, turnoutLabels } from '#shared/contract/meetings/turnout.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { tallyOf } from '#shared/records/meetings/evaluation-question/tally.ts'
import { usualQuestions } from '#shared/records/meetings/evaluation-question/usual-questions.ts'
import { records } from '#shared/records/records.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { houseFile, para, section } from '../../support/house-file.ts'
import { hasOffice } from '../../support/office.ts'
import { plannedMeeting } from '../../support/planned-meeting.ts'
import { officeErrors, paragraphsOf, savedFile } from '../../support/read-docx.ts'
import { rowWith } from '../../support/rows.ts'
import { paperTemplates, templateBytes } from '../../support/template-bytes.ts'
import { expectAsAccessible } from './as-accessible.ts'
import { houseTemplates } from './house-templates.ts'

const held = { date: '2027-03-01', startsAt: '09:00', endsAt: '12:00', place: 'Salle du Pressoir' }
const planned = plannedMeeting(
  { title: '2e concertation', kind: 'concertation', ...held },
  {
    espace: rowWith(records.espace, 'espace', { departementCode: '71', signatory: 'Odile Sarment' }),
    agenda: [rowWith(records.agendaItem, 'point', { kind: 'point', title: 'Accueil', minutes: 30 })],
  },
)

const someone = (lastName: string) => ({
  ...rowWith(records.attendance, lastName, { lastName, firstName: 'Aubin', structure: 'Maison' }),
  civility: null,
})

const counts = Object.fromEntries(Object.keys(turnoutLabels).map((key) => [key, 3])) as Turnout['counts']

const someTurnout: Turnout = {
  meeting: 'meeting' as RowId,
  title: 'Forum',
  date: '2027-03-01',
  counts,
  epci: 4,
  qualified: 8,
  lists: Object.fromEntries(
    Object.keys(turnoutLabels).map((key) => [key, [{ key: 'a', name: 'Maison', detail: null, entry: null }]]),
  ) as unknown as Turnout['lists'],
  earlier: [{ meeting: 'before' as RowId, title: 'Forum', date: '2026-03-01', counts, epci: 4, qualified: 8 }],
}

const someResults: EvaluationResults = {
  replies: 2,
  present: 3,
  questions: usualQuestions.map((plan, rank) => ({
    question: rowWith(records.evaluationQuestion, `question ${rank}`, plan),
    tally: tallyOf(plan, plan.kind === 'scale' ? ['4', '5'] : ['Plus souvent']),
    before: [null],
  })),
  earlier: [],
}

const papers: Readonly<Record<MeetingPaper['kind'], MeetingPaper>> = {
  agenda: {
    ...planned,
    kind: 'agenda',
    followUps: [rowWith(records.followUp, 'task', { kind: 'task', text: 'Relancer les mairies' })],
  },
  convocation: {
    ...planned,
    kind: 'convocation',
    addressees: ['NOISETTE', 'BRUMECLAIRE', 'FLEURANT'].map(
      (lastName): Addressee => ({
        ...someone(lastName),
        address: ['12 rue Basse', '71000 LORNAY'],
        part: ['Vous tenez un stand.'],
      }),
    ),
    day: '2027-02-01',
    pictures: [],
  },
  attendanceSheet: {
    ...planned,
    kind: 'attendanceSheet',
    lines: ['NOISETTE', 'BRUMECLAIRE'].map((lastName, rank): SheetLine => ({ ...someone(lastName), number: rank + 1 })),
    freeLines: 3,
  },
  evaluationForm: {
    ...planned,
    kind: 'evaluationForm',
    questions: usualQuestions.map((plan, rank) => rowWith(records.evaluationQuestion, `question ${rank}`, plan)),
    copies: 0,
  },
  turnoutReport: { ...planned, kind: 'turnoutReport', turnout: someTurnout, results: someResults },
}

const templateOf = ({ kind }: MeetingPaper): Uint8Array => templateBytes(paperTemplates[kind])

const write = (house: Uint8Array, paper: MeetingPaper) => {
  const document = composePaper(paper)
  const written = writeInHouse({
    document,
    values: placeholderValues({ ...planned, series: null, attendances: [] }, document),
    house,
    ours: templateOf(paper),
  })
  if (!written.ok) throw new Error(written.error.code)
  return { ...written.value, document, xml: unpackText(written.value.bytes, 'word/document.xml') }
}

const said = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => cleanText(line).text).filter((line) => line.trim() !== '')

const kinds = Object.keys(papers) as MeetingPaper['kind'][]

describe.each(Object.entries(houseTemplates))('in a template with %s', (_name, house) => {
  test.each(kinds)('%s: every sentence is there, and the same paper gives the same bytes', (kind) => {
    const { bytes, document } = write(house, papers[kind])
    const found = said(paragraphsOf(bytes))
    for (const line of said(linesOf(document.body))) expect(found).toContain(line)
    expect(write(house, papers[kind]).bytes).toEqual(bytes)
  })

  test.each(kinds)('%s: headings, header rows, the words of pictures and the language are its own', (kind) => {
    const { bytes, document } = write(house, papers[kind])
    expectAsAccessible(house, bytes, writeDocx(document, templateOf(papers[kind])))
  })

  test('Office reproaches letters and sheets nothing that it did not reproach the template', async () => {
    const before = (await officeErrors(house)).length
    for (const kind of ['convocation', 'attendanceSheet'] as const)
      expect((await officeErrors(write(house, papers[kind]).bytes)).length).toBeLessThanOrEqual(before)
  })
})

/** Orientation of each section of a document, in order. */
const sections = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:pgSz\s[^>]*w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) =>
    Number(width) > Number(height) ? 'lying' : 'upright',
  )

describe('the sheet, which lies', () => {
  const body = (more = '') => `${para('{titre}')}${para('{corps}')}${section(more)}`

  test('turns the page of an upright house, whose header, foot and margins stay', () => {
    const head = '<w:headerReference w:type="default" r:id="header1"/>'
    const { xml } = write(houseFile({ body: body(head), headers: [para('Maison')] }), papers.attendanceSheet)
    expect(sections(xml)).toEqual(['lying'])
    expect(xml).toContain(`${head}<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`)
    expect(/<w:pgMar[^>]*>/.exec(xml)?.[0]).toBe(/<w:pgMar[^>]*>/.exec(section())?.[0])
  })

  test('turns only the section where it stands', () => {
    const cover = `${para('Page de garde')}<w:p><w:pPr>${section()}</w:pPr></w:p>`
    expect(sections(write(houseFile({ body: cover + body() }), papers.attendanceSheet).xml)).toEqual([
      'upright',
      'lying',
    ])
  })

  test('leaves the page of a letter, of a house that lies already, and of a cell', () => {
    const lying = houseFile({ body: `${para('{corps}')}${section('', 16_838, 11_906)}` })
    const inCell = houseTemplates['placeholders and the body in the cells of a table'] as Uint8Array
    expect(sections(write(houseFile({ body: body() }), papers.agenda).xml)).toEqual(['upright'])
    expect(sections(write(lying, papers.agenda).xml)).toEqual(['lying'])
    expect(sections(write(inCell, papers.attendanceSheet).xml)).toEqual(['upright'])
  })
})

describe('the letters, one each', () => {
  const letter = houseFile({
    body: `<w:p><w:bookmarkStart w:id="1" w:name="ici"/><w:bookmarkEnd w:id="1"/><w:r><w:t>Nos références : {titre}</w:t></w:r></w:p>${para('{corps}')}${para('Fin')}${section('<w:footerReference w:type="default" r:id="footer1"/>')}`,
    footers: ['<w:p><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'],
  })
  const { bytes, xml, remarks } = write(letter, papers.convocation)

  test('say again what the template says, each from its page 1', () => {
    const found = said(paragraphsOf(bytes))
    expect(found.filter((line) => line.startsWith('Nos références'))).toHaveLength(3)
    expect(found.filter((line) => line === 'Fin')).toHaveLength(3)
    expect(sections(xml)).toHaveLength(3)
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(2)
  })

  test('bear each mark once', () => {
    expect(xml.match(/w:name="ici"/g)).toHaveLength(1)
  })

  test('tell that a count of pages is that of all', () => {
    expect(remarks).toContainEqual(expect.stringContaining('Word compte celles de toutes les lettres'))
    expect(write(letter, { ...papers.convocation, addressees: [] } as MeetingPaper).remarks).toEqual([])
  })
})

test.skipIf(!hasOffice)('LibreOffice opens them (skipped where it is absent)', { timeout: 240_000 }, () => {
  const house = houseTemplates['a logo in the header of the first page, a foot with page numbers'] as Uint8Array
  for (const kind of kinds) {
    const file = savedFile(write(house, papers[kind]).bytes, 'docx')
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', dirname(file), file], { stdio: 'ignore' })
    expect(existsSync(join(dirname(file), 'document.pdf'))).toBe(true)
  }
})
