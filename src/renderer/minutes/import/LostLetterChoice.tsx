import { Radio } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import type { LostLetter } from '#shared/records/minutes/lost-letter.ts'
import { figure, plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import classes from './import.module.css'

interface Props {
  readonly lost: LostLetter
  /** `null`: the words stay as the file has them. */
  readonly choose: (letter: string | null) => void
}

/** A letter that the file no longer names: which it is, each answer with its proof. Nothing is replaced unless it is chosen. */
export function LostLetterChoice({ lost, choose }: Props) {
  const { sign, font, words, candidates, chosen, example, written } = lost
  const answers = candidates.slice(0, 3)
  return (
    <Radio.Group
      className={classes.lost}
      value={chosen ?? left}
      onChange={(value) => choose(value === left ? null : value)}
      label={
        <span className={classes.lostHead}>
          <IconHelpCircle size={18} stroke={1.6} aria-hidden="true" />
          <b>Une lettre est perdue dans ce fichier</b>
          <span>{`${font === null ? 'remplacée par un autre signe' : 'dessinée mais sans nom'}\u00a0: ${quoted(sign)}, dans ${plural(words, 'mot', 'mots')}`}</span>
        </span>
      }
    >
      <div className={classes.answers}>
        {answers.map(({ letter, known }) => (
          <Radio.Card key={letter} value={letter} className={classes.answer}>
            <Radio.Indicator />
            <span>
              <b>{`${sign} est la lettre ${quoted(letter)}`}</b>
              <span>{`${plural(known, 'mot reconnu', 'mots reconnus')} sur ${figure(words)}`}</span>
            </span>
          </Radio.Card>
        ))}
        <Radio.Card value={left} className={classes.answer}>
          <Radio.Indicator />
          <span>
            <b>{`Laisser ${quoted(sign)}`}</b>
            <span>vous corrigerez ensuite</span>
          </span>
        </Radio.Card>
      </div>
      <dl className={classes.proof}>
        <dt>Lu</dt>
        <dd>{passage(lost, example)}</dd>
        {chosen !== null && (
          <>
            <dt>Écrit</dt>
            <dd>{passage(lost, written)}</dd>
          </>
        )}
      </dl>
    </Radio.Group>
  )
}

const left = 'laisser'

/** A passage of the file as it is read or written, what stands for each lost sign marked. */
const passage = ({ example, sign, chosen }: LostLetter, said: string) => {
  let at = 0
  return example.split(sign).flatMap((part, index) => {
    const shown = index > 0 && chosen !== null && said.startsWith(chosen, at) ? chosen : sign
    at += (index === 0 ? 0 : shown.length) + part.length
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stand in their order
    return [...(index === 0 ? [] : [<mark key={index}>{shown}</mark>]), part]
  })
}
