/**
 * `node scripts/histories.mjs [10000]`: plays so many histories of exchanges between at least four postes, a batch at a
 * time, each batch from a seed of its own, and says how many hold. Exits 1 at the first that does not, shrunk and told.
 * Each takes about 0.26 s of processor: ten thousand, some 45 minutes on a quiet machine.
 */
import { join } from 'node:path'
import { bin } from './lib/paths.mjs'
import { duration, run } from './lib/run.mjs'

const wanted = Number(process.argv[2] ?? 10_000)
/** What `npm test` tries, and how many times that is done in a batch. */
const usual = 15
const batch = 34

const started = Date.now()
for (let done = 0; done < wanted; ) {
  const factor = Math.min(batch, Math.ceil((wanted - done) / usual))
  const env = { CONCERTO_PROPERTY_FACTOR: String(factor), NO_COLOR: '1' }
  const { code } = await run(join(bin, 'vitest'), ['run', 'tests/bundle/histories.test.ts'], { env })
  if (code !== 0) process.exit(1)
  done += factor * usual
  console.log(`${done} histories in ${duration(Date.now() - started)}`)
}
