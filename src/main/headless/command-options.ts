import { type Command, InvalidArgumentError } from 'commander'
import { dateSchema } from '#shared/records/field-schema.ts'
import { isPeriod, type Period } from '#shared/text/period.ts'
import type { Access, Action } from './session.ts'

/** Makes an action of what a command is given: its arguments, then its options. */
type Act<Given extends readonly unknown[]> = (...given: Given) => Action

type Done<Given extends readonly unknown[]> = (...given: Given) => Promise<void>

/** Commands as they are given to Commander: what each makes of its arguments and options is run on the workspace. */
export interface On {
  read<Given extends readonly unknown[]>(act: Act<Given>): Done<Given>
  write<Given extends readonly unknown[]>(act: Act<Given>): Done<Given>
  /** With `--dry-run`, the workspace is left to whoever has it open. */
  writeUnlessDry<Options extends { readonly dryRun?: boolean }>(
    act: Act<[file: string, options: Options]>,
  ): Done<[file: string, options: Options]>
}

export const commandsOn = (run: (access: Access, action: Action) => Promise<void>): On => ({
  read:
    (act) =>
    (...given) =>
      run('read', act(...given)),
  write:
    (act) =>
    (...given) =>
      run('write', act(...given)),
  writeUnlessDry: (act) => (file, options) => run(options.dryRun === true ? 'read' : 'write', act(file, options)),
})

export interface Output {
  readonly json?: boolean
}

/** What is said of a command; its options say themselves what they do. */
export interface Told {
  /** In the help, in French. */
  readonly help: string
  /** In `docs/commands.md`, in English. */
  readonly does: string
  /** The shape of what it answers with `--json`; `null`: it has no such option. */
  readonly json: string | null
}

const told = new WeakMap<Command, Told>()

export const toldOf = (command: Command): Told | undefined => told.get(command)

/** A command that answers nothing to programs. */
export const plain = (command: Command, said: Omit<Told, 'json'>): Command => {
  told.set(command, { ...said, json: null })
  return command.description(said.help)
}

/** A command that answers a program too. */
export const json = (command: Command, said: Told & { readonly json: string }): Command => {
  told.set(command, said)
  return command.description(said.help).option('--json', 'répond en JSON, pour un programme')
}

/** `--out` and `--json`, as every command that writes a file has them. */
export const toFile = (command: Command, said: Parameters<typeof json>[1]): Command =>
  json(command, said).requiredOption('--out <fichier>', 'fichier à écrire')

/** `--template`, as every command that writes a paper has it. @param template what its file is */
export const inHouse = (command: Command, template = 'modèle Word de la maison'): Command =>
  command
    .option('--template <fichier>', `${template} ; sans cela, le modèle habituel de l’espace`)
    .addHelpText('after', '\nUn fichier à écrire en .pdf donne le PDF du document, fait par LibreOffice.')

export const periods = '« 2025 », « 2025-S1 », « 2025-T3 » ou « 2025-10 »'

/** Reads a period: « 2025 », « 2025-T3 ». */
export const periodOf = (text: string): Period => {
  if (!isPeriod(text)) throw new InvalidArgumentError('')
  return text
}

/** Reads a day, AAAA-MM-JJ. */
export const dayOf = (text: string): string => {
  if (!dateSchema.safeParse(text).success) throw new InvalidArgumentError('')
  return text
}

/** Reads a whole number. */
export const numberUpTo =
  (most: number) =>
  (text: string): number => {
    if (!/^\d+$/.test(text) || Number(text) > most) throw new InvalidArgumentError('')
    return Number(text)
  }
