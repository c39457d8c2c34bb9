import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { allTextOf } from '../support/exported.ts'
import { list, prepared, update, words, written } from '../support/meeting-documents.ts'
import { countsPages, pagesOf, wordsByPage } from '../support/office.ts'
import { hasPythonDocx, readByPythonDocx } from '../support/python-docx.ts'
import { officeErrors } from '../support/read-docx.ts'
import { createReadyApp } from '../support/test-app.ts'

const sheet: WantedDocument = { kind: 'attendanceSheet', freeLines: 8 }

describe('the convocation', () => {
  test('is a letter each, addressed as the directory says, never guessed', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await list(app, meeting, 'BRUMECLAIRE')
    await list(app, meeting, 'ANSEVENT')
    const madame = (await app.call('meetings.page', { id: meeting })).attendances.find(
      ({ lastName }) => lastName === 'ANSEVENT',
    )
    const person = madame?.person as RowId
    await update(app, 'person', person, { civility: 'madame' })
    const address = { addressExtra: 'Bâtiment B', street: 'Place de l’Hôtel de ville', postcode: '42600' }
    await update(app, 'actor', madame?.actor as RowId, { ...address, commune: 'Montbrison' })
    const { name, content } = await written(app, meeting, { kind: 'convocation', to: 'each' })
    expect(name).toBe('Lettres-de-convocation_2e-concertation_2027-03-01.docx')
    const text = words(content)
    expect(text.filter((line) => line.endsWith(',') && /^M(adame|onsieur)/.test(line))).toEqual([
      'Madame,',
      'Madame, Monsieur,',
    ])
    expect(text).toContain(
      'Madame Aubin ANSEVENT\nMédiateur\nMaison\nBâtiment B\nPlace de l’Hôtel de ville\n42600 MONTBRISON',
    )
    expect(text).toContain(
      'Aubin BRUMECLAIRE\nMédiateur\nMaison\nBâtiment B\nPlace de l’Hôtel de ville\n42600 MONTBRISON',
    )
    // Two letters, two sections, each numbered from its first page.
    expect(allTextOf(content).match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
    expect(await officeErrors(content)).toEqual([])
  })

  test('for all says when, where, by when to answer, and the agenda with its sum', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await update(app, 'meeting', meeting, { access: 'Porte B', replyBy: '2027-02-20' })
    const [espace] = [(await app.call('workspace.state', {})) as unknown as { espace: { id: RowId } }]
    await update(app, 'espace', espace.espace.id, {
      services: 'Pôle Solidarités\nService coordination',
      city: 'Lornay',
      replyEmail: 'coordination@departement.example',
      signatory: 'Odile VENTCLAIR\nChargée de mission',
      dataOfficer: 'dpd@departement.example',
    })
    const { content } = await written(app, meeting, { kind: 'convocation', to: 'anyone' })
    expect(words(content)).toMatchSnapshot()
    expect(await officeErrors(content)).toEqual([])
  })

  test.each([
    ['cancel', { reason: 'Salle inondée' }, 'La réunion prévue le lundi 1er mars 2027 est annulée.'],
    [
      'postpone',
      { reason: 'Salle inondée', date: null, startsAt: null, endsAt: null },
      'La réunion prévue le lundi 1er mars 2027 est reportée à une date qui vous sera communiquée.',
    ],
    [
      'postpone',
      { reason: 'Salle inondée', date: '2027-04-05', startsAt: '14:00', endsAt: '17:00' },
      'La réunion prévue le lundi 1er mars 2027 est reportée au lundi 5 avril 2027.',
    ],
  ] as const)('of a meeting that is off says so: %s %j', async (step, more, news) => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await app.call(`meetings.${step}`, { id: meeting, ...more } as never)
    const text = words((await written(app, meeting, { kind: 'convocation', to: 'anyone' })).content)
    expect(text).toContain(news)
    expect(text).toContain('Motif : Salle inondée')
    expect(text.includes('Coupon-réponse')).toBe(news.includes('avril'))
  })

  test('goes to those who were not convened yet, when asked', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    const convened = await list(app, meeting, 'NOISETTE')
    await list(app, meeting, 'VENTCLAIR')
    await update(app, 'attendance', convened, { convenedOn: '2027-01-05' })
    const text = words((await written(app, meeting, { kind: 'convocation', to: 'newcomers' })).content).join('\n')
    expect([text.includes('NOISETTE'), text.includes('VENTCLAIR')]).toEqual([false, true])
  })

  test('for nobody is a failure that says what to do', async () => {
    const app = await createReadyApp()
    const asked = written(app, await prepared(app), { kind: 'convocation', to: 'each' })
    await expect(asked).rejects.toMatchObject({ error: { code: 'convocation-nobody' } })
  })
})

