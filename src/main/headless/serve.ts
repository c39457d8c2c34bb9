import { startLoopback } from '#main/loopback/start-loopback.ts'
import type { Action } from './session.ts'

/** Serves the workspace until the process is asked to stop. With `--json`: one line with the address and the token. */
export const serve =
  ({ port, json }: { readonly port: number; readonly json?: boolean }, renderer: string): Action =>
  async ({ app, print }) => {
    const loopback = await startLoopback(app, {
      port,
      renderer,
      log: (code, facts) => console.error(JSON.stringify({ code, ...facts })),
    })
    const { address, token, url } = loopback
    print(json ? JSON.stringify({ address, token, url }) : `Concerto est ouvert à l’adresse ${url}`)
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await loopback.close()
  }
