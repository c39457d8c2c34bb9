/**
 * `npm run -s concerto -- --data DIR COMMAND…`: the command line, after installing and building what is stale. Only the
 * command itself writes to standard output.
 */
import { spawn } from 'node:child_process'
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cache, childEnv, node24, root } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'

await prepare((sentence) => process.stderr.write(`${sentence}\n`))

const cli = join(root, 'out', 'main', 'cli.cjs')
if (Number(process.versions.node.split('.')[0]) >= 22) await runHere()
else runOnNode24()

/** npm already runs us on Node 24 once it is installed: no second process, and its compiled code is kept. */
async function runHere() {
  module.enableCompileCache?.(join(cache, 'compiled'))
  process.argv[1] = cli
  await import(pathToFileURL(cli).href)
}

function runOnNode24() {
  const child = spawn(node24, [cli, ...process.argv.slice(2)], { env: childEnv(), stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)))
}