describe('the attendance sheet', () => {
  test('numbers its lines at the first print, and keeps them', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await list(app, meeting, 'NOISETTE')
    await list(app, meeting, 'VENTCLAIR', { part: 'speaker' })
    const first = words((await written(app, meeting, sheet)).content)
    expect(first).toContain('Intervention et animation')
    await list(app, meeting, 'AVELINE')
    await written(app, meeting, sheet)
    const { attendances } = await app.call('meetings.page', { id: meeting })
    expect(attendances.map(({ lastName, sheetLine }) => `${lastName} ${sheetLine}`)).toEqual([
      'AVELINE 3',
      'NOISETTE 1',
      'VENTCLAIR 2',
    ])
    // Printing again writes nothing.
    const before = await app.call('history.undoable', {})
    await written(app, meeting, sheet)
    expect(await app.call('history.undoable', {})).toEqual(before)
  })

  test('numbers the lines of each meeting apart: who is first in one may be third in the next', async () => {
    const app = await createReadyApp()
    const numbersOf = async (meeting: RowId) => {
      await written(app, meeting, sheet)
      const { attendances } = await app.call('meetings.page', { id: meeting })
      return attendances.map(({ lastName, sheetLine }) => `${lastName} ${sheetLine}`)
    }
    const [november, january] = [await prepared(app), await prepared(app)]
    await list(app, november, 'VESPERTIN')
    expect(await numbersOf(november)).toEqual(['VESPERTIN 1'])
    for (const name of ['AVELINE', 'NOISETTE', 'VESPERTIN']) await list(app, january, name)
    expect(await numbersOf(january)).toEqual(['AVELINE 1', 'NOISETTE 2', 'VESPERTIN 3'])
    await list(app, november, 'AVELINE')
    expect(await numbersOf(november)).toEqual(['AVELINE 2', 'VESPERTIN 1'])
  })

  test('numbers no line when the template it was asked in is gone', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await list(app, meeting, 'NOISETTE')
    const template = { kind: 'house', name: 'Disparu' } as const
    const asked = app.call('meetingDocuments.write', { meeting, document: sheet, template, job: crypto.randomUUID() })
    await expect(asked).rejects.toMatchObject({ error: { code: 'house-template.gone' } })
    const { attendances } = await app.call('meetings.page', { id: meeting })
    expect(attendances.map(({ sheetLine }) => sheetLine)).toEqual([null])
  })

  test('says who is excused, and never how to reach anyone', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    const id = await list(app, meeting, 'NOISETTE')
    await update(app, 'attendance', id, { status: null, answer: 'no' })
    const { attendances } = await app.call('meetings.page', { id: meeting })
    await update(app, 'person', attendances[0]?.person as RowId, {
      civility: 'monsieur',
      phone: '0474112233',
      email: 'aubin@exemple.example',
    })
    const { content } = await written(app, meeting, sheet)
    expect(words(content)).toContain('excusé')
    expect(allTextOf(content)).not.toMatch(/0474|74 11|aubin@/)
    expect(await officeErrors(content)).toEqual([])
  })

  test('has a column of functions only when somebody on it has one, and a place to sign for who attests', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await list(app, meeting, 'NOISETTE')
    const ofFunctions = async () =>
      words((await written(app, meeting, { kind: 'attendanceSheet', freeLines: 0 })).content).filter((text) =>
        ['Fonction', 'Signature', 'Nom et fonction de qui atteste'].includes(text),
      )
    expect(await ofFunctions()).toEqual(['Fonction', 'Signature', 'Signature', 'Nom et fonction de qui atteste'])
    const { attendances } = await app.call('meetings.page', { id: meeting })
    await update(app, 'attendance', attendances[0]?.id as RowId, { role: null })
    expect(await ofFunctions()).toEqual(['Signature', 'Signature', 'Nom et fonction de qui atteste'])
  })

  test.skipIf(!countsPages)('fills a page before it begins another, its columns headed again on each', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    const pages = async () =>
      wordsByPage((await written(app, meeting, sheet)).content).map((page) => [
        page.includes('Autres personnes présentes'),
        page.includes('Courriel (facultatif)'),
        page.includes('Protection de vos données'),
      ])
    expect(await pages()).toEqual([[false, true, true]])
    for (const name of ['AVELINE', 'BRUMECLAIRE', 'NOISETTE', 'OSERAIE', 'VESPERTIN']) await list(app, meeting, name)
    expect(await pages()).toEqual([
      [true, true, false],
      [false, true, true],
    ])
  })

  test('says who answers for what is collected as it was said, and leaves the place while nobody said it', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    const notice = async () =>
      words((await written(app, meeting, sheet)).content).find((text) => text.startsWith('Responsable'))
    expect(await notice()).toMatch(/^Responsable\s: …{24}\./)
    const { espace } = (await app.call('workspace.state', {})) as unknown as { espace: { id: RowId } }
    await update(app, 'espace', espace.id, { controller: 'Communauté de communes du Val' })
    expect(await notice()).toMatch(/^Responsable\s: Communauté de communes du Val\./)
  })

  test('of nobody is lines to fill', async () => {
    const app = await createReadyApp()
    const { content } = await written(app, await prepared(app), sheet)
    expect(words(content).filter((line) => /^\d+$/.test(line))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(await officeErrors(content)).toEqual([])
  })
})

