import { fold } from '#shared/kernel/fold.ts'
import { splitTwice, splitUnnamed } from './errors.ts'

/** One name alone splits nothing, and two parts of one name cannot be told apart. */
export const demandSplit = (name: string, labels: readonly string[], otherNames: readonly (string | null)[]): void => {
  if (name === '' || labels.length < 2 || labels.includes('')) throw splitUnnamed()
  if (otherNames.some((other) => fold(other ?? '') === fold(name))) throw splitTwice(name)
  const twice = labels.find((label, index) => labels.findIndex((other) => fold(other) === fold(label)) < index)
  if (twice !== undefined) throw splitTwice(twice)
}
