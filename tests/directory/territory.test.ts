import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CoverageRow, ServiceCode } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import { isWithin } from '#shared/records/directory/positions.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Records } from '#shared/records/records.ts'
import { officeErrors } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const arbresle = '246900625'
const garon = '246900757'
const lyon = '200046977'
/** Communes of these three, then one of another département. */
const communes = { arbresle: '69010', garon: '69027', lyon: '69029', elsewhere: '01004' }

const sectorsOf = async (app: TestApp): Promise<Readonly<Record<string, RowId>>> =>
  Object.fromEntries((await app.call('meetings.choices', {})).sectors.map(({ id, name }) => [name, id]))

const territory = async (app: TestApp) => {
  const { communes, epci } = await app.call('territory.get', {})
  return {
    commune: (code: string) => communes.find((one) => one.code === code),
    epci: (code: string) => epci.find((one) => one.code === code),
    covered: communes.filter(({ excluded }) => !excluded).length,
  }
}

const addPlace = async (app: TestApp, values: ChangesOf<Records['place']>): Promise<RowId> =>
  (await app.call('records.create', { record: 'place', values: { name: 'Lieu', ...values } })).id

const addActor = async (app: TestApp, values: ChangesOf<Records['actor']>): Promise<RowId> =>
  (await app.call('records.create', { record: 'actor', values })).id

const filled = (rows: readonly CoverageRow[]) =>
  rows
    .filter(({ places }) => places > 0)
    .map(({ epci, sector, places, counts }) => ({
      epci: epci?.code ?? null,
      sector,
      places,
      counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    }))

test('an intercommunality goes to a sector whole, a commune of it elsewhere, and one undo takes back each', async () => {
  const app = await createReadyApp()
  const sectors = await sectorsOf(app)
  const { Ouest: west = null, Sud: south = null } = sectors
  await app.call('territory.assign', { areas: [{ kind: 'epci', code: arbresle }], sector: west })
  await app.call('territory.assign', { areas: [{ kind: 'commune', code: communes.arbresle }], sector: south })
  const parted = await territory(app)
  expect(parted.epci(arbresle)).toMatchObject({ sector: null, communes: 17, excluded: false })
  expect(parted.commune(communes.arbresle)).toMatchObject({ name: "L'Arbresle", sector: south })
  await app.call('history.undo', {})
  expect((await territory(app)).epci(arbresle)).toMatchObject({ sector: west })
  await app.call('history.undo', {})
  expect((await territory(app)).epci(arbresle)).toMatchObject({ sector: null })
})

test('a sector that was removed holds nothing, and cannot be given', async () => {
  const app = await createReadyApp()
  const { Ouest: west } = await sectorsOf(app)
  if (west === undefined) throw new Error('no sector')
  const areas = [{ kind: 'epci' as const, code: arbresle }]
  await app.call('territory.assign', { areas, sector: west })
  await app.call('records.remove', { record: 'sector', id: west })
  expect((await territory(app)).epci(arbresle)).toMatchObject({ sector: null })
  await expect(app.call('territory.assign', { areas, sector: west })).rejects.toMatchObject({
    error: { code: 'sector-gone' },
  })
  await app.call('history.undo', {})
  expect((await territory(app)).epci(arbresle)).toMatchObject({ sector: west })
})

test('outside the Métropole, 208 communes of 12 intercommunalities; one commune of it can be taken in again', async () => {
  const app = await createReadyApp()
  await app.call('territory.exclude', { areas: [{ kind: 'epci', code: lyon }], excluded: true })
  expect((await territory(app)).covered).toBe(208)
  expect(await app.call('territory.coverage', { filter: {} })).toHaveLength(12)
  expect(await app.call('territory.coverage', { filter: { withExcluded: true } })).toHaveLength(13)
  await app.call('territory.exclude', { areas: [{ kind: 'commune', code: communes.lyon }], excluded: false })
  const after = await territory(app)
  expect(after.covered).toBe(209)
  expect(after.epci(lyon)).toMatchObject({ excluded: false })
  expect(after.commune(communes.lyon)).toMatchObject({ excluded: false })
})

