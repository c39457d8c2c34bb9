/** Imported before a program: it says last, on the standard error, « used », its most MiB of memory and its seconds of processor. */
import { readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage()
    // Not what `resourceUsage` says: that begins with the memory of the program that started this one.
    const [, most] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    writeSync(2, `\nused ${Number(most) / 1024} ${(userCPUTime + systemCPUTime) / 1e6}\n`)
  })