test('the agenda ends with what the series left open, when asked', async () => {
  const app = await createReadyApp()
  const earlier = await prepared(app)
  await update(app, 'meeting', earlier, { date: '2027-01-11' })
  await app.call('records.create', {
    record: 'followUp',
    values: {
      meeting: earlier,
      position: 'a0',
      kind: 'task',
      text: 'Relancer les mairies',
      bearer: 'Mme VENTCLAIR',
      dueOn: '2027-02-01',
      state: 'open',
    },
  } as never)
  const meeting = await prepared(app)
  const line = 'Tâche : Relancer les mairies – Mme VENTCLAIR, avant le 1er février 2027'
  expect(words((await written(app, meeting, { kind: 'agenda', followUps: true })).content)).toContain(line)
  expect(words((await written(app, meeting, { kind: 'agenda', followUps: false })).content)).not.toContain(line)
})

describe('the calendar', () => {
  const eventOf = (content: Uint8Array) =>
    Object.values(nodeIcal.sync.parseICS(Buffer.from(content).toString())).find((one) => one?.type === 'VEVENT') as
      | { uid: string; sequence: number; status: string; start: Date }
      | undefined

  test('keeps its UID and raises its sequence at each change, undone ones too', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    const now = async () => eventOf((await written(app, meeting, { kind: 'calendar' })).content)
    const first = await now()
    await update(app, 'meeting', meeting, { access: 'Porte B' })
    expect(await now()).toMatchObject({ uid: first?.uid, sequence: 0 })
    await update(app, 'meeting', meeting, { place: 'Salle B' })
    expect(await now()).toMatchObject({ uid: first?.uid, sequence: 1 })
    await app.call('history.undo', {})
    expect(await now()).toMatchObject({ uid: first?.uid, sequence: 2 })
    await app.call('meetings.cancel', { id: meeting, reason: 'Salle inondée' })
    expect(await now()).toMatchObject({ uid: first?.uid, sequence: 3, status: 'CANCELLED' })
  })

  test('follows a postponement to no day, then to a day, and what is prepared again', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    const now = async () => eventOf((await written(app, meeting, { kind: 'calendar' })).content)
    const { uid, start } = (await now()) ?? {}
    await app.call('meetings.postpone', { id: meeting, reason: 'Neige', date: null, startsAt: null, endsAt: null })
    expect(await now()).toMatchObject({ uid, start, sequence: 1, status: 'CANCELLED' })
    await app.call('meetings.postpone', {
      id: meeting,
      reason: 'Neige',
      date: '2027-04-15',
      startsAt: '09:00',
      endsAt: '12:00',
    })
    const moved = await now()
    expect(moved).toMatchObject({ uid, sequence: 2, status: 'TENTATIVE' })
    expect(moved?.start.toISOString().slice(0, 10)).toBe('2027-04-15')
    await app.call('meetings.cancel', { id: meeting, reason: 'Plus personne' })
    await app.call('meetings.resume', { id: meeting })
    expect(await now()).toMatchObject({ uid, sequence: 4, status: 'TENTATIVE' })
    await app.call('invitations.convene', { meeting })
    expect(await now()).toMatchObject({ uid, sequence: 5, status: 'CONFIRMED' })
  })

  test('does not change when people are invited, answer, or come unannounced', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    const now = async () => Buffer.from((await written(app, meeting, { kind: 'calendar' })).content).toString()
    const before = await now()
    await attend(app, meeting, { lastName: 'NOISETTE', firstName: 'Aubin' })
    expect(await now()).toBe(before)
  })

  test('of a meeting without a day is a failure that says what to do', async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await update(app, 'meeting', meeting, { date: null })
    await expect(written(app, meeting, { kind: 'calendar' })).rejects.toMatchObject({
      error: { code: 'calendar-undated' },
    })
  })
})

