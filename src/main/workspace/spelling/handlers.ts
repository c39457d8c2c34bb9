import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { spellingContract } from '#shared/contract/workspace/spelling.ts'
import { personalWords } from './personal-words.ts'

export const spellingHandlers = (context: FeatureContext): Handlers<typeof spellingContract> => {
  const { db } = context.workspace
  const keep = (words: readonly string[]): null => {
    personalWords.write(db, { words: [...words] })
    context.takeWords?.(words)
    context.emit({ kind: 'preferred' })
    return null
  }
  const others = (word: string): readonly string[] => personalWords.read(db).words.filter((one) => one !== word)
  return {
    words: () => (context.takeWords === null ? null : personalWords.read(db).words),
    learn: ({ word }) => keep([...others(word), word].toSorted(new Intl.Collator('fr').compare)),
    forget: ({ word }) => keep(others(word)),
  }
}
