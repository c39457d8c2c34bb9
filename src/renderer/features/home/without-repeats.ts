import type { RecentIntent } from '#shared/contract/workspace.ts'

/** The same thing done several times in a row is told once, at its latest hour. */
export const withoutRepeats = (intents: readonly RecentIntent[]): readonly RecentIntent[] =>
  intents.filter((intent, index) => {
    const before = intents[index - 1]
    return before === undefined || !isRepeat(before, intent)
  })

const isRepeat = (one: RecentIntent, other: RecentIntent): boolean =>
  one.intent === other.intent && one.subject === other.subject && one.author === other.author
