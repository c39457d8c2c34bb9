import { createInterface } from 'node:readline'
import type { App } from '#main/app/app.ts'
import { fileLog } from '#main/app/file-log.ts'
import { handedAmong, handOver } from '#main/host/handed-files.ts'
import { parseLaunchOptions } from '#main/host/launch-options.ts'
import { programPaths } from '#main/host/program-paths.ts'
import { chooseDataFolder, openWith, openWorkspace } from '#main/host/workspace.ts'
import { startLoopback } from '#main/loopback/start-loopback.ts'
import { AppFailure, sentenceOf } from '#shared/kernel/app-error.ts'

/**
 * Concerto without Electron. Says where it listens as one line of JSON, and again with a new address for each line it
 * reads; stops at SIGINT or SIGTERM, and when the script that opened it goes away.
 */
async function main(): Promise<void> {
  const paths = programPaths(import.meta.dirname)
  const options = parseLaunchOptions(process.argv.slice(2))
  const folder = chooseDataFolder(options)
  const workspace = await openWorkspace(folder, options.demo, openWith(paths))
  const loopback = await startLoopback(workspace.app, {
    port: options.port,
    renderer: paths.renderer,
    log: fileLog(folder.path),
  })

  const shown = await shownBundle(workspace.app)
  console.log(JSON.stringify({ url: `${loopback.url}${shown}`, address: loopback.address }))
  createInterface({ input: process.stdin }).on('line', () => {
    console.log(JSON.stringify({ url: loopback.newEntry().url, address: loopback.address }))
  })

  let stopping: Promise<void> | null = null
  const stop = (): void => {
    stopping ??= loopback.close().then(workspace.close)
    void stopping.finally(() => process.exit(0))
  }
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, stop)
}

/** The screen where the bundle named among the arguments is seen; one that is refused is told, and the window opens all the same. */
async function shownBundle(app: App): Promise<string> {
  const [file] = handedAmong(process.argv.slice(2), process.cwd())
  if (file === undefined) return ''
  const handed = await handOver(app, file)
  if (handed.ok) return handed.value.slice('#'.length)
  console.error(`${sentenceOf(handed.error)} [${handed.error.code}]`)
  return ''
}

main().catch((error: unknown) => {
  console.error(error instanceof AppFailure ? `${sentenceOf(error.error)} [${error.error.code}]` : error)
  process.exit(1)
})
