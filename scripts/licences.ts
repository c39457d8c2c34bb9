/** `npm run licences`: writes what is shipped with the program, from package-lock.json (`resources/licences/`). */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { noticesOf, sbomOf } from './lib/shipped.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'resources', 'licences')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'sbom.cdx.json'), sbomOf(root))
writeFileSync(join(folder, 'licences.txt'), noticesOf(root))
