/** `npm run territory`: writes `resources/territory/<code>.json`, one a département, from the official geographic code. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { departementFiles } from './lib/territory.mjs'

const folder = join(import.meta.dirname, '..', 'resources', 'territory')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const files = departementFiles()
for (const [code, text] of files) writeFileSync(join(folder, `${code}.json`), text)
console.log(`Écrits : ${files.size} départements dans ${folder}`)
