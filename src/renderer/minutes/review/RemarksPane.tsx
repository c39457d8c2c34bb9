import { Text, Title, VisuallyHidden } from '@mantine/core'
import type { LeftRemark } from '#shared/records/minutes/remark.ts'
import { LeftRemarks } from './LeftRemarks.tsx'
import { RemarkList } from './RemarkList.tsx'
import type { RemarkListProps } from './remark-list-props.ts'
import classes from './review.module.css'
import { countSentence } from './review-words.ts'

interface Props extends RemarkListProps {
  readonly left: readonly LeftRemark[]
}

/** What the review found, at the right of the page. */
export function RemarksPane({ left, ...list }: Props) {
  const { remarks, meeting } = list
  return (
    <>
      <div className={classes.head}>
        <Title order={2}>Relecture</Title>
        <Text c="var(--ink-2)">{countSentence(remarks.length, left.length)}</Text>
      </div>
      {remarks.length === 0 ? (
        <Text my="lg">
          <strong>Rien à relever.</strong> Ce qui est annoncé est listé, chacun est à sa place, les liens ouvrent
          quelque chose.
        </Text>
      ) : (
        <RemarkList {...list} />
      )}
      <LeftRemarks meeting={meeting} left={left} />
      <VisuallyHidden component="p" role="status">
        {remarks.length === 0 ? 'Rien à relever.' : countSentence(remarks.length, left.length)}
      </VisuallyHidden>
    </>
  )
}
