import { enableCompileCache } from 'node:module'
import { programPaths } from '#main/host/program-paths.ts'

// Commands are short: half of their time is spent compiling, once and for all with this.
enableCompileCache()

const main = async (): Promise<void> => {
  const { runCommand } = await import('#main/headless/run-command.ts')
  process.exitCode = await runCommand(process.argv.slice(2), programPaths(import.meta.dirname))
}

void main()
