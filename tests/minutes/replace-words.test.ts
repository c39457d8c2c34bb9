import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findInMinutes } from '#shared/records/minutes/find-in-minutes.ts'
import { minutesTexts } from '#shared/records/minutes/minutes-texts.ts'
import { createReadyApp } from '../support/test-app.ts'

const concertation = readFileSync(join(import.meta.dirname, '../fixtures/minutes/concertation.md'), 'utf8')

const words = (text: string) => ({ text, wholeWords: false, exact: false })

const opened = async () => {
  const app = await createReadyApp()
  const { meeting } = await app.call('minutes.import', {
    source: { kind: 'text', text: concertation },
    job: crypto.randomUUID(),
  })
  const found = async (text: string) => {
    const texts = minutesTexts(await app.call('minutes.get', { meeting }))
    return findInMinutes(texts, words(text)).map(({ text: { record, field }, kept }) => ({ record, field, kept }))
  }
  return { app, meeting, found }
}

test('all that is found in headings, texts, cells and suites is replaced in one gesture, which is undone', async () => {
  const { app, meeting, found } = await opened()
  const add = {
    meeting,
    items: [{ kind: 'task', text: 'Réserver une salle', bearer: null, dueOn: null, section: null }],
  }
  await app.call('followUps.add', add as never)
  await app.call('minutes.addSection', { meeting, after: null, kind: 'followUps', level: 1 })
  const before = await found('salle')
  expect(new Set(before.map(({ record }) => record))).toEqual(new Set(['section', 'axisSheet', 'fiche', 'followUp']))
  const told = await app.call('minutes.replaceWords', { meeting, asked: words('SALLE'), by: 'pièce', only: null })
  expect(told).toEqual({ replaced: before.length, kept: { attendance: 0, newer: 0 } })
  expect([await found('salle'), await found('pièce')]).toEqual([[], before])
  await app.call('history.undo', {})
  expect([await found('salle'), await found('pièce')]).toEqual([before, []])
})

test('one alone is replaced, and what was found elsewhere stays', async () => {
  const { app, meeting, found } = await opened()
  const texts = minutesTexts(await app.call('minutes.get', { meeting }))
  const all = findInMinutes(texts, words('salle'))
  const one = all[1]
  if (one === undefined) throw new Error('fewer than two')
  const only = { id: one.text.id, field: one.text.field, rank: one.rank }
  await app.call('minutes.replaceWords', { meeting, asked: words('salle'), by: '', only })
  expect(await found('salle')).toHaveLength(all.length - 1)
  // The minutes changed meanwhile: it is no longer there.
  const again = await app.call('minutes.replaceWords', {
    meeting,
    asked: words('salle'),
    by: '',
    only: { ...only, rank: 9 },
  })
  expect(again.replaced).toBe(0)
})

test('names of those listed and texts of a later version are found, and kept', async () => {
  const { app, meeting, found } = await opened()
  const { attendances } = await app.call('minutes.get', { meeting })
  const lastName = attendances[0]?.lastName ?? ''
  const told = await app.call('minutes.replaceWords', { meeting, asked: words(lastName), by: 'X', only: null })
  expect(told.kept.attendance).toBeGreaterThan(0)
  expect(await found(lastName)).toEqual(
    Array.from({ length: told.kept.attendance }, () => ({
      record: 'attendance',
      field: 'structure',
      kept: 'attendance',
    })),
  )
  const later = { type: 'doc', newer: true, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ici' }] }] }
  const text = { section: 's', record: 'section', id: 's', field: 'body', label: null, value: later }
  expect(findInMinutes([text as never], words('ici')).map(({ kept }) => kept)).toEqual(['newer'])
})

test('nothing of validated minutes is replaced', async () => {
  const { app, meeting, found } = await opened()
  await app.call('versions.validate', { meeting, date: '2026-12-01', note: '' })
  const before = await found('salle')
  await expect(
    app.call('minutes.replaceWords', { meeting, asked: words('salle'), by: 'pièce', only: null }),
  ).rejects.toThrow()
  expect(await found('salle')).toEqual(before)
})
