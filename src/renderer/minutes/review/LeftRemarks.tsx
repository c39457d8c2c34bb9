import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconCircleCheck } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { LeftRemark } from '#shared/records/minutes/remark.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { shortDateWithYear } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import classes from './review.module.css'

interface Props {
  readonly meeting: RowId
  readonly left: readonly LeftRemark[]
}

/** What someone chose to leave, folded: why, who, when, and the way back. */
export function LeftRemarks({ meeting, left }: Props) {
  const [opened, setOpened] = useState(false)
  const id = useId()
  const takeUp = useApiMutation('review', 'takeUp')
  if (left.length === 0) return null
  return (
    <section className={classes.left}>
      <UnstyledButton
        className={classes.fold}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <IconCircleCheck size={20} stroke={1.6} aria-hidden="true" />
        <span>{sentenceCase(counted(left.length, 'remarque laissée', 'remarques laissées', 'f'))}</span>
        <IconChevronDown size={18} stroke={1.6} aria-hidden="true" data-turned={opened || undefined} />
      </UnstyledButton>
      <ul id={id} hidden={!opened}>
        {left.map((one) => (
          <li key={one.remark.key}>
            <div>
              <strong>{one.remark.title}</strong>
              <p className={classes.detail}>{becauseSentence(one)}</p>
            </div>
            <Button
              size="xs"
              aria-label={`Reprendre\u00a0: ${one.remark.title}`}
              onClick={() => takeUp.mutate({ meeting, remark: one.remark.key })}
            >
              Reprendre
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** « C’est ce qui a été dit. Laissée par Odile SARMENT, 30 oct. 2024. » */
const becauseSentence = ({ reason, by, on }: LeftRemark): string => {
  const told = [by === null ? 'Laissée' : `Laissée par ${by}`, on === null ? null : shortDateWithYear(on)]
  return [
    reason === null ? 'Sans raison dite.' : reason.replace(/(?<![.!?…])$/, '.'),
    `${told.filter((part) => part !== null).join(', ')}.`,
  ].join(' ')
}
