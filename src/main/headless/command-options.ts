import { type Command, InvalidArgumentError } from 'commander'
import { isPeriod, type Period } from '#shared/text/period/period.ts'
import type { Access, Action } from './session.ts'

/** Runs the action of a command on the workspace it names. */
export type On = (access: Access, action: Action) => Promise<void>

export interface Output {
  readonly json?: boolean
}

export const json = (command: Command): Command => command.option('--json', 'répond en JSON, pour un programme')

/** `--out` and `--json`, as every command that writes a file has them. */
export const toFile = (command: Command): Command => json(command).requiredOption('--out <fichier>', 'fichier à écrire')

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
