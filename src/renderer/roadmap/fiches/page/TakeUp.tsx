import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useWriting } from '../../../components/saving/writing.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import classes from './page.module.css'

interface Props {
  readonly fiche: RowId
  readonly rubric: 'steps' | 'partners' | 'interested'
  /** « 3 étapes du texte ne sont pas suivies. »; `null`: all of it is. */
  readonly sentence: string | null
  /** « Suivre ces étapes ». */
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
