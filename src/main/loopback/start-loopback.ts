import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { App } from '#main/app/app.ts'
import type { Log } from '#main/app/log.ts'
import { rendererFiles } from '#main/host/renderer-files.ts'
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

export interface Loopback {
  /** « http://127.0.0.1:51234 » */
  readonly address: string
  /** The first token: it opens one window, once. */
  readonly token: string
  /** The address to open, with the first token. */
  readonly url: string
  /** The address for one more window, with a new token. */
  newUrl(): string
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
  const token = sessions.issueToken()
  return {
    address,
    token,
    url: urlWith(address, token),
    newUrl: () => urlWith(address, sessions.issueToken()),
    close: () => close(server),
  }
}

const urlWith = (address: string, token: string): string => `${address}/?token=${token}`

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
