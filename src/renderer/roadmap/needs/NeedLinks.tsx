import { Box, Button, Group } from '@mantine/core'
import type { NeedLine } from '#shared/contract/roadmap/needs.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { NeedState } from './NeedState.tsx'
import { needName, originWords } from './need-words.ts'

interface Props {
  readonly lines: readonly NeedLine[]
  /** « Besoins de la réunion », for those who hear the list. */
  readonly label: string
  readonly untie?: (line: NeedLine) => void
}

/** Needs where they are named beside something else: each opens. */
export function NeedLinks({ lines, label, untie }: Props) {
  return (
    <List ruled="under" aria-label={label}>
      {lines.map((line) => (
        <Group
          key={line.need.id}
          component="li"
          align="flex-start"
          justify="space-between"
          wrap="nowrap"
          gap="var(--s2) var(--s4)"
        >
          <Box miw={0}>
            <LinkAnchor to="/besoins/$need" params={{ need: line.need.id }}>
              {needName(line.need)}
            </LinkAnchor>
            <Group component="span" gap="var(--s1) var(--s4)" c="var(--ink-2)" fz="sm">
              <NeedState need={line.need} />
              <span>
                <Ordinals>{originWords(line)}</Ordinals>
              </span>
            </Group>
          </Box>
          {untie !== undefined && (
            <Button
              size="compact-sm"
              variant="subtle"
              flex="none"
              aria-label={`Détacher, ${needName(line.need)}`}
              onClick={() => untie(line)}
            >
              Détacher
            </Button>
          )}
        </Group>
      ))}
    </List>
  )
}
