import { mkdir, open, rename, rmdir, unlink } from 'node:fs/promises'

/**
 * Loaded before the program. strace counts the calls of each thread by themselves, and puts a fault in each thread whose
 * count comes to the number: here the pool’s only thread makes calls that do nothing, until its counts are beyond all
 * that the first thread will reach. (It also writes once for each, to wake the first one.)
 */
const far = 60
/** The first thread also opens a file for each part of the program. */
const furthest = 500

const nowhere = '/nowhere/concerto'
const nothing = await open('/dev/null')
for (let n = 0; n < far; n += 1)
  for (const call of [
    () => mkdir(`${nowhere}/folder`),
    () => rename(nowhere, `${nowhere}.part`),
    () => rmdir(nowhere),
    () => unlink(nowhere),
    () => nothing.sync(),
    () => nothing.truncate(),
  ])
    await call().catch(() => undefined)
for (let n = 0; n < furthest; n += 1) await open(nowhere).catch(() => undefined)
await nothing.close()
