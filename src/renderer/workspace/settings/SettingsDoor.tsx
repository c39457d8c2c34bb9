import { Text } from '@mantine/core'
import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'

interface Props extends Required<Pick<LinkProps, 'to'>> {
  readonly title: string
  readonly verb: string
  /** How it stands, in a sentence. */
  readonly children: ReactNode
}

/** What is settled on a page of its own, and the way there. */
export function SettingsDoor({ title, to, verb, children }: Props) {
  return (
    <Section title={title}>
      <Text c="var(--ink-2)">{children}</Text>
      <div>
        <LinkButton to={to} variant="default">
          {verb}
        </LinkButton>
      </div>
    </Section>
  )
}