test('an intercommunality that crosses the border is whole: its places count on either side', async () => {
  const app = await createReadyApp()
  const vienneCondrieu = '200077014'
  const condrieu = await addPlace(app, { name: 'Condrieu', inseeCode: '69064' })
  const vienne = await addPlace(app, { name: 'Vienne', inseeCode: '38544' })
  const { Sud: south = null } = await sectorsOf(app)
  await app.call('territory.assign', { areas: [{ kind: 'epci', code: vienneCondrieu }], sector: south })
  const listed = async (filter: object) => {
    const sort = { column: 'name', descending: false } as const
    const { rows } = await app.call('directory.list', { list: 'places', filter, sort, offset: 0, limit: 9 })
    return rows.map(({ id }) => id)
  }
  expect(await listed({ epci: [vienneCondrieu] })).toEqual([condrieu, vienne])
  expect(await listed({ sectors: [south] })).toEqual([condrieu, vienne])
  expect(filled(await app.call('territory.coverage', { filter: {} }))).toEqual([
    { epci: vienneCondrieu, sector: 'Sud', places: 2, counts: {} },
  ])
})

test('an espace of no known département has no territory', async () => {
  const app = await createReadyApp()
  const state = await app.call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('not ready')
  await app.call('records.update', { record: 'espace', id: state.espace.id, changes: { departementCode: null } })
  expect(await app.call('territory.get', {})).toEqual({ communes: [], epci: [] })
  expect(await app.call('territory.coverage', { filter: {} })).toEqual([])
})

test('a place counts where it stands, or where its structure does; one joined to another does not', async () => {
  const app = await createReadyApp()
  const { Ouest: west = null } = await sectorsOf(app)
  await app.call('territory.assign', { areas: [{ kind: 'epci', code: garon }], sector: west })
  const actor = await addActor(app, { name: 'Les Peupliers', inseeCode: communes.garon })
  const first = await addPlace(app, { inseeCode: communes.arbresle, services: ['procedures', 'basics'] })
  await addPlace(app, { inseeCode: communes.arbresle, services: ['procedures'], sameAs: first })
  await addPlace(app, { actor, services: ['basics'] })
  await addPlace(app, { inseeCode: communes.elsewhere, services: ['access'] })
  await addPlace(app, {})
  expect(filled(await app.call('territory.coverage', { filter: {} }))).toEqual([
    { epci: garon, sector: 'Ouest', places: 1, counts: { basics: 1 } },
    { epci: arbresle, sector: null, places: 1, counts: { procedures: 1, basics: 1 } },
    { epci: null, sector: null, places: 2, counts: { access: 1 } },
  ])
  expect((await app.call('territory.coverage', { filter: { sectors: west === null ? [] : [west] } })).length).toBe(1)
})

test('structures that were joined answer under one name', async () => {
  const app = await createReadyApp()
  const actor = await addActor(app, { name: 'Les Peupliers' })
  const twin = await addActor(app, { name: 'Peupliers (Les)', sameAs: actor })
  await addPlace(app, { name: 'Accueil', actor, services: ['procedures'] })
  await addPlace(app, { name: 'Bus', actor: twin, services: ['procedures'] })
  const [procedures] = await app.call('territory.whoDoesWhat', { filter: {} })
  expect(procedures).toEqual({
    service: 'procedures',
    actors: [{ id: actor, name: 'Les Peupliers', places: ['Accueil', 'Bus'] }],
  })
})

test('the map has the places that have coordinates, and counts the others', async () => {
  const app = await createReadyApp()
  const values = { name: 'Accueil', commune: 'L’Arbresle', inseeCode: communes.arbresle }
  const id = await addPlace(app, { ...values, latitude: '45.83', longitude: '4.61', verifiedOn: '2026-11-01' })
  await addPlace(app, values)
  await addPlace(app, { ...values, latitude: '45.83' })
  const { points, unplaced, strays } = await app.call('territory.map', { filter: {} })
  expect({ points, unplaced, strays }).toEqual({
    points: [
      {
        id,
        name: 'Accueil',
        commune: 'L’Arbresle',
        epci: "CC du Pays de l'Arbresle (CCPA)",
        latitude: 45.83,
        longitude: 4.61,
        freshness: 'fresh',
      },
    ],
    unplaced: 2,
    strays: [],
  })
})

