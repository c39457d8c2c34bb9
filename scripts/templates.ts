/** `npm run templates`: writes the Word templates that the program ships, from their declarations in `templates/`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemplate } from './templates/make-template.ts'
import { templates } from './templates/templates.ts'

for (const [name, declaration] of Object.entries(templates)) {
  const path = join(import.meta.dirname, '..', 'resources', 'templates', `${name}.docx`)
  writeFileSync(path, await makeTemplate(declaration))
  console.log(`Écrit : ${path}`)
}
