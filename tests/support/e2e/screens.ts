import AxeBuilder from '@axe-core/playwright'
import { type Locator, type Page, type Route, test } from '@playwright/test'
import { expect, hostName } from './concerto.ts'

/** Calls the application as the window does, in either host; gives the value, or fails with the error's code. */
export const call = async <Value>(page: Page, path: string, input: unknown = {}): Promise<Value> =>
  page.evaluate(
    async ([name, given, authorization]) => {
      const viaHttp = async () => {
        const body = JSON.stringify({ path: name, input: given })
        const headers = { 'content-type': 'application/json', authorization }
        return (await fetch('api/call', { method: 'POST', headers, body })).json()
      }
      const bridge = (window as { concerto?: { call(path: string, input: unknown): Promise<unknown> } }).concerto
      const envelope = (await (bridge ? bridge.call(String(name), given) : viaHttp())) as {
        ok: boolean
        value: Value
        error: { code: string }
      }
      if (!envelope.ok) throw new Error(envelope.error.code)
      return envelope.value
    },
    [path, input, await authorizationOf(page)] as const,
  )

/** What a window that is in shows the program with each request; nothing in Electron. */
export const authorizationOf = async (page: Page): Promise<string> => {
  const secret = await page.waitForFunction(() =>
    'concerto' in window ? '-' : sessionStorage.getItem('concerto.session'),
  )
  return `Bearer ${await secret.jsonValue()}`
}

/** Has each call of the window pass by `handle`, on its way to the program. The tests that do so are the browser's. */
export const onTheWay = async (page: Page, handle: (route: Route) => unknown): Promise<void> => {
  test.skip(hostName === 'electron', 'Les appels ne passent par HTTP, où ils se retiennent, que dans le navigateur.')
  await page.route('**/api/call', handle)
}

/** Keeps what the window asks by this path from being answered. @returns lets it be */
export const holdCall = async (page: Page, path: string): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await onTheWay(page, async (route) => {
    if (route.request().postDataJSON()?.path === path) await promise
    await route.fallback()
  })
  return resolve
}

/** An espace of three sectors, opened by a fictional coordinator. */
export const openEspace = async (page: Page): Promise<void> => {
  await call(page, 'workspace.setUp', {
    name: 'Odile Sarment',
    role: 'coordinator',
    departementCode: '71',
    scope: 'hors agglomération',
    sectorNames: ['Nord', 'Ouest', 'Sud'],
    sectorName: 'Nord',
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui vous attend' })).toBeVisible()
}

/** Opens a menu by its button, and presses one of its items. */
export const chooseIn = async (page: Page, menu: string, item: string): Promise<void> => {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** A meeting that has everything; its id. */
export const createMeeting = async (page: Page, changes: object = {}): Promise<string> => {
  const { sectors } = await call<{ sectors: { id: string }[] }>(page, 'meetings.choices')
  const { id } = await call<{ id: string }>(page, 'meetings.create', {
    title: '',
    kind: 'concertation',
    number: 2,
    seriesName: 'Concertations de la feuille de route',
    sector: sectors[0]?.id ?? null,
    date: '2026-10-30',
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Salle des fêtes de Brévigny',
    ...changes,
  })
  return id
}

export const addPerson = (page: Page, meeting: string, lastName: string, firstName: string, structure: string) =>
  call(page, 'arrivals.arrive', {
    meeting,
    who: { kind: 'new', lastName, firstName, role: 'Médiatrice numérique', structure, email: '' },
  })

/** Goes to a screen by its address; waits until it stands instead of the one before, and has read what it shows. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#${path}`)
  await page.waitForFunction(isRouted)
  await expect(page.locator('#page-title')).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

/** In the page: the router has heard the address and rendered its screen. Until then the screen before is still there. */
const isRouted = (): boolean => {
  const { state, history } = (window as unknown as { __TSR_ROUTER__: Router }).__TSR_ROUTER__
  const heard = `#${history.location.href}` === window.location.hash
  return heard && state.status === 'idle' && state.resolvedLocation?.href === state.location.href
}

interface Router {
  readonly history: { readonly location: { readonly href: string } }
  readonly state: {
    readonly status: 'idle' | 'pending'
    readonly location: { readonly href: string }
    readonly resolvedLocation?: { readonly href: string }
  }
}

/** Opens the palette, whose field takes what is typed next. */
export const openPalette = async (page: Page): Promise<Locator> => {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Chercher partout' })
  await expect(palette.locator('input')).toBeFocused()
  return palette
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']

/**
 * Every address stands in the hash: axe takes an entry of the bar that is under the fold for a skip link that leads
 * nowhere. Rules of RGAA on trial come with no tag. Three of them are not asked: one takes a row of a grid for no control;
 * one takes the band over the six cells of an axis for a caption, though the table has a name; one wants the words shown
 * side by side in the name, which `every-address.spec.ts` asks word by word.
 */
const ruled = {
  'skip-link': { enabled: false },
  ...Object.fromEntries(
    ['css-orientation-lock', 'p-as-heading', 'td-has-header'].map((rule) => [rule, { enabled: true }]),
  ),
}

interface Shown {
  /** Links of a page as it will be printed are as large as they are printed. */
  readonly printed?: boolean
}

/**
 * No violation of WCAG 2.2 AA, of RGAA 4 nor of axe's good practices; a failure names the rule and the element. What
 * passes is not told in full, and nothing stands in a frame: axe answers in a third of the time.
 */
export const expectAccessible = async (page: Page, { printed = false }: Shown = {}): Promise<void> => {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await builder
    .options({
      runOnly: { type: 'tag', values: rules },
      rules: { ...ruled, 'target-size': { enabled: !printed } },
      resultTypes: ['violations'],
    })
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
}
