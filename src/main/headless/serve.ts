import { createInterface } from 'node:readline'
import { type Entry, startLoopback } from '#main/loopback/start-loopback.ts'
import type { Action } from './session.ts'

/**
 * Serves the workspace until the process is asked to stop. Each line it reads asks for another address; a terminal stops
 * whoever reads it from the background, which `< /dev/null` avoids. With `--json`: the address and the token, a line each time.
 */
export const serve =
  ({ port, json }: { readonly port: number; readonly json?: boolean }, renderer: string): Action =>
  async ({ app, print }) => {
    const loopback = await startLoopback(app, {
      port,
      renderer,
      log: (code, facts) => console.error(JSON.stringify({ code, ...facts })),
    })
    const tell = ({ token, url }: Entry): void =>
      print(
        json
          ? JSON.stringify({ address: loopback.address, token, url })
          : `Concerto est ouvert, pour deux minutes et une fenêtre, à l’adresse ${url}`,
      )
    tell(loopback)
    const asked = createInterface({ input: process.stdin }).on('line', () => tell(loopback.newEntry()))
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    asked.close()
    await loopback.close()
  }
