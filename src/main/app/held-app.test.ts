import { expect, test } from 'vitest'
import type { Envelope } from '#shared/contract/define.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { ok } from '#shared/kernel/result.ts'
import type { App } from './app.ts'
import { openOrHold } from './held-app.ts'

const behind = new AppFailure({ code: 'workspace-behind', fact: '', cause: '', unchanged: '', next: '' })

/** An application that is held once, then opened as told; what it was asked, and what was logged. */
const held = async (openNext: (opened: App) => Promise<App>) => {
  const seen: string[] = []
  const opened: App = {
    call: async (path) => ok(path),
    on: () => () => undefined,
    file: () => null,
    close: async () => void seen.push('closed'),
  }
  const open = async () => {
    seen.push('opening')
    if (seen.length === 1) throw behind
    return openNext(opened)
  }
  const app = await openOrHold(open, { dataDir: '/', log: (code) => seen.push(code) })
  seen.length = 1
  return { app, seen }
}

const codeOf = (answer: Envelope): string | null => (answer.ok ? null : answer.error.code)

test('a bug of the opening is noted, and told as one', async () => {
  const { app, seen } = await held(() => Promise.reject(new TypeError('a mistake')))
  expect(codeOf(await app.call('workspace.goOn', { knowing: true }))).toBe('bug')
  expect(seen).toEqual(['opening', 'opening', 'bug'])
})

test('what is asked is as the contract wants it, or is refused', async () => {
  const { app, seen } = await held(async (opened) => opened)
  for (const input of [null, {}, { knowing: 'yes' }, { knowing: true, more: 1 }])
    expect(codeOf(await app.call('workspace.goOn', input))).toBe('invalid-input')
  expect(seen).not.toContain('closed')
  expect(seen.filter((one) => one === 'opening')).toHaveLength(1)
})

test('two windows that go on at once open it once', async () => {
  const { app, seen } = await held(async (opened) => opened)
  const goOn = () => app.call('workspace.goOn', { knowing: true })
  expect(await Promise.all([goOn(), goOn()])).toEqual([ok(null), ok(null)])
  expect(seen).toEqual(['opening', 'opening'])
})

test('closed while it opens, it closes what it opened', async () => {
  const { app, seen } = await held(async (opened) => opened)
  const going = app.call('workspace.goOn', { knowing: true })
  await app.close()
  await going
  expect(seen).toEqual(['opening', 'opening', 'closed'])
})