test('a place in another part of France is told aside, and a place far from its commune is told as well', async () => {
  const app = await createReadyApp()
  const values = { commune: 'Lentilly', inseeCode: '69112' }
  const away = await addPlace(app, { ...values, name: 'Espace Nautile', latitude: '49.25', longitude: '4.03' })
  const far = await addPlace(app, { ...values, name: 'Accueil', latitude: '46.2', longitude: '4.66' })
  const { points, strays } = await app.call('territory.map', { filter: {} })
  expect(points.map(({ id }) => id)).toEqual([far])
  expect(strays).toEqual([
    { id: away, name: 'Espace Nautile', kilometres: expect.closeTo(329, 0), from: 'departement' },
    { id: far, name: 'Accueil', kilometres: expect.closeTo(42, 0), from: { commune: 'Lentilly' } },
  ])
})

test('the map is the département in pieces, by intercommunality, with what no place is near', async () => {
  const app = await createReadyApp()
  await app.call('territory.exclude', { areas: [{ kind: 'epci', code: lyon }], excluded: true })
  const values = { commune: 'L’Arbresle', inseeCode: communes.arbresle, latitude: '45.83', longitude: '4.61' }
  await addPlace(app, values)
  const { parts, ground } = await app.call('territory.map', { filter: {} })
  expect(ground).toMatchObject({ kind: 'cells', outlined: true })
  // The towns that are known, and L’Arbresle, which stands where its place does.
  expect(parts.reduce((sum, { pieces }) => sum + pieces.length, 0)).toBe(209)
  expect(parts.every(({ edge }) => edge.length > 0)).toBe(true)
  const told = (code: string) => {
    const part = parts.find(({ epci }) => epci?.code === code)
    return part && { ...part, pieces: part.pieces.length, edge: null }
  }
  const { epci: counted } = await app.call('territory.get', {})
  expect(told(arbresle)).toEqual({
    epci: { code: arbresle, name: "CC du Pays de l'Arbresle (CCPA)" },
    asked: true,
    population: counted.find(({ code }) => code === arbresle)?.population,
    places: 1,
    blank: 6,
    unknown: 2,
    pieces: 15,
    edge: null,
  })
  expect(told(lyon)).toMatchObject({ asked: false, population: 0, blank: 0, pieces: 50 })
  expect(told(garon)).toMatchObject({ asked: true, blank: 5, pieces: 5 })
  const part = await app.call('territory.map', { filter: { epci: [garon] } })
  expect(part.parts.filter(({ asked }) => asked).map(({ epci }) => epci?.code)).toEqual([garon])
})

test('a commune whose town is not known stands where its places do', async () => {
  const app = await createReadyApp()
  const { communes: all } = await app.call('territory.get', {})
  const pieces = async () => (await app.call('territory.map', { filter: {} })).parts.flatMap(({ pieces }) => pieces)
  const known = new Set((await pieces()).map(({ commune }) => commune))
  const lost = all.find(({ name }) => !known.has(name))
  if (lost === undefined) throw new Error('every town is known')
  await addPlace(app, { inseeCode: lost.code, latitude: '46.1', longitude: '4.6' })
  const [piece] = (await pieces()).filter(({ commune }) => commune === lost.name)
  expect(isWithin([4.6, 46.1], piece?.rings ?? [])).toBe(true)
})

test('overseas, where no outline is known, the map ends around the towns, and says so', async () => {
  const app = await createReadyApp()
  const { espace } = await app.call('workspace.state', {}).then((state) => {
    if (state.kind !== 'ready') throw new Error('no espace')
    return state
  })
  await app.call('records.update', { record: 'espace', id: espace.id, changes: { departementCode: '974' } })
  const { ground, parts } = await app.call('territory.map', { filter: {} })
  expect(ground).toMatchObject({ kind: 'cells', outlined: false })
  expect(parts).toHaveLength(5)
  await app.call('records.update', { record: 'espace', id: espace.id, changes: { departementCode: '977' } })
  expect((await app.call('territory.map', { filter: {} })).ground.kind).toBe('none')
})

