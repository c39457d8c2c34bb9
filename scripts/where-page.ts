/** `npm run where-page`: writes `docs/where.md`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wherePage } from './lib/where.ts'

const root = join(import.meta.dirname, '..')
writeFileSync(join(root, 'docs', 'where.md'), wherePage(root))
