import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { RecoveredText } from '../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../components/saving/SaveMessages.tsx'
import { minutesRows } from '../minutes-rows.ts'
import write from '../write/write.module.css'

/** What saving has to say, in sight wherever one is in the page. */
export function PageMessages({ minutes }: { readonly minutes: Minutes }) {
  return (
    <div className={write.messages}>
      <RecoveredText rows={minutesRows(minutes)} />
      <SaveMessages />
    </div>
  )
}
