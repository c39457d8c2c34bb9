import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { list, update, words, written } from '../support/meeting-documents.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { countsPages, pagesOf } from '../support/office.ts'
import { officeErrors } from '../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

describe('a forum', () => {
  const forum = async (app: TestApp): Promise<RowId> => {
    const { id: meeting } = await app.call('meetings.create', {
      ...meetingDraft,
      title: 'Forum des Joncs',
      kind: 'forum',
      number: null,
      seriesName: '',
      date: '2027-03-01',
      place: 'Grange',
    })
    return meeting
  }
  const withProgramme = async (app: TestApp): Promise<RowId> => {
    const meeting = await forum(app)
    await app.call('programme.startFrom', { meeting, name: 'cafe' })
    const { lines } = await app.call('programme.page', { meeting })
    const item = lines[2]?.item.id as RowId
    const { id: person } = await app.call('records.create', {
      record: 'person',
      values: { lastName: 'PRAIRIEVASTE', firstName: 'Ysé' },
    })
    await app.call('programme.addSpeaker', { item, name: 'PRAIRIEVASTE Ysé', person, actor: null })
    await app.call('programme.addSpeaker', { item, name: 'Le Clic voisin', person: null, actor: null })
    const changes = { summary: 'Ce que l’on y fait, et avec qui.' }
    await app.call('records.update', { record: 'programmeItem', id: item, changes })
    return meeting
  }

  test('gives its programme in its letter, its event and its mail, where others give an agenda', async () => {
    const app = await createReadyApp()
    const meeting = await withProgramme(app)
    const letter = words((await written(app, meeting, { kind: 'convocation', to: 'anyone' })).content)
    const overleaf = letter.filter((line) => line.includes('à la page suivante'))
    expect(overleaf).toEqual([
      expect.stringMatching(/^Le programme figure à la page suivante\. Si vous souhaitez venir/),
    ])
    expect(letter).toContain('NOM, prénom, structure :\t')
    expect(letter.indexOf('Coupon-réponse')).toBeLessThan(letter.indexOf('Programme'))
    expect(letter).toContain('9 h 35 – 9 h 55')
    expect(letter).not.toContain('Ordre du jour')
    const event = nodeIcal.sync.parseICS(
      new TextDecoder().decode((await written(app, meeting, { kind: 'calendar' })).content),
    )
    const [vevent] = Object.values(event).filter((one) => one?.type === 'VEVENT')
    expect(String(vevent?.type === 'VEVENT' && vevent.description).replaceAll('\u00a0', ' ')).toContain(
      '– 9 h 35 – 9 h 55 : Un lieu raconte, Ysé PRAIRIEVASTE, Le Clic voisin (Salle du café)',
    )
    const { message } = await app.call('convocations.words', { of: { kind: 'meeting', id: meeting } })
    expect(message.body.replaceAll('\u00a0', ' ')).toContain('Programme :\n')
    expect(message.body.replaceAll('\u00a0', ' ')).toContain(
      '9 h 35 – 9 h 55 : Un lieu raconte, Ysé PRAIRIEVASTE, Le Clic voisin (Salle du café)',
    )
    const { content, name } = await written(app, meeting, { kind: 'programme' })
    expect(name).toBe('Programme_Forum-des-Joncs_2027-03-01.docx')
    expect(words(content)).toEqual(expect.arrayContaining(['Un lieu raconte', 'Ysé PRAIRIEVASTE', 'Dans le détail']))
    expect(await officeErrors(content)).toEqual([])
  })

  test('offers a stand in its letter where it has some, and gives the telephone of who writes', async () => {
    const app = await createReadyApp()
    const meeting = await withProgramme(app)
    const letter = async () => words((await written(app, meeting, { kind: 'convocation', to: 'anyone' })).content)
    const { espace } = (await app.call('workspace.state', {})) as unknown as { espace: { id: RowId } }
    await update(app, 'espace', espace.id, { phone: '+33475000000' })
    expect((await letter()).join('\n')).not.toContain('stand')
    expect((await letter()).map((line) => line.replaceAll('\u00a0', ' '))).toContain('Téléphone : 04 75 00 00 00')
    const { rooms } = await app.call('programme.page', { meeting })
    await app.call('programme.addStands', { meeting, room: rooms[0]?.id ?? null, holders: ['Le Clic voisin'] })
    expect((await letter()).join('\n')).toContain('Si vous souhaitez y tenir un stand')
  })

  test.skipIf(!countsPages)(
    'writes a letter of two pages, its coupon under it, with the longest usual programme and twelve more workshops (skipped where LibreOffice or pdfinfo is not installed)',
    async () => {
      const app = await createReadyApp()
      const meeting = await forum(app)
      await app.call('programme.startFrom', { meeting, name: 'day' })
      const { rooms, lines } = await app.call('programme.page', { meeting })
      for (let rank = 0; rank < 12; rank += 1) {
        const title = `Prêter du matériel à qui n’en a pas, ${rank + 1}`
        const { id: item } = await app.call('programme.addItem', { meeting, kind: 'stand', title })
        await app.call('programme.place', {
          item,
          room: rooms[rank % rooms.length]?.id ?? null,
          startsAt: null,
          endsAt: null,
        })
      }
      expect(lines.length).toBeGreaterThan(8)
      expect(pagesOf((await written(app, meeting, { kind: 'convocation', to: 'anyone' })).content)).toMatch(
        /Pages:\s+2\n/,
      )
    },
    120_000,
  )

  test('has a badge for each who is expected or speaks, once, and none for who will not come', async () => {
    const app = await createReadyApp()
    const meeting = await withProgramme(app)
    await list(app, meeting, 'BRUMECLAIRE')
    await update(app, 'attendance', await list(app, meeting, 'ANSEVENT'), { answer: 'no', status: null })
    const { content } = await written(app, meeting, { kind: 'badges', blanks: 0 })
    const named = words(content).filter((line) => line !== 'Forum des Joncs' && line !== '')
    expect(named).toEqual(['Aubin\nBRUMECLAIRE', 'Médiateur', 'Maison', 'Ysé\nPRAIRIEVASTE', 'Le Clic voisin'])
  })

  test('has a badge for who comes instead, who signs on the line of who does not', async () => {
    const app = await createReadyApp()
    const meeting = await withProgramme(app)
    await update(app, 'attendance', await list(app, meeting, 'BRUMECLAIRE'), {
      answer: 'represented',
      status: null,
      representedBy: 'DUPRÉ Aline',
    })
    const { content } = await written(app, meeting, { kind: 'badges', blanks: 0 })
    expect(words(content)).toContain('Aline\nDUPRÉ')
    expect(words(content)).not.toContain('Aubin\nBRUMECLAIRE')
    const sheet = words((await written(app, meeting, { kind: 'attendanceSheet', freeLines: 0 })).content)
    const name = sheet.findIndex((line) => line.startsWith('BRUMECLAIRE'))
    expect(sheet[name + 1]).toContain('par DUPRÉ Aline')
  })

  test('says what is missing to write them', async () => {
    const app = await createReadyApp()
    const meeting = await forum(app)
    await expect(written(app, meeting, { kind: 'programme' })).rejects.toThrow('programme-empty')
    await expect(written(app, meeting, { kind: 'badges', blanks: 0 })).rejects.toThrow('badges-nobody')
  })
})
