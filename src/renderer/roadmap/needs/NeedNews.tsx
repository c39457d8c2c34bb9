import { Button, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { NeedPage } from '#shared/contract/roadmap/needs.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Section } from '../../components/Section.tsx'
import { NewsLinks } from '../news/NewsLinks.tsx'
import { needName } from './need-words.ts'

/** The news that tell how it was answered, and one more to write. */
export function NeedNews({ page: { line, news } }: { readonly page: NeedPage }) {
  const create = useApiMutation('records', 'create')
  const navigate = useNavigate()
  const { id, fiche, sector } = line.need
  const write = () =>
    create.mutate(
      { record: 'newsItem', values: { title: needName(line.need), need: id, fiche, sector } },
      { onSuccess: (made) => void navigate({ to: '/actualites/$news', params: { news: made.id } }) },
    )
  return (
    <Section title="Actualités" look="label">
      <Stack gap="sm" pt="xs" align="flex-start">
        {news.length === 0 ? (
          <Text c="var(--ink-2)">Aucune actualité ne dit encore ce qui a été fait.</Text>
        ) : (
          <NewsLinks news={news} />
        )}
        <Button onClick={write} loading={create.isPending}>
          En faire une actualité
        </Button>
      </Stack>
    </Section>
  )
}