test('the same meeting gives the same bytes', async () => {
  const app = await createReadyApp()
  const meeting = await prepared(app)
  await list(app, meeting, 'NOISETTE')
  const all: readonly WantedDocument[] = [
    sheet,
    { kind: 'agenda', followUps: true },
    { kind: 'convocation', to: 'each' },
    { kind: 'calendar' },
  ]
  for (const document of all) {
    const [one, other] = [await written(app, meeting, document), await written(app, meeting, document)]
    expect(one.content).toEqual(other.content)
  }
})

test.skipIf(!countsPages)(
  'LibreOffice opens a sheet of sixty, lying, and a letter of two pages each (skipped where LibreOffice or pdfinfo is not installed)',
  async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    for (let rank = 0; rank < 60; rank += 1) await list(app, meeting, `NOISETTE-${rank}`)
    expect(pagesOf((await written(app, meeting, sheet)).content)).toMatch(/Pages:\s+5\n[\s\S]*Page size:\s+841/)
    expect(pagesOf((await written(app, meeting, { kind: 'convocation', to: 'each' })).content)).toMatch(
      /Pages:\s+120\n/,
    )
  },
  240_000,
)

test.skipIf(!hasPythonDocx)(
  'papers have real headings, header rows, a first column and titles of tables (read by python-docx, skipped where it is absent)',
  async () => {
    const app = await createReadyApp()
    const meeting = await prepared(app)
    await list(app, meeting, 'NOISETTE')
    const read = async (document: WantedDocument): Promise<unknown> => {
      const { content } = await written(app, meeting, document)
      return readByPythonDocx(reader, content)
    }
    expect(await read({ kind: 'convocation', to: 'anyone' })).toEqual({
      language: 'fr-FR',
      headings: ['Ordre du jour', 'Coupon-réponse'],
      tables: [
        { title: 'L’essentiel', header: false, firstColumn: '1' },
        { title: 'Ordre du jour', header: true, firstColumn: '0' },
      ],
    })
    expect(await read(sheet)).toEqual({
      language: 'fr-FR',
      headings: ['Personnes invitées', 'Autres personnes présentes', 'Protection de vos données'],
      tables: [
        { title: 'Personnes invitées', header: true, firstColumn: '0' },
        { title: 'Autres personnes présentes', header: true, firstColumn: '0' },
        { title: 'Attestation', header: false, firstColumn: '1' },
      ],
    })
  },
)

const reader = `
import sys, json, docx
from docx.oxml.ns import qn
d = docx.Document(sys.argv[1])
def header(t):
  p = t.rows[0]._tr.trPr
  return p is not None and p.find(qn('w:tblHeader')) is not None
print(json.dumps({
  'language': d.core_properties.language,
  'headings': [p.text for p in d.paragraphs if p.style.style_id == 'Heading1'],
  'tables': [{
    'title': t._tbl.tblPr.find(qn('w:tblCaption')).get(qn('w:val')),
    'header': header(t),
    'firstColumn': t._tbl.tblPr.find(qn('w:tblLook')).get(qn('w:firstColumn')),
  } for t in d.tables],
}))
`
