import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Commands are short: half of their time is spent compiling, once and for all with this.
enableCompileCache()

const { runCommand } = await import('./headless/run-command.ts')

process.exitCode = await runCommand(process.argv.slice(2), join(import.meta.dirname, '../../resources'))
