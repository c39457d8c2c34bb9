import { readNamedFile } from '#main/files/read-file.ts'
import { chosen } from './chosen.ts'
import type { Output } from './command-options.ts'
import type { Action } from './session.ts'
import { type FileOutput, writeOut } from './write-out.ts'

interface Creation extends Output {
  readonly name: string
  readonly departement?: string
  readonly sectors: string
}

export const createEspace =
  ({ name, departement, sectors, json }: Creation): Action =>
  async ({ call, print }) => {
    await call('workspace.setUp', {
      name,
      role: 'hub',
      departementCode: departement ?? null,
      scope: null,
      sectorNames: namesIn(sectors),
      sectorName: null,
    })
    const { here } = await call('espace.start', {})
    print(json ? JSON.stringify(here) : `Espace créé. Cet ordinateur\u00a0: ${here?.fingerprint}.`)
  }

/** « Nord, Ouest » */
export const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

interface Invitation extends FileOutput {
  readonly hub?: boolean
  readonly sector?: string
}

export const inviteTo =
  ({ out, hub, sector, json }: Invitation): Action =>
  async (session) => {
    const state = await session.call('workspace.state', {})
    const sectors = state.kind === 'ready' ? state.sectors : []
    const own = sector === undefined ? null : chosen('secteur', sector, sectors, ({ name }) => name)
    const role = hub === true ? 'hub' : 'coordinator'
    await writeOut(
      session,
      () => out,
      (job) => session.call('espace.invite', { role, sector: own, job }),
    )
    session.print(json ? JSON.stringify({ file: out }) : `Écrit\u00a0: ${out}`)
  }

interface Joining extends Output {
  readonly name: string
  readonly words: string
}

export const joinEspace =
  (file: string, { name, words, json }: Joining): Action =>
  async ({ call, print }) => {
    const joined = await call('espace.join', { name, words, content: await readNamedFile(file) })
    print(json ? JSON.stringify(joined) : `Espace rejoint. Cet ordinateur\u00a0: ${joined.fingerprint}.`)
  }

export const listPostes =
  ({ json }: Output): Action =>
  async ({ call, print }) => {
    const { here, others, invitedBy } = await call('espace.view', {})
    if (json) return print(JSON.stringify({ here, others, invitedBy }))
    if (here !== null) print(`${here.name ?? 'Sans nom'} (cet ordinateur)  ${here.fingerprint}`)
    for (const { name, fingerprint } of others) print(`${name ?? 'Sans nom'}  ${fingerprint}`)
    if (invitedBy !== null)
      print(`${invitedBy.name ?? 'Département'} (a invité cet ordinateur)  ${invitedBy.fingerprint}`)
  }
