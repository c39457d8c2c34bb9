import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { line } from '#shared/text/rich-text/build.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const fixture = readFileSync(new URL('../fixtures/minutes/concertation.md', import.meta.url), 'utf8')

const opened = async () => {
  const app = await createReadyApp()
  const { meeting } = await app.call('minutes.import', {
    source: { kind: 'text', text: fixture },
    job: crypto.randomUUID(),
  })
  return { app, meeting }
}

const validated = async () => {
  const { app, meeting } = await opened()
  const version = await app.call('versions.validate', { meeting, date: '2026-12-12', note: '' })
  return { app, meeting, version }
}

const stateOf = async (app: TestApp, id: RowId) => (await app.call('meetings.page', { id })).meeting.state

const retitle = async (app: TestApp, meeting: RowId, title: string) => {
  const { sections } = await app.call('minutes.get', { meeting })
  const section = sections.find(({ kind }) => kind === 'text')
  return app.call('records.update', { record: 'section', id: section?.id as RowId, changes: { title: line(title) } })
}

describe('a version', () => {
  test('keeps what was written to the letter, whatever is written since', async () => {
    const { app, meeting } = await opened()
    const before = await app.call('minutes.preview', { meeting })
    const { version, added } = await app.call('versions.fix', { meeting, note: 'Relue par le groupe' })
    expect([version, added]).toMatchObject([
      { number: 1, state: 'draft', fixedBy: 'Ysaline MERLERIVE', note: 'Relue par le groupe', sent: null },
      true,
    ])
    await retitle(app, meeting, 'Tout autre chose')
    expect(await app.call('minutes.preview', { meeting, version: version.id })).toEqual(before)
    expect((await app.call('versions.ofMeeting', { meeting })).changed).toBe(true)
  })

  test('is not fixed twice, until something changes', async () => {
    const { app, meeting } = await opened()
    const fix = () => app.call('versions.fix', { meeting, note: '' })
    const first = await fix()
    expect(await fix()).toEqual({ ...first, added: false })
    await retitle(app, meeting, 'Autrement')
    expect(await fix()).toMatchObject({ version: { number: 2 }, added: true })
  })

  test('tells what changed since, by line and by word', async () => {
    const { app, meeting } = await opened()
    await retitle(app, meeting, 'Accueil et présentation')
    const { version } = await app.call('versions.fix', { meeting, note: '' })
    await retitle(app, meeting, 'Accueil et tour de table')
    const { blocks } = await app.call('versions.compare', { from: version.id, to: null })
    expect(blocks.filter(({ kind }) => kind !== 'same')).toMatchObject([{ kind: 'changed', role: 'heading' }])
  })

  test('is never written over nor taken out of the list', async () => {
    const { app, meeting } = await opened()
    const { version } = await app.call('versions.fix', { meeting, note: '' })
    const change = (changes: object) =>
      app.call('records.update', { record: 'minutesVersion', id: version.id, changes })
    await expect(change({ footer: 'Autre' })).rejects.toThrow('version-fixed')
    await expect(app.call('records.remove', { record: 'minutesVersion', id: version.id })).rejects.toThrow(
      'version-fixed',
    )
    await expect(change({ note: 'Relue' })).rejects.toThrow('version-fixed')
    await app.call('meetings.remove', { id: meeting })
    await app.call('history.undo', {})
    expect((await app.call('versions.ofMeeting', { meeting })).versions).toEqual([version])
  })

  test('is sent to be read, then the next one ends that: a draft with what came back, or the validated one', async () => {
    const { app, meeting } = await opened()
    const latest = () => app.call('versions.latest', { meeting })
    expect(await latest()).toBeNull()
    const to = 'l’équipe d’animation, Mme VERSOLIVE'
    const sending = { meeting, to, on: '2026-11-06', replyBy: '2026-11-13', note: '' }
    const sent = await app.call('versions.send', sending)
    expect(sent).toMatchObject({ number: 1, state: 'review', sent: { to, on: '2026-11-06', replyBy: '2026-11-13' } })
    // Nothing changed: the version that is read stands, and still waits.
    expect(await app.call('versions.fix', { meeting, note: '' })).toEqual({ version: sent, added: false })
    await app.call('versions.fix', { meeting, note: 'Deux noms à corriger' })
    expect(await latest()).toMatchObject({ number: 2, state: 'draft', note: 'Deux noms à corriger', sent: null })
    await app.call('versions.send', { ...sending, replyBy: null })
    expect(await latest()).toMatchObject({ number: 3, state: 'review', sent: { to, replyBy: null } })
    await app.call('history.undo', {})
    expect(await latest()).toMatchObject({ number: 2, state: 'draft' })
    await app.call('versions.validate', { meeting, date: '2026-12-12', note: '' })
    expect(await latest()).toMatchObject({ number: 3, state: 'validated' })
    await expect(app.call('versions.send', sending)).rejects.toThrow('minutes-locked')
  })

  test('of nothing is refused', async () => {
    const { app, meeting } = await opened()
    for (const { id } of (await app.call('minutes.get', { meeting })).sections)
      await app.call('records.remove', { record: 'section', id })
    await expect(app.call('versions.fix', { meeting, note: '' })).rejects.toThrow('minutes-empty')
  })
})

