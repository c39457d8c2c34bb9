/**
 * `npm run histories [-- 10000 [exchanges|liars]]`: plays so many histories, a batch at a time, each batch from a seed of its
 * own, and says how many hold: of exchanges between at least four postes, or of logs in which some lie. Exits 1 at the first
 * that does not hold, shrunk and told with its seed. A history takes about 0.26 s of processor, with liars 1.4 s.
 */
import { join } from 'node:path'
import { bin } from './lib/paths.mjs'
import { duration, run } from './lib/run.mjs'

/** By name, its tests, what `npm test` tries of it, and how many times that is done in a batch. */
const models = {
  exchanges: { tests: 'tests/bundle/histories.test.ts', usual: 15, most: 34 },
  liars: { tests: 'tests/sync/liars.test.ts', usual: 8, most: 25 },
}

const wanted = Number(process.argv[2] ?? 10_000)
const model = models[process.argv[3] ?? 'exchanges']
if (model === undefined) {
  console.error(`No such histories: they are ${Object.keys(models).join(' or ')}.`)
  process.exit(1)
}
const { tests, usual, most } = model

const started = Date.now()
for (let done = 0; done < wanted; ) {
  const factor = Math.min(most, Math.ceil((wanted - done) / usual))
  const env = { CONCERTO_PROPERTY_FACTOR: String(factor), NO_COLOR: '1' }
  const { code } = await run(join(bin, 'vitest'), ['run', tests], { env })
  if (code !== 0) process.exit(1)
  done += factor * usual
  console.log(`${done} histories in ${duration(Date.now() - started)}`)
}
