import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { delayMilliseconds } from '../../../src/renderer/components/saving/drafts.ts'
import { pauseMilliseconds } from '../../../src/renderer/components/saving/save-queue.ts'
import { test as base, expect, hostName } from '../../support/e2e/concerto.ts'
import { electronPath, launchElectron, readyWindow } from '../../support/e2e/electron-window.ts'
import { editor } from '../../support/e2e/minutes.ts'
import { call } from '../../support/e2e/screens.ts'

/** The window itself, which no browser has: its menus, its dialogs, how it opens and ends. */
const test = base.extend<{ shell: ElectronApplication; open: () => Promise<ElectronApplication> }>({
  demo: true,
  open: async ({ dataDir }, use) => {
    const opened: ElectronApplication[] = []
    await use(async () => {
      const application = await launchElectron('--data', dataDir)
      opened.push(application)
      return application
    })
    for (const application of opened) await application.close().catch(() => undefined)
  },
  shell: async ({ open }, use) => use(await open()),
  page: async ({ shell }, use) => use(await readyWindow(shell)),
})

test.skip(hostName !== 'electron' || electronPath() === null, 'La fenêtre de Concerto : dans Electron seulement.')

const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash
  }, address)

const settings = async (page: Page): Promise<Locator> => {
  await goTo(page, '#/reglages')
  const words = page.getByRole('textbox', { name: 'Chapeau des comptes-rendus' })
  await words.waitFor()
  return words
}

/** The menus that a right click opens from now on: their words, and what choosing one does. */
const hearMenus = (shell: ElectronApplication) =>
  shell.evaluate(({ Menu }) => {
    Menu.buildFromTemplate = ((items: unknown) => {
      Object.assign(globalThis, { concertoMenu: items })
      return { popup: () => undefined }
    }) as never
  })

const menuWords = (shell: ElectronApplication) =>
  shell.evaluate(
    () =>
      (globalThis as unknown as { concertoMenu?: { label?: string }[] }).concertoMenu?.map(({ label }) => label) ?? [],
  )

const choose = (shell: ElectronApplication, label: string) =>
  shell.evaluate((_electron, wanted) => {
    const { concertoMenu } = globalThis as unknown as { concertoMenu: { label?: string; click?: () => void }[] }
    concertoMenu.find((item) => item.label === wanted)?.click?.()
  }, label)

/** What is asked of the person from now on, and answered with the first button. */
const hearBoxes = (shell: ElectronApplication) =>
  shell.evaluate(({ dialog }) => {
    const boxes: string[] = []
    Object.assign(globalThis, { concertoBoxes: boxes })
    dialog.showMessageBox = (async (...asked: unknown[]) => {
      boxes.push((asked.at(-1) as { message: string }).message)
      return { response: 0, checkboxChecked: false }
    }) as never
  })

const boxes = (shell: ElectronApplication) =>
  shell.evaluate(() => (globalThis as unknown as { concertoBoxes: string[] }).concertoBoxes)

test('a right click in a field offers to cut, copy and paste, in French', async ({ shell, page }) => {
  const words = await settings(page)
  await hearMenus(shell)
  await words.click({ button: 'right' })
  await expect
    .poll(() => menuWords(shell))
    .toEqual(expect.arrayContaining(['Couper', 'Copier', 'Coller sans la mise en forme']))
})

test('a misspelt word is corrected, or added to the dictionary and taken out of it', async ({ shell, page }) => {
  const words = await settings(page)
  await hearMenus(shell)
  await words.fill('')
  await words.pressSequentially('concertasion ')
  await expect(async () => {
    await words.click({ button: 'right', position: { x: 30, y: 18 } })
    await expect.poll(() => menuWords(shell), { timeout: 1000 }).toContain('concertation')
  }).toPass()
  await choose(shell, 'Ajouter au dictionnaire')
  const remove = page.getByRole('button', { name: /Retirer .*concertasion/ })
  await expect(remove).toBeVisible()
  await remove.click()
  await expect(remove).toBeHidden()
})

const exportList = async (page: Page): Promise<void> => {
  await goTo(page, '#/annuaire')
  await page.getByRole('button', { name: 'Exporter' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Exporter' }).click()
}

test('a file that one gave up saving is said not to be saved', async ({ shell, page }) => {
  await shell.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
  })
  await exportList(page)
  await expect(page.getByText('L’enregistrement a été annulé.')).toBeVisible()
})

