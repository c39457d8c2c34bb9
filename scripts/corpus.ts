/**
 * `node scripts/corpus.ts`: makes the bad bundles of `tests/bundle/corpus` again, with the keys that stand beside them.
 * Their bytes differ each time, since age draws a new key for each file; what they hold does not.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { badBundles } from '../tests/support/bad-bundles.ts'

const folder = join(import.meta.dirname, '../tests/bundle/corpus')

for (const name of readdirSync(folder)) if (name.endsWith('.lot')) rmSync(join(folder, name))
for (const [name, bytes] of Object.entries(badBundles)) writeFileSync(join(folder, name), await bytes())
console.log(`${Object.keys(badBundles).length} envois dans ${folder}`)
