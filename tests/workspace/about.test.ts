import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReadyApp } from '../support/test-app.ts'

test('says what the program runs on, where the data and the log are, and what is shipped with it', async () => {
  const app = await createReadyApp()
  const about = await app.call('about.read', {})
  expect(about).toMatchObject({ dataDir: app.dataDir, log: join(app.dataDir, 'concerto.log'), showsLog: false })
  expect(about.parts.map(({ name }) => name)).toEqual(['Node.js', 'SQLite'])
  const notices = await app.call('about.notices', {})
  expect(notices).toContain('electron 45')
  expect(notices).toContain('dictionary-fr')
  expect(notices).toContain('GeoNames (https://www.geonames.org), CC BY 4.0')
  expect(notices).toContain('MapSVG (https://mapsvg.com), CC BY 4.0')
  expect(await app.call('about.showLog', {})).toBe(false)
})

test('shows the log in its folder where the system has one to show', async () => {
  const shown: string[] = []
  const show = async (path: string) => shown.push(path) > 0
  const app = await createReadyApp({ host: { desktop: { show, open: show, save: async () => null } } })
  expect(await app.call('about.showLog', {})).toBe(true)
  expect(shown).toEqual([join(app.dataDir, 'concerto.log')])
})
