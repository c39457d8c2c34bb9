import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { authorizationOf, call } from './screens.ts'

/** A file, as it is chosen in a window. */
export interface SentFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A hub whose espace is open to others, in the first window. */
export const openHub = async (hub: Page): Promise<void> => {
  await call(hub, 'workspace.setUp', {
    name: 'Odalric VENTCLAIR',
    role: 'hub',
    departementCode: '71',
    scope: null,
    sectorNames: ['Nord', 'Ouest'],
    sectorName: null,
  })
  await call(hub, 'espace.start')
}

/** A secretariat joins the hub by an invitation; nobody has checked it there yet. @returns its six words */
export const joinHub = async (hub: Page, poste: Page, role: 'coordinator' | 'hub' = 'coordinator'): Promise<string> => {
  const { sectors } = await call<{ sectors: { id: string; name: string }[] }>(hub, 'workspace.state')
  const sector = sectors.find(({ name }) => name === 'Ouest')?.id
  const { buffer } = await producedBy(hub, 'espace.invite', { role, sector })
  const given = { name: 'Ysoline BOISJOLI', words: await wordsOf(hub) }
  const { fingerprint } = await callWithBytes<{ fingerprint: string }>(poste, 'espace.join', given, buffer)
  return fingerprint
}

/** The six words of a poste, as it would read them over the telephone. */
const wordsOf = async (poste: Page): Promise<string> =>
  (await call<{ here: { fingerprint: string } }>(poste, 'espace.view')).here.fingerprint

/** A bundle of what the others are not known to have. */
export const bundleOf = (poste: Page, complete = false): Promise<SentFile> =>
  producedBy(poste, 'bundles.export', { to: 'all', complete })

/** Both have what the other wrote, and the hub has checked the poste. */
export const exchangeBoth = async (hub: Page, poste: Page, words: string | null = null): Promise<void> => {
  await receive(hub, await bundleOf(poste), words)
  await receive(poste, await bundleOf(hub), null)
}

/** A hub, and a secretariat of its espace that it has checked. */
export const openBoth = async (hub: Page, poste: Page): Promise<void> => {
  await openHub(hub)
  await exchangeBoth(hub, poste, await joinHub(hub, poste))
}

/** What three points to settle are about, at the hub. */
interface WrittenApart {
  readonly actor: string
  readonly removed: string
  readonly fiche: string
}

/** A hub that received what the sector Ouest wrote apart from it: three points to settle. */
export const openApart = async (hub: Page, poste: Page): Promise<WrittenApart> => {
  await openBoth(hub, poste)
  const create = async (record: string, values: object): Promise<string> =>
    (await call<{ id: string }>(hub, 'records.create', { record, values })).id
  const actor = await create('actor', { name: 'Atelier du Moulin', phone: '+33385000012' })
  const conditions = conditionsOf('Un budget de 10 000 euros pour cinq mallettes, portées par les médiathèques.')
  const fiche = await create('fiche', { title: 'Kits mallettes', conditions })
  const removed = await create('actor', { name: 'Relais de la Plaine' })
  await receive(poste, await bundleOf(hub), null)
  await writeAtHub(hub, { actor, removed, fiche })
  await writeAtPoste(poste, { actor, removed, fiche })
  await receive(hub, await bundleOf(poste), null)
  return { actor, removed, fiche }
}

const writeAtHub = async (hub: Page, { actor, removed, fiche }: WrittenApart): Promise<void> => {
  await update(hub, 'actor', actor, { phone: '+33385000021' })
  const conditions = conditionsOf('Un budget de 12 000 euros pour six mallettes, portées par les médiathèques.')
  await update(hub, 'fiche', fiche, { conditions })
  await call(hub, 'records.remove', { record: 'actor', id: removed })
}

const writeAtPoste = async (poste: Page, { actor, removed, fiche }: WrittenApart): Promise<void> => {
  await update(poste, 'actor', actor, { phone: null })
  await update(poste, 'actor', removed, { phone: '+33385000034' })
  const conditions = conditionsOf(
    'Un budget de 15 000 euros pour cinq mallettes, portées par les médiathèques et les centres sociaux.',
    'Des bénévoles formés et défrayés.',
  )
  await update(poste, 'fiche', fiche, { conditions })
}

/** The conditions of the fiche, of which two lines are written apart. */
const conditionsOf = (budget: string, volunteers = 'Des bénévoles formés.') =>
  paragraphs(budget, 'Un calendrier tenu.', volunteers)

const update = (at: Page, record: string, id: string, changes: object): Promise<unknown> =>
  call(at, 'records.update', { record, id, changes })

const paragraphs = (...texts: readonly string[]) => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

const receive = async (at: Page, { name, buffer }: SentFile, trust: string | null): Promise<void> => {
  const { bundle } = await callWithBytes<{ bundle: string }>(at, 'bundles.open', { name }, buffer)
  await call(at, 'bundles.apply', { bundle, trust })
  await call(at, 'bundles.dismiss', { bundle })
}

/** The file that a procedure makes: fetched in a browser, saved where one chooses in Electron. */
export const producedBy = async (page: Page, path: string, input: object): Promise<SentFile> => {
  const job = await page.evaluate(() => crypto.randomUUID())
  const { name } = await call<{ name: string }>(page, path, { ...input, job })
  const buffer = (await page.evaluate(() => 'concerto' in window)) ? await saved(page, job) : await fetched(page, job)
  return { name, mimeType: 'application/octet-stream', buffer }
}

const saved = async (page: Page, job: string): Promise<Buffer> => {
  const saving = page.waitForEvent('download')
  await call(page, 'files.save', { job })
  return readFileSync(await (await saving).path())
}

const fetched = async (page: Page, job: string): Promise<Buffer> => {
  const base64 = await page.evaluate(
    async ([id, authorization]) => {
      const bytes = new Uint8Array(await (await fetch(`files/${id}`, { headers: { authorization } })).arrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    },
    [job, await authorizationOf(page)] as const,
  )
  return Buffer.from(base64, 'base64')
}

/** As `call`, for a procedure that is given a file: in the window, through what the page itself uses. */
const callWithBytes = async <Value>(page: Page, path: string, input: object, buffer: Buffer): Promise<Value> =>
  page.evaluate(
    async ([name, given, base64, authorization]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bridge = (window as { concerto?: { call(path: string, input: unknown): Promise<unknown> } }).concerto
      const viaHttp = async () => {
        const body = new Blob([JSON.stringify({ path: name, input: given }), '\n', content])
        const headers = { 'content-type': 'application/octet-stream', authorization }
        return (await fetch('api/call', { method: 'POST', headers, body })).json()
      }
      const envelope = (await (bridge ? bridge.call(name, { ...given, content }) : viaHttp())) as {
        ok: boolean
        value: Value
        error: { code: string }
      }
      if (!envelope.ok) throw new Error(envelope.error.code)
      return envelope.value
    },
    [path, input, buffer.toString('base64'), await authorizationOf(page)] as const,
  )
