import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { line } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, joinHub, receive, send } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

const fixture = readFileSync(new URL('../fixtures/minutes/concertation.md', import.meta.url), 'utf8')

const exchange = async (a: TestApp, b: TestApp) => {
  await receive(b, (await send(a)).bytes)
  await receive(a, (await send(b)).bytes)
}

const sectionsOf = async ({ call }: TestApp, meeting: RowId) =>
  (await call('minutes.get', { meeting })).sections.filter(({ kind }) => kind === 'text')

/** A hub and a secretariat that both have the minutes of a meeting, and its first text. */
const apart = async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { meeting } = await ouest.call('minutes.import', {
    source: { kind: 'text', text: fixture },
    job: crypto.randomUUID(),
  })
  // Of no sector: both may validate it.
  await ouest.call('records.update', { record: 'meeting', id: meeting, changes: { sector: null } })
  await exchange(ouest, hub)
  const [section, next] = await sectionsOf(ouest, meeting)
  if (section === undefined || next === undefined) throw new Error('no sections')
  return { hub, ouest, meeting, section, next }
}

const validate = ({ call }: TestApp, meeting: RowId) =>
  call('versions.validate', { meeting, date: '2026-12-12', note: '' })

const retitle = ({ call }: TestApp, id: RowId, title: string) =>
  call('records.update', { record: 'section', id, changes: { title: line(title) } })

const titleOf = async (at: TestApp, meeting: RowId, id: RowId) =>
  plainText((await sectionsOf(at, meeting)).find((section) => section.id === id)?.title ?? null)

const proposed = async ({ call }: TestApp, meeting: RowId) =>
  (await call('versions.propositions', { meeting })).map(({ kind, record, name, author }) => [
    kind,
    record,
    name,
    author,
  ])

const printed = async ({ call }: TestApp, meeting: RowId) =>
  plainText((await call('minutes.preview', { meeting })).body)

/** Both have the same, and nothing in their tables is not in their logs. */
const agree = async (a: TestApp, b: TestApp) => expect(await digestOf(a)).toBe(await digestOf(b))

