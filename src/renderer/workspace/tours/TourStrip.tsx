import { Button, Group, Text } from '@mantine/core'
import { useMatchRoute, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Tour } from '#shared/contract/workspace/tours.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Second } from '../../components/plain/Second.tsx'
import { figure } from '../../words/numbers.ts'
import { type Where, wordsOf } from './tour-words.ts'
import classes from './tours.module.css'

/** The tour that is followed, above every page: what is to be done now, and the way there. */
export function TourStrip(): ReactNode {
  const { data: tour } = useApiQuery('tours', 'followed', {})
  return tour == null ? null : <Followed tour={tour} />
}

function Followed({ tour: { name, subject, steps } }: { readonly tour: Tour }) {
  const leave = useApiMutation('tours', 'leave')
  const navigate = useNavigate()
  const words = wordsOf(name)
  const at = steps.findIndex(({ done }) => !done)
  const isOver = at === -1
  const step = words.steps[steps[at]?.key ?? ''] ?? words.end
  const where = step.where(subject)
  const isThere = useIsThere()(where)
  return (
    <section className={classes.strip} aria-label="Visite guidée" data-zone data-strip data-only="screen">
      <Text component="div" size="sm" fw={600}>
        {words.title}
        <Second>{isOver ? ', terminée' : `, ${figure(at + 1)} sur ${figure(steps.length)}`}</Second>
      </Text>
      <p role="status">
        <strong>{step.asks}</strong>
        {`\u00A0: ${step.how}.`}
      </p>
      <Group gap="xs" wrap="nowrap" flex="none">
        {!isThere && (
          <Button size="xs" variant="filled" onClick={() => void navigate(where)}>
            {isOver ? 'Voir' : 'Y aller'}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={() => leave.mutate({})}>
          {isOver ? 'Fermer' : 'Quitter la visite'}
        </Button>
      </Group>
    </section>
  )
}

/** Whether the page is the one where a step is done: no way leads to where one is. */
function useIsThere(): (where: Where) => boolean {
  const matches = useMatchRoute()
  return (where) => matches({ ...where, includeSearch: true }) !== false
}
