/**
 * `node scripts/faults.mjs [restore]`: kills the program, or tells it an error, at every call by which an import, an
 * export, a copy, a restoration, a rebuild or a look at a shared folder writes, and says how many places there are and
 * whether all holds; a word keeps the tests of that name. Exits 1 when something does not hold.
 * Each fault takes about half a second of processor: all twelve thousand, some hour and a half on a quiet machine.
 */
import { join } from 'node:path'
import { bin, root } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

await prepare((sentence) => console.log(sentence))
// What is built starts in half the time of the sources.
const env = { CONCERTO_LONG: '1', CONCERTO_CLI: join(root, 'out', 'main', 'cli.cjs'), NO_COLOR: '1' }
const named = process.argv.slice(2).flatMap((word) => ['-t', word])
const { code } = await run(join(bin, 'vitest'), ['run', 'tests/faults', '--reporter=verbose', ...named], { env })
process.exitCode = code
