/** `npm run commands-page`: writes `docs/commands.md` from the declarations of the commands. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createProgram } from '#main/headless/commands.ts'
import { errorCodes } from '#main/headless/error-codes.ts'
import { commandsPage } from './lib/commands-page.ts'

const path = join(import.meta.dirname, '..', 'docs', 'commands.md')
writeFileSync(
  path,
  commandsPage(
    createProgram(async () => undefined, ''),
    errorCodes,
  ),
)
console.log(`Écrit : ${path}`)
