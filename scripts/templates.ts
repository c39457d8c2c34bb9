/** `npm run templates`: writes the Word templates that the program ships, from their declarations in `templates/`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemplate } from './templates/make-template.ts'

const path = join(import.meta.dirname, '..', 'resources', 'templates', 'compte-rendu.docx')
writeFileSync(path, await makeTemplate())
console.log(`Écrit : ${path}`)
