import { type Command, InvalidArgumentError } from 'commander'
import { isPeriod, type Period } from '#shared/text/period.ts'
import type { Access, Action } from './session.ts'

/** Runs the action of a command on the workspace it names. */
export type On = (access: Access, action: Action) => Promise<void>

export interface Output {
  readonly json?: boolean
}

/** What `docs/commands.md` says of a command, in English; its options say themselves what they do. */
export interface Told {
  readonly does: string
  /** The shape of what it answers with `--json`; `null`: it has no such option. */
  readonly json: string | null
}

const told = new WeakMap<Command, Told>()

export const toldOf = (command: Command): Told | undefined => told.get(command)

/** A command that answers nothing to programs. */
export const plain = (command: Command, does: string): Command => {
  told.set(command, { does, json: null })
  return command
}

/** A command that answers a program too. */
export const json = (command: Command, said: Told & { readonly json: string }): Command => {
  told.set(command, said)
  return command.option('--json', 'répond en JSON, pour un programme')
}

/** `--out` and `--json`, as every command that writes a file has them. */
export const toFile = (command: Command, said: Parameters<typeof json>[1]): Command =>
  json(command, said).requiredOption('--out <fichier>', 'fichier à écrire')

/** `--template`, as every command that writes Word has it. */
export const inHouse = (command: Command): Command =>
  command.option('--template <fichier>', 'modèle Word de la maison ; sans lui, le modèle habituel de l’espace')

/** Reads a period: « 2025 », « 2025-T3 ». */
export const periodOf = (text: string): Period => {
  if (!isPeriod(text)) throw new InvalidArgumentError('')
  return text
}

/** Reads a whole number. */
export const numberUpTo =
  (most: number) =>
  (text: string): number => {
    if (!/^\d+$/.test(text) || Number(text) > most) throw new InvalidArgumentError('')
    return Number(text)
  }