const codes = Object.keys(services) as ServiceCode[]

const somePlace = fc.record({
  inseeCode: fc.constantFrom(...Object.values(communes), null),
  services: fc.option(fc.subarray(codes, { minLength: 1 })),
})

test('any places count as one counts them by hand, and as the directory lists them', async () => {
  const epciOf: Readonly<Record<string, string>> = {
    [communes.arbresle]: arbresle,
    [communes.garon]: garon,
    [communes.lyon]: lyon,
  }
  await fc.assert(
    fc.asyncProperty(fc.array(somePlace, { maxLength: 8 }), fc.boolean(), async (places, excludes) => {
      const app = await createReadyApp()
      if (excludes) await app.call('territory.exclude', { areas: [{ kind: 'epci', code: lyon }], excluded: true })
      for (const place of places) await addPlace(app, place)
      for (const row of await app.call('territory.coverage', { filter: {} })) {
        const here = places.filter(({ inseeCode }) => (epciOf[inseeCode ?? ''] ?? null) === (row.epci?.code ?? null))
        const offering = (code: ServiceCode) => here.filter((place) => place.services?.includes(code)).length
        expect([row.epci?.code, row.places]).toEqual([row.epci?.code, here.length])
        expect(row.counts).toEqual(Object.fromEntries(codes.map((code) => [code, offering(code)])))
        if (row.epci === null) continue
        expect(await listed(app, row.epci.code)).toBe(row.places)
        expect(await listed(app, row.epci.code, 'procedures')).toBe(row.counts.procedures)
      }
    }),
    { numRuns: 15 },
  )
})

/** How many places the directory shows behind a number of the matrix. */
const listed = async (app: TestApp, epci: string, ...services: ServiceCode[]): Promise<number> => {
  const [count] = await app.call('directory.countEach', { list: 'places', filters: [{ epci: [epci], services }] })
  return count ?? -1
}

test('the table beside the map is exported with its formulas, its filter and what it leaves unsaid', async () => {
  const app = await createReadyApp()
  const sectors = await sectorsOf(app)
  const { commune } = await territory(app)
  for (const inseeCode of [communes.arbresle, communes.arbresle, communes.garon])
    await addPlace(app, { inseeCode, commune: commune(inseeCode)?.name ?? '' })
  const written = async (filter: object) => {
    const job = randomUUID()
    const { name } = await app.call('territory.writeParts', { filter, job } as never)
    return { name, bytes: app.app.file(job)?.bytes ?? new Uint8Array() }
  }
  const whole = await written({})
  expect(whole.name).toMatch(/^Lieux-par-intercommunalite_\d{4}-\d\d-\d\d\.xlsx$/)
  expect(await officeErrors(whole.bytes, 'xlsx')).toEqual([])
  const { Intercommunalités: lines = [] } = readWorkbook(whole.bytes)
  const { parts } = await app.call('territory.map', { filter: {} })
  const asked = parts.filter((part) => part.asked)
  expect(lines.slice(5, 6 + asked.length).map((line) => line.slice(0, 3))).toEqual([
    ...asked
      .toSorted((a, b) => a.places / a.population - b.places / b.population)
      .map(({ epci, population, places }) => [epci?.name ?? 'Sans intercommunalité', population, places]),
    ['Total', asked.reduce((sum, { population }) => sum + population, 0), 3],
  ])
  const last = lines[4 + asked.length] ?? []
  expect(last[3]).toBe((Number(last[2]) * 10_000) / Number(last[1]))
  // No place stands on the map: every commune would be far from any.
  expect(last[4]).toBe('–')
  expect(lines[2]?.[0]).toBe('Filtres en vigueur\u00a0: aucun')
  const one = Object.values(sectors)[0]
  const { Intercommunalités: some = [] } = readWorkbook((await written({ sectors: [one] })).bytes)
  expect(some[2]?.[0]).toMatch(/^Filtres en vigueur\s: Secteur\s: /)
  expect(some.length).toBeLessThan(lines.length)
})
