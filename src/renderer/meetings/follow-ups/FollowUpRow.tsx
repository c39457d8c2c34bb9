import { Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import { bearerFields, bearerOf } from '#shared/records/bearer.ts'
import { isLate, isOpen } from '#shared/records/meetings/awaited.ts'
import { followUp as declaration, followUpKinds } from '#shared/records/meetings/follow-up.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { type Known, newer } from '#shared/text/newer.ts'
import { BearerField } from '../../components/fields/BearerField.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { InlineText } from '../../components/fields/InlineText.tsx'
import { selected } from '../../components/fields/options.ts'
import { UnlessLater } from '../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { BearerMail } from './BearerMail.tsx'
import { FollowUpMenu } from './FollowUpMenu.tsx'
import { followUpName, stageWords } from './follow-up-words.ts'
import classes from './follow-ups.module.css'
import { useDueOffer } from './use-due-offer.tsx'
import { useSettle } from './use-settle.ts'

interface Props {
  readonly line: FollowUpLine
  readonly today: string
  /** Among those of several meetings: says which. */
  readonly withMeeting?: boolean
  readonly move?: (step: 1 | -1) => void
}

const { text, outcome, bearer, dueOn } = declaration.fields

/** One decision or task, edited in place. Alt and an arrow move it where the order is one's own. */
export function FollowUpRow({ line, today, withMeeting = false, move }: Props) {
  const { meeting } = line
  const followUp = useTypedRow(line.followUp)
  const [writing, setWriting] = useState(false)
  const { write, refusal } = useRowUpdate()
  const settle = useSettle()
  const set = (changes: ChangesOf<typeof declaration>) => write({ record: 'followUp', id: followUp.id, changes })
  const name = followUpName(followUp)
  const due = useDueOffer({
    text: isOpen(followUp) ? (followUp.text ?? '') : '',
    dueOn: followUp.dueOn,
    saidOn: meeting.date ?? today,
    take: (day) => void set({ dueOn: day }),
  })
  return (
    <li
      className={classes.row}
      data-over={!isOpen(followUp) || undefined}
      onKeyDown={(event) => {
        const step = event.altKey ? steps[event.key] : undefined
        if (step === undefined || move === undefined) return
        event.preventDefault()
        move(step)
      }}
    >
      <Checkbox
        className={classes.check ?? ''}
        aria-label={`Faite, ${name}`}
        checked={followUp.state === 'done'}
        disabled={followUp.state === newer}
        onChange={(event) => settle(followUp, event.currentTarget.checked ? 'done' : 'open')}
      />
      <NativeSelect
        size="xs"
        classNames={{ root: classes.kind ?? '', input: classes.quiet ?? '' }}
        aria-label={`Nature, ${name}`}
        {...selected(kindOptions, followUp.kind ?? 'task')}
        onChange={(event) => set({ kind: event.currentTarget.value as Known<FollowUp['kind']> })}
      />
      <div className={classes.words}>
        <InlineText
          record="followUp"
          row={followUp.id}
          field="text"
          label={`${text.label}, ${name}`}
          placeholder={text.label}
          value={followUp.text}
          onSave={(words) => set({ text: words })}
          error={refusal}
        />
        {due.offer}
        <Facts line={line} today={today} withMeeting={withMeeting} />
        {!isOpen(followUp) && (
          <InlineText
            record="followUp"
            row={followUp.id}
            field="outcome"
            label={`${outcome.label}, ${name}`}
            placeholder={outcome.label}
            value={followUp.outcome}
            onSave={(words) => set({ outcome: words })}
          />
        )}
      </div>
      <div className={classes.bearer}>
        <BearerField
          label={`${bearer.label}, ${name}`}
          labelHidden
          meeting={meeting.id}
          value={bearerOf(followUp)}
          onChange={(one) => void set(bearerFields(one))}
          className={classes.quiet}
        />
      </div>
      <div className={classes.due}>
        <UnlessLater record="followUp" id={followUp.id} field="dueOn" label={`${dueOn.label}, ${name}`} labelHidden>
          <DayField
            due
            inRow
            label={`${dueOn.label}, ${name}`}
            value={followUp.dueOn}
            today={today}
            onChange={(day) => set({ dueOn: day })}
            className={classes.quiet}
          />
        </UnlessLater>
      </div>
      <FollowUpMenu followUp={followUp} move={move} write={() => setWriting(true)} />
      <BearerMail followUp={followUp} opened={writing} onClose={() => setWriting(false)} />
    </li>
  )
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }

const kindOptions = Object.entries(followUpKinds).map(([value, label]) => ({ value, label }))

function Facts({
  line: { followUp, meeting },
  today,
  withMeeting,
}: Required<Pick<Props, 'line' | 'today' | 'withMeeting'>>) {
  const stage = stageWords(followUp, today)
  if (stage === '' && !withMeeting) return null
  return (
    <span className={classes.facts}>
      {stage !== '' && <span data-late={isLate(followUp, today) || undefined}>{stage}</span>}
      {withMeeting && (
        <LinkAnchor to="/reunions/$meeting/suites" params={{ meeting: meeting.id }}>
          <Ordinals>{meeting.title}</Ordinals>
        </LinkAnchor>
      )}
    </span>
  )
}
