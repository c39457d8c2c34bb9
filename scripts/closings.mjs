/**
 * `node scripts/closings.mjs [200]`: types in a text and in a short field of Concerto's window, in turn, and ends it so many
 * times, each within three seconds; demands that each word is there at the next opening. Two of these are in `npm test`, where
 * Electron is; without it nothing is tried, and the test is said to be skipped.
 */
import { join } from 'node:path'
import { bin } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

const [times = '200'] = process.argv.slice(2)
await prepare((sentence) => console.log(sentence))
const args = ['test', 'tests/app/e2e/shell.spec.ts', '--retries=0', '--grep', 'whenever the window ends']
const env = { CONCERTO_E2E_HOST: 'electron', CONCERTO_CLOSINGS: times }
const { code } = await run(join(bin, 'playwright'), args, { env })
process.exitCode = code
