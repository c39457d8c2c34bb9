import { readdirSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const titled = async ({ call }: TestApp, title: string): Promise<RowId> => {
  const meeting = (await call('meetings.list', {})).find((one) => one.title === title)
  if (meeting === undefined) throw new Error(`No meeting « ${title} »`)
  return meeting.id
}

const toRead = async ({ call }: TestApp) => {
  const waiting = await call('bundles.waiting', {})
  const [bundle, ...others] = waiting.filter(({ appliedAt }) => appliedAt === null)
  if (bundle === undefined || others.length > 0) throw new Error('One bundle should wait')
  return bundle.bundle
}

describe('the exchanges of the demo', () => {
  test('are with a colleague of another sector, each having heard the words of the other', async () => {
    const { call } = await createDemoApp()
    const checked = { checkedOn: '2026-11-24', leftOn: null }
    const colleague = { name: 'Domitille AIRELLEBLEUE', role: 'coordinator', sector: 'Amont' } as const
    expect(await call('espace.view', {})).toMatchObject({
      keys: 'file',
      here: { name: 'Aurore LISERON', poste: { checkedOn: null, leftOn: null, sector: 'Plaine', isFirst: true } },
      others: [{ ...checked, ...colleague, checkedBy: 'Aurore LISERON' }],
      invitedBy: null,
    })
    expect((await call('bundles.journal', {})).map(({ direction, sender }) => [direction, sender])).toEqual([
      ['received', colleague.name],
      ['sent', 'Aurore LISERON'],
      ['received', colleague.name],
    ])
  })

  test('leave nothing of the other poste on the disk', async () => {
    const app = await createTestApp()
    const temporary = temporaryFolder()
    vi.stubEnv('TMPDIR', temporary)
    await app.call('workspace.loadDemo', {})
    vi.unstubAllEnvs()
    expect(readdirSync(temporary)).toEqual([])
  })

  test('keep from nothing whoever looks at it: the espace began there', async () => {
    const app = await createDemoApp()
    const { call } = app
    expect(await call('workspace.state', {})).toMatchObject({
      standing: { isFirst: true },
      member: { name: 'Aurore LISERON' },
    })
    // Of another sector, and of all of them: what only a hub does where there is one.
    const date = '2026-11-24'
    await call('versions.validate', { meeting: await titled(app, '1re concertation – Secteur Amont'), date, note: '' })
    await call('versions.reopen', { meeting: await titled(app, '1er comité de pilotage'), reason: 'Une coquille' })
    const [near] = await call('axes.near', {})
    const ids = near?.axes.map(({ axis }) => axis.id) ?? []
    await call('axes.gather', { axes: ids, title: 'Faire réseau' })
    const { axes } = await call('axes.board', {})
    expect(axes.map(({ axis }) => axis.number)).toEqual([1, 2, 3])
    await call('records.update', { record: 'axis', id: axes[2]?.axis.id as RowId, changes: { titleSettled: true } })
    expect((await call('workspace.check', {})).problems).toEqual([])
  })

  test('left points of each kind to settle', async () => {
    const { call } = await createDemoApp()
    const { points } = await call('conflicts.list', {})
    const told = points.map(({ record, field, proposal, passages, sides }) => ({
      point: `${record}.${field}`,
      isProposed: proposal !== null,
      passages: passages?.length ?? null,
      origins: sides.map(({ origin }) => ('name' in origin ? origin.name : origin.kind)).toSorted(),
    }))
    const origins = ['Amont', 'own']
    expect(told.toSorted((a, b) => (a.point < b.point ? -1 : 1))).toEqual([
      { point: 'actor.phone', isProposed: false, passages: null, origins },
      { point: 'fiche.conditions', isProposed: true, passages: 3, origins },
      { point: 'meeting.workNotes', isProposed: false, passages: 2, origins },
      { point: 'newsItem.#removed', isProposed: false, passages: null, origins },
    ])
    // The same is shown meanwhile wherever the demo is loaded.
    const shown = points.filter(({ kind }) => kind === 'value').map(({ sides }) => sides[0]?.origin.kind)
    expect(shown).toEqual(['sector', 'sector', 'sector'])
  })

  test('brought an axis and a fiche near others, and propositions on validated minutes', async () => {
    const app = await createDemoApp()
    const { call } = app
    const colleague = 'Domitille AIRELLEBLEUE'
    expect((await call('axes.near', {})).map(({ reason, axes }) => [reason, axes.map(({ author }) => author)])).toEqual(
      [['title', ['Aurore LISERON', colleague]]],
    )
    expect((await call('fiches.near', {})).map(({ fiches }) => fiches.map(({ author }) => author))).toEqual([
      ['Aurore LISERON', colleague],
    ])
    const propositions = await call('versions.propositions', { meeting: await titled(app, '1er comité de pilotage') })
    expect(propositions.map(({ kind, record, author }) => [kind, record, author])).toEqual([
      ['added', 'attendance', colleague],
      ['changed', 'section', colleague],
    ])
  })

  test('left a bundle to read, that can be applied', async () => {
    const app = await createDemoApp()
    const { call } = app
    const bundle = await toRead(app)
    const preview = await call('bundles.look', { bundle })
    expect(preview).toMatchObject({ sender: { status: 'known' }, missing: [], toSettle: 1 })
    expect(preview.rows).toEqual([
      { record: 'actor', added: 2, changed: 4, removed: 0 },
      { record: 'meeting', added: 1, changed: 0, removed: 0 },
    ])
    await call('bundles.apply', { bundle, trust: null })
    expect(await call('workspace.check', {})).toMatchObject({ problems: [], waiting: 0, contested: 5 })
  })
})
