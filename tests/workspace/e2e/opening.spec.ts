import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession, makeReady, type Session } from '#main/headless/session.ts'
import { witnessFolder } from '#main/host/launch-options.ts'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { test as base, expect } from '../../support/e2e/concerto.ts'
import { openEspace } from '../../support/e2e/screens.ts'

/** Somebody works in the folder, then closes Concerto. */
const work = async (dataDir: string, act: (session: Session) => Promise<unknown>): Promise<void> => {
  const resourcesDir = join(import.meta.dirname, '../../../resources')
  const app = await createApp({ dataDir, resourcesDir, witnessDir: witnessFolder(), jobs: inlineRunner() })
  const session = createSession(app, () => undefined)
  await makeReady(session)
  await act(session)
  await app.close()
}

const addActor =
  (name: string) =>
  ({ call }: Session) =>
    call('records.create', { record: 'actor', values: { name } })

const withFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-e2e-'))
  await use(folder)
  rmSync(folder, { recursive: true, force: true })
}

const behind = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures in this pattern.
  dataDir: async ({}, use) =>
    withFolder(async (folder) => {
      const file = join(folder, 'concerto.db')
      await work(folder, addActor('Atelier du Moulin'))
      const before = readFileSync(file)
      await work(folder, addActor('Tiers-lieu des Tisserands'))
      writeFileSync(join(folder, 'plus-tard.db'), readFileSync(file))
      writeFileSync(file, before)
      await use(folder)
    }),
})

behind('AR-8 what is missing is told first; put back, the espace opens whole', async ({ page, dataDir }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'L’espace n’est pas ouvert' })).toBeVisible()
  await expect(page.getByText('Il manque au moins une modification écrite sur cet ordinateur')).toBeVisible()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  // Tried again, and refused again: what is put back sooner would be found at the first try.
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeEnabled()
  await expect(page.getByText('Il manque au moins une modification')).toBeVisible()
  writeFileSync(join(dataDir, 'concerto.db'), readFileSync(join(dataDir, 'plus-tard.db')))
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
})

behind('AR-8 it is gone on with, knowingly', async ({ page }) => {
  await page.getByRole('button', { name: 'Continuer quand même' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
})

const run = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0

const readOnly = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures in this pattern.
  dataDir: async ({}, use, { skip }) =>
    withFolder(async (folder) => {
      skip(!run('mount', '-t', 'tmpfs', 'tmpfs', folder), 'a disk may not be mounted here')
      await work(folder, addActor('Atelier du Moulin'))
      run('mount', '-o', 'remount,ro', folder)
      await use(folder)
      run('umount', folder)
    }),
})

readOnly('a folder that cannot be written is read, and says so on every page', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
  const note = page.getByText('Lecture seule.')
  await expect(note).toBeVisible()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page)
  await page.goto(`${new URL(page.url()).origin}/#/annuaire`)
  await expect(note).toBeVisible()
})

base('the first page fetches what it shows, and neither an editor, a chart nor a map', async ({ page }) => {
  await openEspace(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
  const text = await fetchedScripts(page)
  for (const library of ['ProseMirror', 'recharts', 'leaflet']) expect(text.includes(library), library).toBe(false)
  // The screen that one is about to go to is fetched before.
  await page.getByRole('link', { name: 'Territoire' }).hover()
  await expect.poll(async () => (await fetchedScripts(page)).includes('leaflet')).toBe(true)
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
})

/** All that the page fetched to run since it was loaded, as it says itself: what was fetched before is no longer there. */
const fetchedScripts = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    const scripts = names.filter((name) => new URL(name).pathname.endsWith('.js'))
    return (await Promise.all(scripts.map(async (name) => (await fetch(name)).text()))).join('')
  })