describe('validated minutes', () => {
  test('say who validated them and when, in a version', async () => {
    const { app, meeting, version } = await validated()
    expect(version).toMatchObject({ state: 'validated', fixedBy: 'Ysaline MERLERIVE' })
    expect((await app.call('meetings.page', { id: meeting })).meeting).toMatchObject({
      state: 'validated',
      validatedOn: '2026-12-12',
      validatedBy: expect.any(String),
    })
  })

  test('say on each page when they were, and no more once they are opened again', async () => {
    const { app, meeting, version } = await validated()
    const footer = async (asked: RowId | null = version.id) =>
      (await app.call('minutes.preview', { meeting, version: asked })).footer.replaceAll('\u00a0', ' ')
    expect(await footer()).toMatch(/ – Validé le 12 décembre 2026$/)
    expect(await footer(null)).toBe(await footer())
    await app.call('versions.reopen', { meeting, reason: 'Une coquille' })
    expect(await footer()).not.toContain('Validé')
  })

  test('are locked in every row they are made of', async () => {
    const { app, meeting } = await validated()
    const { sections, axisSheets, attendances } = await app.call('minutes.get', { meeting })
    const locked = (doing: Promise<unknown>) => expect(doing).rejects.toThrow('minutes-locked')
    const [section, sheet, person] = [sections[1], axisSheets[0], attendances[0]].map((row) => row?.id as RowId)
    await locked(retitle(app, meeting, 'Autrement'))
    await locked(app.call('records.remove', { record: 'section', id: section as RowId }))
    await locked(app.call('minutes.moveSection', { id: section as RowId, after: null }))
    await locked(app.call('minutes.addSection', { meeting, after: null, kind: 'text', level: 1 }))
    await locked(
      app.call('records.update', { record: 'axisSheet', id: sheet as RowId, changes: { stakes: line('Autre') } }),
    )
    await locked(app.call('records.update', { record: 'attendance', id: person as RowId, changes: { role: 'Autre' } }))
    await locked(app.call('records.create', { record: 'attendance', values: { meeting, lastName: 'TARDIF' } }))
    await locked(app.call('agenda.add', { owner: { kind: 'meeting', id: meeting }, after: null, kind: 'point' }))
    await locked(app.call('records.update', { record: 'meeting', id: meeting, changes: { state: 'toValidate' } }))
    await locked(app.call('meetings.remove', { id: meeting }))
    await locked(app.call('versions.fix', { meeting, note: '' }))
  })

  test('leave fiches, what was decided and work notes open', async () => {
    const { app, meeting } = await validated()
    const { fiches } = await app.call('minutes.get', { meeting })
    const before = await app.call('minutes.preview', { meeting })
    await app.call('records.update', {
      record: 'fiche',
      id: fiches[0]?.id as RowId,
      changes: { stakes: line('Ce que la suite a montré') },
    })
    await app.call('records.create', { record: 'followUp', values: { meeting, kind: 'task', text: 'Relancer' } })
    await app.call('records.update', { record: 'meeting', id: meeting, changes: { workNotes: line('À revoir') } })
    // What is given out stays what was validated.
    expect(await app.call('minutes.preview', { meeting })).toEqual(before)
  })

  test('number the lines of a sheet that is first printed then', async () => {
    const { app, meeting } = await validated()
    const document = { kind: 'attendanceSheet', freeLines: 2 } as const
    await app.call('meetingDocuments.write', { meeting, document, job: crypto.randomUUID() })
    const { attendances } = await app.call('minutes.get', { meeting })
    const lines = attendances.map(({ sheetLine }) => sheetLine as number)
    expect(lines.toSorted((a, b) => a - b)).toEqual(attendances.map((_, index) => index + 1))
  })

  test('are only mended where it carries something elsewhere', async () => {
    const { app, meeting } = await validated()
    const { fiches } = await app.call('minutes.get', { meeting })
    const changes = { feasibility: 'untreated', impact: 'untreated' } as const
    await app.call('records.update', { record: 'fiche', id: fiches[0]?.id as RowId, changes })
    const { remarks } = await app.call('review.ofMeeting', { meeting })
    expect(remarks.length).toBeGreaterThan(0)
    expect([...new Set(remarks.flatMap(({ repair }) => repair?.verb ?? []))]).toEqual(['Reporter'])
  })

  test('open again with a reason, or by taking the validation back', async () => {
    const { app, meeting } = await validated()
    await app.call('versions.reopen', { meeting, reason: 'Un nom était mal écrit' })
    await retitle(app, meeting, 'Rouvert')
    const history = await app.call('history.ofRow', { record: 'meeting', id: meeting })
    expect(history.find(({ field }) => field === 'reopenedFor')?.after).toBe('Un nom était mal écrit')
    for (const state of ['toValidate', 'validated', 'toValidate']) {
      await app.call('history.undo', {})
      expect(await stateOf(app, meeting)).toBe(state)
    }
    expect((await app.call('versions.ofMeeting', { meeting })).versions).toEqual([])
    await app.call('history.redo', {})
    expect(await stateOf(app, meeting)).toBe('validated')
    await expect(retitle(app, meeting, 'Autrement')).rejects.toThrow('minutes-locked')
  })

  test('are not made by changing a state', async () => {
    const { app, meeting } = await opened()
    await expect(
      app.call('records.update', { record: 'meeting', id: meeting, changes: { state: 'validated' } }),
    ).rejects.toThrow('not-validated')
    await expect(app.call('versions.reopen', { meeting, reason: 'Pour voir' })).rejects.toThrow('not-locked')
  })
})
