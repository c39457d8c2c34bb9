import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, joinHub, receive, send } from '../support/postes.ts'
import { officeErrors } from '../support/read-docx.ts'
import type { TestApp } from '../support/test-app.ts'

/** A hub that sent a bundle with a person and their structure in it. */
const afterSending = async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  await receive(hub, (await send(ouest)).bytes)
  const { id } = await hub.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
  await hub.call('records.create', { record: 'person', values: { lastName: 'NOISETTE' } })
  await hub.call('records.update', { record: 'actor', id, changes: { name: 'Atelier du Vieux Moulin' } })
  await send(hub)
  const [sent] = await hub.call('bundles.journal', {})
  if (sent === undefined) throw new Error('nothing sent')
  return { hub, ouest, sent }
}

const words = async ({ call }: TestApp, bundle: string): Promise<string> =>
  plainText((await call('bundles.lost', { bundle })).body)

test('the sheet of a bundle that left says what it held by category, for whom, how, and shows no content', async () => {
  const { hub, sent } = await afterSending()
  const text = await words(hub, sent.hash)
  for (const part of [
    sent.file,
    'Odalric VENTCLAIR',
    'Personnes',
    '1\u00a0personne',
    'Structures et lieux',
    'Ysoline BOISJOLI (',
    'le 24\u00a0novembre\u00a02026',
    'X25519',
    'article\u00a033',
  ])
    expect(text).toContain(part)
  const [other] = (await hub.call('espace.view', {})).others
  expect(text).toContain(other?.fingerprint)
  expect(text).not.toMatch(/NOISETTE|Moulin/)
})

test('it is a valid Word file, the same each time, under the name of the bundle', async () => {
  const { hub, sent } = await afterSending()
  const write = async () => {
    const job = randomUUID()
    const { name } = await hub.call('bundles.writeLost', { bundle: sent.hash, job })
    return { name, bytes: hub.app.file(job)?.bytes ?? new Uint8Array() }
  }
  const { name, bytes } = await write()
  expect(name).toBe('Envoi-perdu_rhone-departement-2026-11-24.docx')
  expect(await officeErrors(bytes)).toEqual([])
  expect((await write()).bytes).toEqual(bytes)
})

test('what was noted before contents were counted says so, and what never left has no sheet', async () => {
  const { hub, ouest, sent } = await afterSending()
  const db = new Database(join(hub.dataDir, 'concerto.db'))
  db.exec('UPDATE exchange SET contents = NULL')
  db.close()
  expect(await words(hub, sent.hash)).toContain('ne comptait pas encore')
  expect(await laterFailureCode(() => words(hub, 'f'.repeat(64)))).toBe('not-found')
  expect(await laterFailureCode(() => words(ouest, sent.hash))).toBe('not-found')
})