test('a file that was saved is shown in its folder', async ({ shell, page, dataDir }) => {
  const file = join(dataDir, 'liste.xlsx')
  await shell.evaluate(({ dialog, shell: system }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    system.showItemInFolder = (shown) => void Object.assign(globalThis, { concertoShown: shown })
  }, file)
  await exportList(page)
  await page.getByRole('button', { name: 'Montrer dans le dossier' }).click()
  await expect.poll(() => shell.evaluate(() => (globalThis as { concertoShown?: string }).concertoShown)).toBe(file)
  expect(existsSync(file)).toBe(true)
})

test('drafts open in the mail program, each a file of this person alone', async ({ shell, page }) => {
  await shell.evaluate(({ shell: system }) => {
    const opened: string[] = []
    Object.assign(globalThis, { concertoOpened: opened })
    system.openPath = async (path) => {
      opened.push(path)
      return ''
    }
  })
  const values = { lastName: 'BRUMECLAIRE', email: 'brume@tilleuls.exemple.fr' }
  const { id: person } = await call<{ id: string }>(page, 'records.create', { record: 'person', values })
  const meetings = await call<{ id: string; title: string }[]>(page, 'meetings.list')
  const meeting = meetings.find(({ title }) => title.startsWith('2e comité'))?.id
  await call(page, 'invitations.invite', { meeting, who: { kind: 'ticked', persons: [person], structures: [] } })
  await goTo(page, `#/reunions/${meeting}/prevenir`)
  await page.getByRole('button', { name: 'Ouvrir le brouillon' }).click()
  await expect(page.getByText(/ouvert dans votre messagerie/)).toBeVisible()
  const [draft = ''] = await shell.evaluate(
    () => (globalThis as unknown as { concertoOpened: string[] }).concertoOpened,
  )
  expect(draft).toMatch(/\.eml$/)
  expect(readFileSync(draft, 'latin1')).toMatch(/^To: .*brume@tilleuls\.exemple\.fr/m)
  expect(statSync(draft).mode & 0o077).toBe(0)
})

/** Its last window is closed, or the system ends its session. */
const ended = async (application: ElectronApplication, how: 'close' | 'SIGTERM'): Promise<void> => {
  const exit = once(application.process(), 'exit')
  if (how === 'SIGTERM') application.process().kill(how)
  else
    await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined)
  await exit
}

for (const how of ['close', 'SIGTERM'] as const)
  test(`what is being typed is stored when the window ends at once: ${how}`, async ({ shell, page, open }) => {
    const words = await settings(page)
    await words.fill('')
    await words.pressSequentially('Rien ne se perd')
    await ended(shell, how)
    const again = await readyWindow(await open())
    await expect(await settings(again)).toHaveValue('Rien ne se perd')
  })

/** As many as are asked of a long run, by `scripts/closings.mjs`. */
const closings = Number(process.env.CONCERTO_CLOSINGS ?? 2)

test('what was typed is stored whenever the window ends, in a text and in a short field', async ({ open }) => {
  test.setTimeout(120_000 + closings * 30_000)
  const typed = { name: 'Tour 0', text: '' }
  let application = await open()
  await call(await readyWindow(application), 'records.create', { record: 'textBlock', values: { name: typed.name } })
  for (let round = 1; round <= closings + 1; round += 1) {
    const page = await readyWindow(application)
    await goTo(page, '#/reglages/blocs-de-texte')
    await page.getByRole('list', { name: 'Blocs de texte' }).getByRole('button', { name: typed.name }).click()
    const fields = { name: page.getByLabel('Nom du bloc'), text: editor(page, 'Texte du bloc') }
    await expect(fields.name).toHaveValue(typed.name)
    await expect(fields.text).toHaveText(typed.text)
    if (round > closings) return
    const at = round % 2 === 0 ? 'name' : 'text'
    typed[at] = `Tour ${round}`
    await fields[at].click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(typed[at])
    await page.waitForTimeout(Math.random() * 3_000)
    await ended(application, round % 4 < 2 ? 'close' : 'SIGTERM')
    application = await open()
  }
})

