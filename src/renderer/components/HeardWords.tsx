import { TextInput } from '@mantine/core'

interface Props {
  readonly words: string
  readonly setWords: (words: string) => void
  /** « Entrée », where no form takes it. */
  readonly submit?: () => void
  readonly error?: string | null
  /** Where the caret is when its dialog opens. */
  readonly first?: boolean
  /** The same where there is no dialog. */
  readonly autoFocus?: boolean
}

/** The six words of a poste as one hears them: never shown beside, so that they are truly compared (BU-7). */
export function HeardWords({ words, setWords, submit, error = null, first = false, autoFocus = false }: Props) {
  return (
    <TextInput
      maw={480}
      label="Les six mots, tels que vous les entendez"
      description="Les accents et les majuscules n’ont pas d’importance."
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      value={words}
      error={error}
      autoFocus={autoFocus}
      {...(first && { 'data-autofocus': true })}
      onChange={(event) => setWords(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && submit?.()}
    />
  )
}
