import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createSession, makeReady } from '#main/headless/session.ts'
import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { test as base, expect } from '../../support/e2e/concerto.ts'
import { openDirectory, row, sheet } from '../../support/e2e/directory.ts'
import { canMount, diskOn, remount } from '../../support/mounts.ts'

/** A workspace where somebody worked, on a disk that takes no writing any more. */
const test = base.extend({
  dataDir: async ({ dataDir }, use) => {
    const unmount = diskOn(dataDir, 64)
    const resourcesDir = join(import.meta.dirname, '../../../resources')
    const app = await createApp({ dataDir, resourcesDir, jobs: inlineRunner() })
    const session = createSession(app, () => undefined)
    await makeReady(session)
    await session.call('records.create', { record: 'actor', values: { name: 'Atelier du Moulin' } })
    await app.close()
    remount(dataDir, 'ro')
    await use(dataDir)
    unmount?.()
  },
})

test.skip(!canMount, 'needs the right to mount a disk')

test('a folder that is only read: each page says so, and a button or a field that would write says why it did not', async ({
  page,
}) => {
  await expect(page.getByText('Lecture seule.')).toBeVisible()
  await openDirectory(page)
  await row(page, 'Atelier du Moulin').click()
  const refused = page.getByText('L’espace est ouvert en lecture seule')
  await sheet(page).getByRole('button', { name: 'Je viens de vérifier' }).click()
  await expect(refused).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.reload()
  await expect(refused).toBeHidden()
  await sheet(page).getByRole('button', { name: 'Modifier' }).click()
  await sheet(page).getByLabel('Téléphone').fill('03 85 00 00 34')
  await page.keyboard.press('Tab')
  await expect(refused).toBeVisible()
  await expect(page.getByText('Lecture seule.')).toBeVisible()
})
