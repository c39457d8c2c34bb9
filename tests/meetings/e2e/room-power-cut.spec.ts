import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, type Page, test } from '@playwright/test'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { rows } from '#main/db/query.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { hostName } from '../../support/e2e/concerto.ts'
import { storedText } from '../../support/e2e/minutes.ts'
import { createConcertation, nextPoint, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { openEspace } from '../../support/e2e/screens.ts'

test.skip(hostName === 'electron', 'the host is killed alone: in Electron it takes its window with it')
test.use(sameTimezone)

const program = join(import.meta.dirname, '../../../out/main/browser.cjs')

/** What a power cut may take at most. */
const lossMilliseconds = 5_000

test('killed at any moment of a text typed without a pause, it loses five seconds at most, and offers those again', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-cut-'))
  const host = await start(folder, 0)
  await page.goto(host.url)
  await openEspace(page)
  const meeting = await createConcertation(page)
  await openRoom(page, meeting)
  await nextPoint(page, 'Accueil')
  await expect(page.locator('.ProseMirror-focused')).toHaveCount(1)

  const typed = await typeUntil(page, 3_000 + Math.random() * 6_000)
  const cut = Date.now()
  await killed(host.child)
  const saved = writtenIn(folder)
  const all = typed.map(({ letters }) => letters).join('')
  const due = typed.filter(({ at }) => at <= cut - lossMilliseconds).map(({ letters }) => letters)
  expect(all.startsWith(saved)).toBe(true)
  expect(saved.length).toBeGreaterThanOrEqual(due.join('').length)

  // What was typed while nothing answered is kept by the window, which then closes.
  await page.keyboard.type(' et la fin')
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(' et la fin')
  await page.goto('about:blank')
  const again = await start(folder, Number(new URL(host.url).port))
  await page.goto(again.url)
  await openRoom(page, meeting)
  await expect(page.getByText('Un texte non enregistré a été retrouvé')).toBeVisible()
  await page.getByRole('button', { name: 'Reprendre' }).first().click()
  await expect.poll(() => storedText(page, meeting)).toContain(`${all} et la fin`)
  await killed(again.child)
  rmSync(folder, { recursive: true, force: true })
})

const start = async (folder: string, port: number): Promise<{ child: ChildProcess; url: string }> => {
  const args = [program, '--data', folder, '--port', String(port)]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const { url } = JSON.parse(String((await lines.next()).value)) as { url: string }
  return { child, url }
}

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('close', () => resolve())
    child.kill('SIGKILL')
  })

/** Types without a pause for so long; each burst with the moment it had been typed. */
const typeUntil = async (page: Page, milliseconds: number) => {
  const end = Date.now() + milliseconds
  const typed: { readonly letters: string; readonly at: number }[] = []
  for (let number = 1; Date.now() < end; number += 1) {
    const letters = `mot${number} `
    await page.keyboard.type(letters, { delay: 30 })
    typed.push({ letters, at: Date.now() })
  }
  return typed
}

/** What the database holds of the first text, read by nothing that ran during the cut. */
const writtenIn = (folder: string): string => {
  const workspace = openWorkspaceDb(folder, { clock: systemClock, ids: randomIds })
  const [section] = rows(workspace.db, 'section', (q) => q.where('agendaItem', 'is not', null))
  workspace.close()
  return plainText(section?.body ?? null)
}
