import type { CommanderError } from 'commander'
import type { AppError } from '#shared/kernel/app-error.ts'

/** A command line that could not be understood, in French; `null` when help was asked for and given. */
export const usageError = (error: CommanderError): AppError | null => {
  if (error.exitCode === 0) return null
  return {
    code: 'usage',
    fact: 'La commande n’a pas été lancée.',
    cause: causes[error.code]?.(quoted(error.message)) ?? 'La ligne de commande n’a pas été comprise.',
    unchanged: 'Rien n’a été lu ni écrit.',
    next: '« --help » donne les commandes et leurs options.',
  }
}

const causes: Readonly<Record<string, (what: string) => string>> = {
  'commander.missingMandatoryOptionValue': (what) => `Il manque l’option ${what}.`,
  'commander.optionMissingArgument': (what) => `L’option ${what} attend une valeur.`,
  'commander.invalidArgument': (what) => `La valeur ${what} ne convient pas.`,
  'commander.missingArgument': (what) => `Il manque ${what}.`,
  'commander.unknownOption': (what) => `L’option ${what} n’existe pas.`,
  'commander.unknownCommand': (what) => `La commande ${what} n’existe pas.`,
  'commander.excessArguments': () => 'Il y a trop de mots sur la ligne.',
  'commander.help': () => 'Il manque le nom d’une commande.',
}

/** Commander's messages name the culprit between quotes. */
const quoted = (message: string): string => `« ${/'([^']*)'/.exec(message)?.[1] ?? ''} »`
