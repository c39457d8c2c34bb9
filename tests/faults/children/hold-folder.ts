/** Holds the folder it is given until it is killed; « once »: until it has nothing else to do. */
import { writeSync } from 'node:fs'
import { lockFolder } from '#main/db/folder-lock.ts'

const [folder = '', how] = process.argv.slice(2)
await lockFolder(folder, { now: new Date('2026-11-24T09:00:00Z') })
writeSync(1, 'held\n')
if (how !== 'once') setInterval(() => undefined, 1_000)
