import { Box, Group } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { List } from '../../components/plain/List.tsx'
import { PanelSection } from '../../directory/panel/PanelSection.tsx'
import { NeedState } from './NeedState.tsx'
import { needName } from './need-words.ts'

/** What a structure said to be missing, on its panel; nothing when it said nothing. */
export function ActorNeeds({ actor }: { readonly actor: RowId }) {
  const lines = useApiQuery('needs', 'about', { record: 'actor', id: actor }).data ?? []
  if (lines.length === 0) return null
  return (
    <PanelSection label="Besoins exprimés">
      <List>
        {lines.map(({ need }) => (
          <Box key={need.id} component="li" miw={0}>
            <LinkAnchor to="/besoins/$need" params={{ need: need.id }}>
              {needName(need)}
            </LinkAnchor>
            <Group component="span" gap="var(--s1) var(--s4)" c="var(--ink-2)" fz="sm">
              <NeedState need={need} />
            </Group>
          </Box>
        ))}
      </List>
    </PanelSection>
  )
}