test('a second start brings the first window in front, with the file it was given, and ends', async ({
  shell,
  page,
  dataDir,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await hearBoxes(shell)
  const file = join(dataDir, 'reçu.lot')
  writeFileSync(file, 'Nom;Commune')
  const second = spawn(
    electronPath() ?? '',
    [
      ...process.argv.filter((arg) => arg === '--no-sandbox'),
      join(import.meta.dirname, '../../..'),
      '--data',
      dataDir,
      file,
    ],
    { stdio: 'ignore' },
  )
  expect((await once(second, 'exit'))[0]).toBe(0)
  await expect.poll(() => boxes(shell)).toEqual(['L’envoi n’a pas été appliqué.'])
})

test('a page that crashed comes back where one was, with what was typed', async ({ shell, page }) => {
  await call(page, 'records.create', { record: 'textBlock', values: { name: 'Sans nom' } })
  await goTo(page, '#/reglages/blocs-de-texte')
  await page.getByRole('list', { name: 'Blocs de texte' }).getByRole('button', { name: 'Sans nom' }).click()
  await page.getByLabel('Nom du bloc').fill('Mentions')
  await page.waitForTimeout(pauseMilliseconds + 500)
  await editor(page, 'Texte du bloc').click()
  await page.keyboard.type('Rien ne se perd')
  // Before the pause in which it would be stored.
  await page.waitForTimeout(delayMilliseconds + 50)
  await hearBoxes(shell)
  await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect.poll(() => boxes(shell)).toEqual(['La fenêtre s’est arrêtée.'])
  const address = () => shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
  await expect.poll(address).toContain('#/reglages/blocs-de-texte')
  const title = () => shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  await expect.poll(title).toContain('Blocs de texte')
  // Playwright holds the page for dead.
  const inPage = (code: string) =>
    shell.evaluate(
      ({ BrowserWindow }, asked) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(asked),
      code,
    )
  await expect.poll(() => inPage('document.body.innerText')).toMatch(/Un texte non enregistré a été retrouvé/)
  await inPage("[...document.querySelectorAll('button')].find((one) => one.innerText === 'Reprendre').click()")
  await expect
    .poll(() => inPage("window.concerto.call('textBlocks.list', { text: '' }).then((all) => JSON.stringify(all))"))
    .toMatch(/Mentions.*Rien ne se perd/)
})

/** Ctrl and the wheel, in the window of this rank: Playwright’s own reach the page only. */
const turnWheel = (shell: ElectronApplication, rank: number) =>
  shell.evaluate(({ BrowserWindow }, at) => {
    const windows = BrowserWindow.getAllWindows().toSorted((one, other) => one.id - other.id)
    windows[at]?.webContents.emit('zoom-changed', {}, 'in')
  }, rank)

test('the window comes back where it was left, its page as large', async ({ shell, page, open }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await turnWheel(shell, 0)
  const state = (application: ElectronApplication) =>
    application.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return [window?.getNormalBounds().width, window?.getNormalBounds().height, window?.webContents.getZoomLevel()]
    })
  await shell.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 900, height: 600 }),
  )
  await expect.poll(() => state(shell)).toEqual([900, 600, 1])
  await shell.close()
  const again = await open()
  await readyWindow(again)
  await expect.poll(() => state(again)).toEqual([900, 600, 1])
})

test('the wall is enlarged alone', async ({ shell, page }) => {
  const ratio = (one: Page) => one.evaluate(() => window.devicePixelRatio)
  const before = await ratio(page)
  const opening = shell.waitForEvent('window')
  await page.evaluate(
    () => void window.open(`${location.origin}/#/reunions/019a0000-0000-7000-8000-000000000000/projection`),
  )
  const wall = await opening
  await wall.waitForLoadState()
  await turnWheel(shell, 1)
  await expect.poll(() => ratio(wall)).toBeGreaterThan(before)
  expect(await ratio(page)).toBe(before)
})

test('the menu is in French, and finds in the page', async ({ shell, page }) => {
  const labels = await shell.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  expect(labels).toEqual(['Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide'])
  await settings(page)
  await shell.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.items[1]?.submenu?.items.find(({ label }) => label === 'Rechercher dans la page')
      ?.click(),
  )
  await expect(page.getByRole('textbox', { name: 'Chercher dans la page' })).toBeFocused()
})

test('says what it is made of', async ({ page }) => {
  await goTo(page, '#/a-propos')
  for (const part of ['Electron', 'Chromium', 'SQLite'])
    await expect(page.getByText(part, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Lire les licences' }).click()
  await expect(page.getByRole('region', { name: 'Texte des licences' })).toContainText('dictionary-fr')
})

test('nothing leaves: neither a request of the page, nor another window', async ({ shell, page }) => {
  const reached = await page.evaluate(() =>
    fetch('https://exemple.fr/').then(
      () => 'reached',
      () => 'refused',
    ),
  )
  expect(reached).toBe('refused')
  await page.evaluate(() => void window.open('app://ailleurs/'))
  expect(shell.windows()).toHaveLength(1)
})

test('a demonstration leaves no folder behind', async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('concerto-demo-'))
  const before = left()
  const application = await launchElectron('--demo')
  await readyWindow(application)
  await application.close().catch(() => undefined)
  await expect.poll(() => left().filter((name) => !before.includes(name))).toEqual([])
})
