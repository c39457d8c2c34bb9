import { Group, Text, Title, VisuallyHidden } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { LeftRemark, Remark } from '#shared/records/minutes/remark.ts'
import { Label } from '../../components/plain/Label.tsx'
import { WhatIs } from '../../components/WhatIs.tsx'
import { LeftRemarks } from './LeftRemarks.tsx'
import { RemarkItem } from './RemarkItem.tsx'
import { focusTitle } from './remark-focus.ts'
import type { RemarkListProps } from './remark-list-props.ts'
import classes from './review.module.css'
import { asks, countSentence } from './review-words.ts'

interface Props extends RemarkListProps {
  readonly left: readonly LeftRemark[]
}

/** What the review found, beside the page. */
export function RemarksPane({ left, ...list }: Props) {
  const { remarks, meeting } = list
  return (
    <>
      <div className={classes.head}>
        <Group gap="xs">
          <Title order={2}>Relecture</Title>
          <WhatIs word="Relecture" />
        </Group>
        <Text c="var(--ink-2)">{countSentence(remarks, left.length)}</Text>
      </div>
      {remarks.length === 0 ? (
        <Text my="lg">
          <strong>Rien à relever</strong> de ce que Concerto sait vérifier&nbsp;: ce qui est annoncé, les noms, les
          dates, les numéros, les tableaux, les liens et les suites. L’orthographe et le sens restent à relire.
        </Text>
      ) : (
        <RemarkList {...list} />
      )}
      <LeftRemarks meeting={meeting.id} left={left} />
      <VisuallyHidden component="p" role="status">
        {remarks.length === 0 ? 'Rien à relever.' : countSentence(remarks, left.length)}
      </VisuallyHidden>
    </>
  )
}

/** The remarks: those that ask something, then those that only inform; one stop for Tab among their titles, then arrows. */
function RemarkList(props: RemarkListProps) {
  const { remarks, chosen, choose } = props
  const asking = remarks.filter(asks)
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || target.dataset.title === undefined) return
    const next = remarks[remarks.findIndex(({ key }) => key === chosen) + step]
    if (next === undefined) return
    event.preventDefault()
    choose(next.key)
    focusTitle(remarks.indexOf(next) + 1)
  }
  const items = (some: readonly Remark[]) =>
    some.map((remark) => (
      <RemarkItem key={remark.key} {...props} remark={remark} number={remarks.indexOf(remark) + 1} />
    ))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the titles inside hear the arrows
    <div onKeyDown={hear}>
      {asking.length === 0 ? <Text my="lg">Rien n’est à régler.</Text> : <ol aria-label="À régler">{items(asking)}</ol>}
      {asking.length < remarks.length && (
        <>
          <Label mt="xl">Pour information</Label>
          <ol aria-label="Pour information" start={asking.length + 1}>
            {items(remarks.slice(asking.length))}
          </ol>
        </>
      )}
    </div>
  )
}
