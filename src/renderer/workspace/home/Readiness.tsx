import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { State } from '../../components/State.tsx'
import classes from './home.module.css'
import { readiness } from './readiness.ts'

/** What is ready for a meeting and what is not, side by side. */
export function Readiness({ meeting }: { readonly meeting: MeetingSummary }) {
  return (
    <ul className={classes.ready}>
      {readiness(meeting).map(({ label, ready, words }) => (
        <li key={label} className={classes.item}>
          <strong>
            <State icon={ready ? IconCircleCheck : IconAlertTriangle} tone={ready ? 'ink' : 'ochre'}>
              {label}
            </State>
          </strong>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
