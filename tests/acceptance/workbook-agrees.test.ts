import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { attainmentStates } from '#shared/records/indicators/attainment.ts'
import { isShare } from '#shared/records/indicators/figure/amount.ts'
import type { Period } from '#shared/text/period.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { create } from '../support/directory.ts'
import { computed } from '../support/measures.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { createReadyApp, createTestApp, type TestApp } from '../support/test-app.ts'

const period = '2026-T3' as Period

const workbookOf = async (app: TestApp, more: object = {}) => {
  const job = randomUUID()
  const { name } = await app.call('indicatorWorkbook.write', { period, job, ...more })
  return { name, sheets: readWorkbook(app.app.file(job)?.bytes ?? new Uint8Array()) }
}

describe('figures in the workbook', () => {
  test('are those on screen: of each sector, of the département, beside the same targets', async () => {
    const app = await createDemoApp()
    const { sheets } = await workbookOf(app)
    const { lines, sectors } = await app.call('measures.comparison', { period })
    const rows = new Map((sheets.Synthèse ?? []).toReversed().map((row) => [row[0], row]))
    expect(lines.length).toBeGreaterThan(20)
    for (const { code, indicator, sectors: places, whole, periods } of lines) {
      const row = rows.get(code) ?? []
      // What is given by year stands at the last year that is over, and says so.
      const at = periods.at(-1)?.period
      expect([code, String(row[2]).includes('année 2025')]).toEqual([code, at === '2025'])
      const read = (cell: unknown) => (typeof cell !== 'number' ? null : cell * (isShare(indicator.measure) ? 100 : 1))
      const wholeAt = 4 + sectors.length
      const written = [...row.slice(3, wholeAt - 1), row[wholeAt]].map(read)
      for (const [rank, { standing }] of [...places, whole].entries()) {
        const place = `${code} ${indicator.name} ${rank}`
        if (standing.overYear === null) expect([place, written[rank]]).toEqual([place, null])
        else expect(written[rank], place).toBeCloseTo(standing.overYear, 6)
      }
      const [, rate, state] = row.slice(wholeAt + 1)
      expect([code, rate === null ? null : Math.round(Number(rate) * 100)]).toEqual([
        code,
        whole.standing.attainment.rate,
      ])
      expect(String(state)).toContain(attainmentStates[whole.standing.attainment.state].words)
    }
  })

  test('are those that SQL adds up by hand', async () => {
    const app = await createDemoApp()
    const { sheets } = await workbookOf(app)
    const db = new Database(join(app.dataDir, 'concerto.db'), { readonly: true })
    const { id } = db.prepare("SELECT id FROM indicator WHERE name = 'Accompagnements'").get() as { id: string }
    const sum = db
      .prepare(
        `SELECT sum(CAST(value AS REAL)) AS sum FROM figure
         WHERE indicator = ? AND item IS NULL AND period IN ('2025-T4', '2026-T1', '2026-T2', '2026-T3')`,
      )
      .get(id) as { sum: number }
    db.close()
    expect(sheets.Synthèse?.find(([, name]) => name === 'Accompagnements')?.[7]).toBe(sum.sum)
  })

  test('name whoever exports, and nobody else; no structure is told unless it is asked', async () => {
    const app = await createDemoApp()
    const { name, sheets } = await workbookOf(app)
    expect(name).toBe('Indicateurs_2026-T3.xlsx')
    expect(String(sheets.Synthèse?.[2]?.[0])).toMatch(/Exporté par Aurore LISERON le \d\d\.\d\d\.\d{4}\.$/)
    expect(Object.keys(sheets)).not.toContain('Structures')
    const { name: own, sheets: one } = await workbookOf(app, {
      indicator: (await app.call('indicators.list', {})).indicators.find((row) => row.name === 'Accompagnements')?.id,
      structures: true,
    })
    expect(own).toBe('Indicateurs_2026-T3_Accompagnements.xlsx')
    expect(one.Synthèse?.filter(([code]) => /^[A-Z]\d*\.\d+$/.test(String(code)))).toHaveLength(2)
    expect((one.Structures ?? []).length).toBeGreaterThan(10)
  })

  test('narrow to the axes and sectors that are asked, and say so; nothing to tell is refused', async () => {
    const app = await createDemoApp()
    const { axes, sectors } = await app.call('indicators.list', {})
    const asked = { axes: [axes[0]?.id], sectors: [sectors[1]?.id] }
    const { sheets } = await workbookOf(app, asked)
    expect(Object.keys(sheets)).toEqual([
      'Synthèse',
      'Département',
      `Secteur ${sectors[1]?.name}`,
      'Définitions',
      'Données',
    ])
    expect(String(sheets.Données?.[2]?.[0])).toContain(`axe 1\u00a0; secteur ${sectors[1]?.name}`)
    const empty = await createTestApp()
    await expect(workbookOf(empty)).rejects.toMatchObject({ error: { code: 'workbook-empty' } })
  })

  test('add up beside the sectors that are asked: what Concerto counts of others, or of none, is on the same line', async () => {
    const app = await createReadyApp()
    const { sectors } = await app.call('meetings.choices', {})
    const [first, second] = sectors.map(({ id }) => id)
    const indicator = await computed(app, 'meetingsHeld')
    for (const sector of [first, second, null])
      await create(app, 'meeting', { title: 'Rencontre', kind: 'forum', sector, date: '2026-08-15' } as never)
    const { Synthèse = [] } = (await workbookOf(app, { indicator, sectors: [first] })).sheets
    const at = Synthèse.findIndex(([code]) => code === 'Code')
    expect(Synthèse[at + 2]?.slice(3, 6)).toEqual([1, 2, 3])
    expect(Synthèse.flat().join(' ')).not.toContain('n’est pas la somme')
  })
})
