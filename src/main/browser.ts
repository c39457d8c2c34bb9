import { createInterface } from 'node:readline'
import { parseLaunchOptions } from '#main/host/launch-options.ts'
import { programPaths } from '#main/host/program-paths.ts'
import { chooseDataFolder, openWith, openWorkspace } from '#main/host/workspace.ts'
import { startLoopback } from '#main/loopback/start-loopback.ts'
import { AppFailure, sentenceOf } from '#shared/kernel/app-error.ts'

/**
 * Concerto without Electron. Says where it listens as one line of JSON, and again with a new address for each line it
 * reads; stops at SIGINT or SIGTERM.
 */
async function main(): Promise<void> {
  const paths = programPaths(import.meta.dirname)
  const options = parseLaunchOptions(process.argv.slice(2))
  const workspace = await openWorkspace(chooseDataFolder(options), options.demo, openWith(paths))
  const loopback = await startLoopback(workspace.app, {
    port: options.port,
    renderer: paths.renderer,
    log: (code, facts) => console.error(JSON.stringify({ code, ...facts })),
  })

  console.log(JSON.stringify({ url: loopback.url, address: loopback.address }))
  createInterface({ input: process.stdin }).on('line', () => {
    console.log(JSON.stringify({ url: loopback.newUrl(), address: loopback.address }))
  })

  const stop = async (): Promise<void> => {
    await loopback.close()
    await workspace.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof AppFailure ? `${sentenceOf(error.error)} [${error.error.code}]` : error)
  process.exit(1)
})
