/** `npm run pictures`: takes the pictures of the guide anew, of the demonstration as it is today. `npm run package` begins so. */
import { join } from 'node:path'
import { bin } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

await prepare((sentence) => console.log(sentence))
const args = ['test', 'tests/app/e2e/guide-pictures.spec.ts', '--workers=1']
const { code } = await run(join(bin, 'playwright'), args, { env: { CONCERTO_PICTURES: '1' } })
process.exitCode = code
