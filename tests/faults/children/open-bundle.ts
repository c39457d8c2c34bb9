/**
 * Opens a bundle in a workspace as the window does, and says on standard output what it met and what it took:
 * `{ code, most }`, `most` being MiB of memory. Linux only. Arguments: the workspace’s folder, the file.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'

const [dataDir, file] = process.argv.slice(2) as [string, string]
const app = await createApp({
  dataDir,
  resourcesDir: join(import.meta.dirname, '../../../resources'),
  jobs: inlineRunner(),
})
const answer = await app.call('bundles.open', { name: 'reçu.lot', content: readFileSync(file) })
const code = answer.ok ? 'opened' : answer.error.code
// Not what `resourceUsage` says: that begins with the memory of the program that started this one.
const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
process.stdout.write(`${JSON.stringify({ code, most: Math.round(Number(peak) / 1024) })}\n`)
await app.close()
