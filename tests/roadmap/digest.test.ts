import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DigestFormat } from '#shared/contract/directory/formats.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { leftOutText } from '#shared/records/roadmap/left-out.ts'
import { line } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { forumDraft } from '../support/meeting-draft.ts'
import { officeErrors, paragraphsOf } from '../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

/** A day that a test moves, at noon. */
const movingClock = (): Clock & { day: string } => {
  const clock = { day: '2026-10-15', now: () => new Date(`${clock.day}T12:00:00`) }
  return clock
}

const write = async ({ call }: TestApp, values: object): Promise<RowId> =>
  (await call('records.create', { record: 'newsItem', values } as never)).id

const fileOf = async (app: TestApp, letter: object, format: DigestFormat, template?: object) => {
  const job = randomUUID()
  const ready = await app.call('digest.write', { letter, format, job, ...(template && { template }) } as never)
  return { ...ready, content: Buffer.from(app.app.file(job)?.bytes ?? []), type: app.app.file(job)?.type }
}

const kindsOf = async ({ call }: TestApp, digest: RowId) =>
  (await call('digest.get', { digest })).entries.map(({ kind, title, kept }) => [kind, title, kept])

describe('a letter of news', () => {
  test('tells what is dated, what was answered and which fiches moved in its period, and what is to come', async () => {
    const clock = movingClock()
    const app = await createReadyApp({ clock })
    const { call } = app
    const { id: old } = await call('fiches.create', { title: 'Le bus', axis: null, sector: null })
    clock.day = '2026-11-20'
    const { id: digest } = await call('digest.start', {})
    expect((await call('digest.get', { digest })).digest).toMatchObject({
      title: 'Lettre d’information – novembre 2026',
      startsOn: '2026-10-20',
      endsOn: '2026-11-20',
    })
    expect(await kindsOf(app, digest)).toEqual([])
    await call('records.update', { record: 'fiche', id: old, changes: { state: 'running' } })
    await call('records.update', { record: 'fiche', id: old, changes: { state: 'done' } })
    await call('fiches.create', { title: 'La réserve', axis: null, sector: null })
    const { id: need } = await call('needs.raise', { text: 'Un lieu le soir', about: {} })
    await call('needs.settle', { need, state: 'answered', answer: 'Il ouvre.' })
    const news = await write(app, { title: 'Il ouvre', body: line('Venez.'), publishedOn: '2026-11-02', need })
    await write(app, { title: 'Brouillon' })
    await call('meetings.create', { ...meeting, date: '2026-12-03', title: 'Café de secteur' })
    await call('meetings.create', { ...meeting, date: '2026-11-05', title: 'Passée' })
    expect(await kindsOf(app, digest)).toEqual([
      ['news', 'Il ouvre', true],
      ['event', 'Café de secteur', true],
      ['need', 'Un lieu le soir', true],
      ['fiche', 'Fiche\u00a0S.1 – Le bus', true],
      ['fiche', 'Fiche\u00a0S.2 – La réserve', true],
    ])
    const view = await call('digest.get', { digest })
    expect(view.entries[3]?.detail.replaceAll('\u00a0', ' ')).toBe(
      'de « À discuter » à « Réalisée », le 20 novembre 2026',
    )
    await call('records.update', { record: 'digest', id: digest, changes: { leftOut: leftOutText([news]) } })
    const without = await call('digest.get', { digest })
    expect(without.entries[0]).toMatchObject({ id: news, kept: false })
    expect(plainText(without.document.body)).not.toContain('Venez.')
    await call('history.undo', {})
    expect(plainText((await call('digest.get', { digest })).document.body)).toContain('Venez.')

    clock.day = '2026-12-18'
    const { id: next } = await call('digest.start', {})
    expect((await call('digest.list', {})).map(({ id, startsOn }) => [id, startsOn])).toEqual([
      [next, '2026-11-21'],
      [digest, '2026-10-20'],
    ])
  })

  test('a move that was taken back is none', async () => {
    const clock = movingClock()
    const app = await createReadyApp({ clock })
    const { id } = await app.call('fiches.create', { title: 'Le bus', axis: null, sector: null })
    clock.day = '2026-11-20'
    const { id: digest } = await app.call('digest.start', {})
    await app.call('records.update', { record: 'fiche', id, changes: { state: 'running' } })
    await app.call('records.update', { record: 'fiche', id, changes: { state: 'toDiscuss' } })
    expect(await kindsOf(app, digest)).toEqual([])
  })

  test('says the same in Word, in a page and in a mail, and in the template of the house', async () => {
    const app = await createDemoApp()
    const period = { kind: 'period', startsOn: null, endsOn: null, sector: null, axis: null }
    const word = await fileOf(app, period, 'docx')
    expect(await officeErrors(word.content)).toEqual([])
    const told = paragraphsOf(word.content).join('\n')
    for (const words of ['Trente ordinateurs attendent leurs emprunteurs', 'Dates à venir', 'premier jeudi du mois'])
      expect(told).toContain(words)
    expect(word.name).toMatch(/^Lettre_Lettre-d-information-\w+-\d{4}\.docx$/)
    expect((await fileOf(app, period, 'docx')).content.equals(word.content)).toBe(true)

    const page = await fileOf(app, period, 'html')
    expect(page.type).toBe('text/html; charset=utf-8')
    expect(page.content.toString('utf8')).toContain('Trente ordinateurs attendent leurs emprunteurs</h4>')
    const mail = await fileOf(app, period, 'eml')
    expect(mail.content.toString('ascii')).toMatch(/^MIME-Version: 1\.0\r\nX-Unsent: 1\r\nSubject: =\?utf-8\?B\?/)

    const house = readFileSync(join(import.meta.dirname, '../../resources/templates/modele-exemple.docx'))
    const own = await fileOf(app, period, 'docx', { kind: 'file', content: house.toString('base64') })
    expect(await officeErrors(own.content)).toEqual([])
    expect(paragraphsOf(own.content).join('\n')).toContain('Trente ordinateurs attendent leurs emprunteurs')
  })

  test('one that would say nothing is not written, and one that is gone is said to be', async () => {
    const app = await createReadyApp()
    const { id } = await app.call('digest.start', {})
    await expect(fileOf(app, { kind: 'kept', id }, 'docx')).rejects.toMatchObject({ error: { code: 'digest-empty' } })
    await app.call('records.update', { record: 'digest', id, changes: { intro: 'Bonjour à tous.' } })
    expect((await fileOf(app, { kind: 'kept', id }, 'html')).content.toString('utf8')).toContain('Bonjour à tous.')
    expect((await app.call('digest.mail', { digest: id })).text).toContain('Bonjour à tous.')
    await app.call('records.remove', { record: 'digest', id })
    await expect(app.call('digest.get', { digest: id })).rejects.toMatchObject({
      error: { code: 'not-found', fact: 'La lettre demandée n’a pas été trouvée.' },
    })
  })
})

const meeting = { ...forumDraft, kind: 'cafe', place: 'Mairie' } as const
