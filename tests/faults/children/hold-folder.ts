/** Holds the folder it is given until it is killed. */
import { writeSync } from 'node:fs'
import { lockFolder } from '#main/db/folder-lock.ts'

lockFolder(process.argv[2] as string, new Date('2026-11-24T09:00:00Z'))
writeSync(1, 'held\n')
setInterval(() => undefined, 1_000)
