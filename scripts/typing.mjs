/**
 * `node scripts/typing.mjs [KEYS 2000] [RATE 20] [LATE_MS 3000] [NAME]`: types so many keys in every kind of field, or in
 * those whose name holds NAME, on a processor so many times slower, each answer late by as much as that at random, and
 * demands that no letter is lost. The same tests run for some seconds in `npm test`.
 */
import { join } from 'node:path'
import { bin } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

const [keys = '2000', rate = '20', late = '3000', name = ''] = process.argv.slice(2)
await prepare((sentence) => console.log(sentence))
const args = ['test', 'tests/app/e2e/typing.spec.ts', '--grep', `no letter is lost.*${name}`]
const { code } = await run(join(bin, 'playwright'), args, { env: { CONCERTO_TYPING: [keys, rate, late].join() } })
process.exitCode = code
