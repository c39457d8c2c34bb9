import { Text } from '@mantine/core'
import type { RecentIntent } from '#shared/contract/workspace/workspace.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { Quiet } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { moment } from '../../words/hours.ts'
import { intentName } from '../../words/intents.ts'
import { sentenceCase } from '../../words/numbers.ts'

/** The latest intents, whoever had them. */
export function Recent({ intents }: { readonly intents: readonly RecentIntent[] }) {
  if (intents.length === 0) return null
  const now = new Date()
  return (
    <Section look="label" title="Récemment">
      <List ruled>
        {intents.map((intent) => (
          <Row key={`${intent.at} ${intent.intent}`} component="li" widths={['72px', 1]} align="stretch">
            <Quiet>{moment(intent.at, now)}</Quiet>
            <span>
              <Ordinals>{sentenceCase(intentName(intent))}</Ordinals>
              <Text component="div" size="sm" c="var(--ink-3)">
                {intent.author}
              </Text>
            </span>
          </Row>
        ))}
      </List>
    </Section>
  )
}
