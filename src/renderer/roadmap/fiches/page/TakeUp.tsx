import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { useWriting } from '../../../components/saving/writing.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
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
  const takeUp = useApiMutation('fiches', 'takeUp')
  const { queue } = useWriting()
  const { undo } = useUndo()
  if (sentence === null) return null
  const act = async () => {
    await queue.flush()
    takeUp.mutate({ fiche, rubric }, { onSuccess: () => tellDone('Repris du texte', undo) })
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
