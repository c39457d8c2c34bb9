import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReadyApp, createTestApp } from '../support/test-app.ts'

const ring = [
  [4.5, 45.8],
  [4.6, 45.8],
  [4.6, 45.9],
  [4.5, 45.8],
]

const collection = (geometry: object): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { nom: 'Le Val' }, geometry }],
  })

const polygon = collection({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y, 210])] })

const kept = { name: 'communes.geojson' }
const keptText = JSON.stringify({
  type: 'FeatureCollection',
  name: 'communes.geojson',
  features: [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] } }],
})

test('contours stay beside the database, without what only the file needed, and are there the next day', async () => {
  const app = await createReadyApp()
  const { operations } = await app.call('workspace.check', {})
  expect(await app.call('territory.contours', {})).toBeNull()
  await app.call('territory.setContours', { name: 'communes.geojson', geojson: `\ufeff${polygon}` })
  expect(await app.call('territory.contours', {})).toEqual(kept)
  expect(readFileSync(join(app.dataDir, 'contours.geojson'), 'utf8')).toBe(keptText)
  expect((await app.call('workspace.check', {})).operations).toBe(operations)
  await app.app.close()
  const next = await createTestApp({ dataDir: app.dataDir })
  expect(await next.call('territory.contours', {})).toEqual(kept)
  await next.call('territory.setContours', null)
  expect(await next.call('territory.contours', {})).toBeNull()
  expect(existsSync(join(app.dataDir, 'contours.geojson'))).toBe(false)
})

test.each([
  ['half a file', polygon.slice(0, 60), 'Ce n’est pas du JSON, ou le fichier s’arrête trop tôt.'],
  ['a list', '[]', 'Il ne contient pas une collection d’objets GeoJSON («\u00A0FeatureCollection\u00A0»).'],
  ['points', collection({ type: 'Point', coordinates: [4.5, 45.8] }), 'L’objet nᵒ\u00A01 n’est pas un polygone.'],
  [
    'metres of Lambert 93',
    collection({ type: 'Polygon', coordinates: [ring.map(() => [842_000, 6_519_000])] }),
    'L’objet nᵒ\u00A01 n’est pas en longitudes et latitudes (WGS\u00A084).',
  ],
  ['a million brackets', '['.repeat(1_000_000), 'Ce n’est pas du JSON, ou le fichier s’arrête trop tôt.'],
])('%s is refused, and the contours of before stay', async (_, geojson, cause) => {
  const app = await createReadyApp()
  await app.call('territory.setContours', { name: 'communes.geojson', geojson: polygon })
  await expect(app.call('territory.setContours', { name: 'x', geojson })).rejects.toMatchObject({
    error: { code: 'contours-unreadable', cause },
  })
  expect(await app.call('territory.contours', {})).toEqual(kept)
})

test('a file that another hand spoilt is told, and left as it is', async () => {
  const app = await createReadyApp()
  const file = join(app.dataDir, 'contours.geojson')
  writeFileSync(file, 'spoilt')
  await expect(app.call('territory.contours', {})).rejects.toMatchObject({ error: { code: 'contours-unreadable' } })
  expect(readFileSync(file, 'utf8')).toBe('spoilt')
})

test('contours replace the cells: each is what its code says, and unreadable ones leave the cells', async () => {
  const app = await createReadyApp()
  const coded = polygon.replace('"nom":"Le Val"', '"nom":"Le Val","INSEE_COM":"69010","code_postal":"69001"')
  await app.call('territory.setContours', { name: 'communes.geojson', geojson: coded })
  const drawn = await app.call('territory.map', { filter: {} })
  expect(drawn.ground.kind).toBe('contours')
  expect(drawn.parts.flatMap(({ pieces }) => pieces.map(({ commune }) => commune))).toEqual(["L'Arbresle"])
  await app.app.close()
  writeFileSync(join(app.dataDir, 'contours.geojson'), 'spoilt')
  const next = await createTestApp({ dataDir: app.dataDir })
  expect((await next.call('territory.map', { filter: {} })).ground.kind).toBe('cells')
})
