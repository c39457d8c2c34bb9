import classes from '../exchanges.module.css'

interface Props {
  /** What they are the words of, for a screen reader. */
  readonly label: string
  readonly words: string
}

/** The fingerprint of a poste, to be read aloud: in order, one by one. */
export function SixWords({ label, words }: Props) {
  return (
    <ol className={classes.words} aria-label={label}>
      {words.split(' ').map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, its place is its identity
        <li key={index}>{word}</li>
      ))}
    </ol>
  )
}
