import { Button, Popover, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { useGesture } from '../../components/use-gesture.ts'
import classes from './review.module.css'

interface Props {
  readonly meeting: RowId
  readonly remark: Remark
  readonly onSettled: () => void
}

/** « Laisser ainsi », with why: who reads the minutes after will wonder too. */
export function LeaveRemark({ meeting, remark, onSettled }: Props) {
  const [opened, setOpened] = useState(false)
  const [reason, setReason] = useState('')
  const leave = useGesture('review', 'leave')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    leave.act({ meeting, remark: remark.key, reason }, 'Remarque laissée ainsi', onSettled)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="subtle" onClick={() => setOpened(!opened)}>
          Laisser ainsi
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Laisser la remarque ainsi">
        <form className={classes.leave} onSubmit={submit}>
          <TextInput
            data-autofocus
            label="Pourquoi (facultatif)"
            placeholder="C’est ce qui a été dit en séance"
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" disabled={leave.isPending}>
            Laisser ainsi
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
