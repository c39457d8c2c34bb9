import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { App } from '#main/app/app.ts'
import type { Log } from '#main/app/log.ts'
import { rendererFiles } from '#main/host/renderer-files.ts'
import { entryMark } from '#shared/contract/entry.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { loopbackRoutes } from './routes.ts'
import { createSessions } from './sessions.ts'

/** The only address ever bound: nothing outside this computer can reach the host. */
const hostname = '127.0.0.1'

export interface LoopbackOptions {
  /** 0 lets the system choose. */
  readonly port: number
  /** The folder of the built interface. */
  readonly renderer: string
  readonly log: Log
}

/** What opens one window, once, within two minutes. */
export interface Entry {
  readonly token: string
  /** The address to open, with the token. */
  readonly url: string
}

/** With its first entry. */
export interface Loopback extends Entry {
  /** « http://127.0.0.1:51234 » */
  readonly address: string
  /** For one more window. */
  newEntry(): Entry
  close(): Promise<void>
}

/** Serves the application and its interface to this computer's browser. @throws AppFailure `port-taken` */
export async function startLoopback(app: App, { port, renderer, log }: LoopbackOptions): Promise<Loopback> {
  const server = createServer()
  const authority = `${hostname}:${await listen(server, port)}`
  const sessions = createSessions()
  const routes = loopbackRoutes({ app, files: rendererFiles(renderer), sessions, authority, log })
  server.on('request', getRequestListener(routes.fetch, { overrideGlobalObjects: false }))

  const address = `http://${authority}`
  const newEntry = (): Entry => {
    const token = sessions.issueToken()
    return { token, url: urlWith(address, token) }
  }
  return { address, ...newEntry(), newEntry, close: () => close(server) }
}

/** After « # »: what stands there is in no request and no log of one. */
const urlWith = (address: string, token: string): string => `${address}/#${entryMark}${token}`

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(isTaken(error) ? portTaken(port) : error))
    server.listen(port, hostname, () => resolve((server.address() as AddressInfo).port))
  })

const isTaken = (error: Error): boolean => 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')

const portTaken = (port: number): AppFailure =>
  new AppFailure({
    code: 'port-taken',
    fact: 'Concerto n’a pas été ouvert.',
    cause: `Le port ${port} est déjà pris, ou réservé au système.`,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Choisissez un autre port, ou 0 pour un port libre.',
  })

/** Event streams never end by themselves: they are cut. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
