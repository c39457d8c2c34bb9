import type { Command } from 'commander'
import { plural } from '#shared/text/french-numbers.ts'
import { json, type On, type Output } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import type { Action } from './session.ts'

/** What a person may ask of those who keep something of them. */
export const addPrivacy = (program: Command, on: On): void => {
  const privacy = program.command('privacy').description('dit où en sont les effacements')
  json(privacy.command('status'), words['privacy status']).action(on.read(tellErasures))
}

const tellErasures =
  ({ json }: Output): Action =>
  async ({ call, print }) => {
    const erasures = await call('erasures.list', {})
    if (json) return print(JSON.stringify(erasures))
    for (const { at, by, postes } of erasures) {
      const done = postes.filter(({ isDone }) => isDone).length
      print(
        `${at.slice(0, 'YYYY-MM-DD'.length)}  ${by ?? 'Concerto'}  ${plural(done, 'ordinateur', 'ordinateurs')} sur ${postes.length}`,
      )
      for (const { name, isDone } of postes) if (!isDone) print(`  attendu\u00a0: ${name ?? 'ordinateur inconnu'}`)
    }
    const [latest] = erasures
    for (const name of latest?.left ?? []) print(`copie à purger\u00a0: ${name}`)
  }
