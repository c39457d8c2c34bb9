import { type CDPSession, type Page, test } from '@playwright/test'

/**
 * What a screen reader is given, in the words that it would say, as one goes by the keyboard: what has the focus and what it
 * stands in, from the tree of accessibility of Chromium; what is announced, from the live regions of the page.
 */
export interface Reader {
  /** All that was heard since the beginning, a line a thing. */
  readonly lines: readonly string[]
  /** @returns what is heard after these keys, one after the other */
  readonly press: (...keys: readonly string[]) => Promise<string>
  readonly type: (text: string) => Promise<string>
  /** @returns what is heard by now; `done` says of the line what was waited for: « la page est là » */
  readonly hear: (done: string) => Promise<string>
  /** Presses a key until this is heard, as one does who looks for it. */
  readonly seek: (wanted: RegExp, key?: string) => Promise<string>
}

export const listen = async (page: Page): Promise<Reader> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  await page.evaluate(hearAnnouncements)
  const lines: string[] = []
  let around: readonly string[] = []
  const hear = async (done: string): Promise<string> => {
    await page.evaluate(nextFrames)
    const { said, holders } = await focusedIn(session)
    const entered = holders.filter((holder) => !around.includes(holder))
    around = holders
    const told = await page.evaluate(takeAnnouncements)
    const heard = [...entered.toReversed(), said, ...told.map((words) => `annonce : ${words}`)].join(' | ')
    lines.push(`${done} → ${heard}`)
    return heard
  }
  const press = async (...keys: readonly string[]): Promise<string> => {
    const heard: string[] = []
    for (const key of keys) {
      await page.keyboard.press(key)
      heard.push(await hear(key))
    }
    return heard.join('\n')
  }
  const reader: Reader = {
    lines,
    press,
    type: async (text) => {
      await page.keyboard.type(text)
      return hear(`« ${text} »`)
    },
    hear,
    seek: async (wanted, key = 'Tab') => {
      for (let pressed = 0; pressed < 80; pressed += 1) {
        const heard = await press(key)
        if (wanted.test(heard)) return heard
      }
      throw new Error(`${wanted} was not heard:\n${lines.slice(-80).join('\n')}`)
    },
  }
  return reader
}

/** Keeps what was heard with the results of the test. */
export const keepHeard = (name: string, { lines }: Reader): Promise<void> =>
  test.info().attach(name, { body: lines.join('\n'), contentType: 'text/plain' })

interface AxNode {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly value?: { readonly value?: unknown }
  readonly description?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

/** What has the focus, or what it points at in its list, and the named parts of the page that it stands in. */
const focusedIn = async (session: CDPSession): Promise<{ said: string; holders: readonly string[] }> => {
  const nodes = await nodesAt(session, 'document.activeElement')
  const pointed = await nodesAt(
    session,
    'document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "")',
  )
  const [own, ...above] = nodes
  if (own === undefined) return { said: 'rien', holders: [] }
  const holders = above.filter((node) => isHolder(node)).map((node) => `${roleOf(node)} « ${textOf(node.name)} »`)
  const [at] = pointed
  return { said: at === undefined ? wordsOf(own) : `${wordsOf(own)} | ${wordsOf(at)}`, holders }
}

/** The node of an element, then those it stands in. */
const nodesAt = async (session: CDPSession, expression: string): Promise<readonly AxNode[]> => {
  const { result } = await session.send('Runtime.evaluate', { expression })
  if (result.objectId === undefined) return []
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId })
  const byId = new Map((nodes as readonly AxNode[]).map((node) => [node.nodeId, node]))
  const found: AxNode[] = []
  for (let node = nodes[0] as AxNode | undefined; node !== undefined; node = byId.get(node.parentId ?? ''))
    found.push(node)
  return found
}

const heldBy =
  /^(region|navigation|main|dialog|alertdialog|list|listbox|grid|table|group|tablist|form|menu|radiogroup)$/

const isHolder = (node: AxNode): boolean =>
  !node.ignored && heldBy.test(String(node.role?.value)) && textOf(node.name) !== ''

const wordsOf = (node: AxNode): string =>
  [
    `${roleOf(node)} « ${textOf(node.name)} »`,
    ...(textOf(node.value) === '' ? [] : [`contient « ${textOf(node.value)} »`]),
    ...statesOf(node),
    ...(textOf(node.description) === '' ? [] : [textOf(node.description)]),
  ].join(', ')

const textOf = (said: AxNode['name']): string =>
  String(said?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const roles: Readonly<Record<string, string>> = {
  button: 'bouton',
  link: 'lien',
  textbox: 'champ',
  searchbox: 'champ de recherche',
  combobox: 'liste à saisir',
  ComboBoxSelect: 'liste',
  checkbox: 'case',
  radio: 'choix',
  tab: 'onglet',
  heading: 'titre',
  option: 'option',
  menuitem: 'entrée de menu',
  row: 'ligne',
  region: 'région',
  main: 'contenu',
  dialog: 'dialogue',
  list: 'liste',
  grid: 'grille',
  table: 'tableau',
  group: 'groupe',
  tablist: 'onglets',
}

const roleOf = ({ role }: AxNode): string => roles[String(role?.value)] ?? String(role?.value)

const states: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  checked: ['coché', 'non coché'],
  expanded: ['ouvert', 'fermé'],
  pressed: ['enfoncé', 'relâché'],
  selected: ['choisi', 'non choisi'],
  required: ['obligatoire', ''],
  disabled: ['indisponible', ''],
}

const statesOf = ({ properties = [] }: AxNode): readonly string[] =>
  properties.flatMap(({ name, value: { value } }) => {
    if (name === 'invalid') return value === 'true' ? ['refusé'] : []
    const said = states[name]?.[value === true || value === 'true' ? 0 : 1] ?? ''
    return said === '' ? [] : [said]
  })

/** In the page: keeps what its live regions say, each time that it changes. */
const hearAnnouncements = (): void => {
  const heard: string[] = []
  Object.assign(window, { heard })
  const last = new WeakMap<Element, string>()
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement
      const spoken = [
        element?.closest('[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]'),
      ]
      const within = element?.querySelectorAll('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]')
      for (const region of [...spoken, ...(within ?? [])]) {
        const words = region?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
        if (region == null || last.get(region) === words) continue
        last.set(region, words)
        if (words !== '') heard.push(words)
      }
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true })
}

/** In the page: what was announced since it was last asked. */
const takeAnnouncements = (): readonly string[] => (window as unknown as { heard: string[] }).heard.splice(0)

/** In the page: what a key does is drawn. */
const nextFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60))))
