import type { Output } from './command-options.ts'
import type { Action } from './session.ts'

export const listConflicts =
  ({ json }: Output): Action =>
  async ({ call, print }) => {
    const { points, count } = await call('conflicts.list', {})
    if (json) return print(JSON.stringify({ count, points }))
    for (const { recordLabel, name, fieldLabel, sides } of points) {
      print(`${recordLabel} « ${name} », ${fieldLabel}`)
      for (const { words, author, at } of sides) print(`  ${words ?? '(vide)'} — ${author}, ${at}`)
    }
    print(`${count} points à trancher.`)
  }
