import { fold } from '#shared/kernel/fold.ts'

/** The words of a text, as matches compare them. */
export const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
