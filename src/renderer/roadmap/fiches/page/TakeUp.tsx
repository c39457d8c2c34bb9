import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useWriting } from '../../../components/saving/writing.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { agree, numberWord } from '../../../words/numbers.ts'
import classes from './page.module.css'
import type { ShownFiche } from './shown-fiche.ts'

interface Props {
  readonly fiche: RowId
  readonly rubric: 'steps' | 'partners' | 'interested'
  /** « 3 noms du texte ne sont pas suivis. »; `null`: all of it is. */
  readonly sentence: string | null
  /** « Suivre ces structures ». */
  readonly verb: string
}

/** Follows what the rubric says and nobody follows yet, in one gesture. */
export function TakeUp({ fiche, rubric, sentence, verb }: Props) {
  const takeUp = useGesture('fiches', 'takeUp')
  const { queue } = useWriting()
  if (sentence === null) return null
  const act = async () => {
    await queue.flush()
    takeUp.act({ fiche, rubric }, 'Repris du texte')
  }
  return (
    <div className={classes.proposal}>
      <span>{sentence}</span>
      <Button size="compact-sm" leftSection={<IconListCheck size={15} stroke={1.6} />} onClick={() => void act()}>
        {verb}
      </Button>
    </div>
  )
}

/** The steps that the grid tells and nobody follows. */
export function TakeUpSteps({ page: { fiche, said, steps } }: ShownFiche) {
  const told = numberWord(said.steps, 'f')
  const sentence =
    steps.length === 0
      ? `Aucune étape. La grille en décrit ${told}.`
      : `La grille en décrit ${told} que personne ne suit.`
  return (
    <TakeUp
      fiche={fiche.id}
      rubric="steps"
      sentence={said.steps === 0 ? null : sentence}
      verb={agree(said.steps, 'La reprendre', 'Les reprendre')}
    />
  )
}