describe('FS-8 validated minutes stay what was validated', () => {
  test('an edit made apart is proposed, on every poste: neither text, nor document, nor found', async () => {
    const { hub, ouest, meeting, section } = await apart()
    const before = plainText(section.title)
    await retitle(ouest, section.id, 'Titre proposé ailleurs')
    await validate(hub, meeting)
    await exchange(ouest, hub)
    for (const poste of [hub, ouest]) {
      expect(await titleOf(poste, meeting, section.id)).toBe(before)
      expect(await printed(poste, meeting)).not.toContain('proposé ailleurs')
      expect(await proposed(poste, meeting)).toEqual([['changed', 'section', before, 'Ysoline BOISJOLI']])
      expect((await poste.call('search.find', { text: 'proposé ailleurs' })).hits).toEqual([])
    }
    await agree(hub, ouest)
  })

  test('an edit that the validation had seen is the text', async () => {
    const { hub, ouest, meeting, section } = await apart()
    await retitle(ouest, section.id, 'Titre reçu avant')
    await exchange(ouest, hub)
    await validate(hub, meeting)
    await exchange(ouest, hub)
    for (const poste of [hub, ouest]) {
      expect(await titleOf(poste, meeting, section.id)).toBe('Titre reçu avant')
      expect(await proposed(poste, meeting)).toEqual([])
    }
  })

  test('a section added or removed apart is proposed too, and the meeting itself stays', async () => {
    const { hub, ouest, meeting, section, next } = await apart()
    await ouest.call('records.remove', { record: 'section', id: next.id })
    await ouest.call('minutes.addSection', { meeting, after: section.id, kind: 'text', level: 1 })
    await ouest.call('records.update', { record: 'meeting', id: meeting, changes: { place: 'Salle des Tilleuls' } })
    const count = (await sectionsOf(hub, meeting)).length
    await validate(hub, meeting)
    await exchange(ouest, hub)
    for (const poste of [hub, ouest]) {
      expect((await sectionsOf(poste, meeting)).length).toBe(count)
      expect((await poste.call('minutes.get', { meeting })).meeting).toMatchObject({ state: 'validated' })
      expect((await proposed(poste, meeting)).map(([kind, record]) => `${kind} ${record}`).toSorted()).toEqual([
        'added section',
        'changed meeting',
        'removed section',
      ])
    }
    await agree(hub, ouest)
  })

  test('what is accepted enters a new validated version, what is declined is written over, what is left stays', async () => {
    const { hub, ouest, meeting, section, next } = await apart()
    const kept = plainText(next.title)
    await retitle(ouest, section.id, 'Titre accepté')
    await retitle(ouest, next.id, 'Titre décliné')
    await ouest.call('records.update', {
      record: 'section',
      id: next.id,
      changes: { body: line('Un budget de 12 000 euros.') },
    })
    await ouest.call('records.update', { record: 'meeting', id: meeting, changes: { place: 'Salle des Tilleuls' } })
    await validate(hub, meeting)
    await exchange(ouest, hub)
    const accepted = await hub.call('versions.accept', { meeting, rows: [{ record: 'section', id: section.id }] })
    expect(accepted).toMatchObject({ number: 2, state: 'validated', note: 'Une proposition acceptée' })
    await hub.call('versions.decline', { meeting, rows: [{ record: 'section', id: next.id }] })
    await exchange(hub, ouest)
    for (const poste of [hub, ouest]) {
      expect(await titleOf(poste, meeting, section.id)).toBe('Titre accepté')
      expect(await titleOf(poste, meeting, next.id)).toBe(kept)
      expect(await printed(poste, meeting)).toContain('Titre accepté')
      expect((await proposed(poste, meeting)).map(([kind, record]) => `${kind} ${record}`)).toEqual(['changed meeting'])
    }
    await agree(hub, ouest)
    const again = () => hub.call('versions.decline', { meeting, rows: [{ record: 'section', id: next.id }] })
    expect(await laterFailureCode(again)).toBe('proposition-gone')
  })

  test('« Annuler » takes back what was accepted, and what was declined', async () => {
    const { hub, ouest, meeting, section } = await apart()
    await retitle(ouest, section.id, 'Titre proposé')
    await validate(hub, meeting)
    await exchange(ouest, hub)
    const rows = [{ record: 'section' as const, id: section.id }]
    for (const verb of ['versions.accept', 'versions.decline'] as const) {
      await hub.call(verb, { meeting, rows })
      expect(await proposed(hub, meeting)).toEqual([])
      await hub.call('history.undo', {})
      expect((await proposed(hub, meeting)).length).toBe(1)
      expect(await titleOf(hub, meeting, section.id)).toBe(plainText(section.title))
    }
    await digestOf(hub)
  })

  test('reopened, the text is all that was written; validated again, it is fixed again', async () => {
    const { hub, ouest, meeting, section } = await apart()
    await retitle(ouest, section.id, 'Titre proposé')
    await validate(hub, meeting)
    await exchange(ouest, hub)
    await hub.call('versions.reopen', { meeting, reason: 'À revoir' })
    await exchange(hub, ouest)
    for (const poste of [hub, ouest]) expect(await titleOf(poste, meeting, section.id)).toBe('Titre proposé')
    await validate(hub, meeting)
    await exchange(hub, ouest)
    for (const poste of [hub, ouest]) expect(await proposed(poste, meeting)).toEqual([])
    await agree(hub, ouest)
  })

  test('validated by two apart, one text stands everywhere, and the other’s edits are proposed', async () => {
    const { hub, ouest, meeting, section } = await apart()
    await retitle(ouest, section.id, 'Chez Ouest')
    await retitle(hub, section.id, 'Au hub')
    await validate(ouest, meeting)
    await validate(hub, meeting)
    await exchange(ouest, hub)
    await agree(hub, ouest)
    const shown = await titleOf(hub, meeting, section.id)
    expect(['Chez Ouest', 'Au hub']).toContain(shown)
    for (const poste of [hub, ouest]) {
      expect(await titleOf(poste, meeting, section.id)).toBe(shown)
      expect(await printed(poste, meeting)).toContain(shown)
    }
  })
})
