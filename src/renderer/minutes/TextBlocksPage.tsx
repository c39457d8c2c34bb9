import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApiMutation, useApiQuery } from '../api/hooks.ts'
import { Loaded } from '../components/Loaded.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { WritingProvider } from '../components/saving/writing.tsx'
import { wayTo } from '../components/way-to.tsx'
import { TextBlocks } from './TextBlocks.tsx'

/** The texts that come back from one meeting to the next: named, written, taken out. */
export function TextBlocksPage(): ReactNode {
  const blocks = useApiQuery('textBlocks', 'list', { text: '' })
  const { bloc } = useSearch({ from: '/reglages/blocs-de-texte' })
  const create = useApiMutation('records', 'create')
  const navigate = useNavigate({ from: '/reglages/blocs-de-texte' })
  const show = (id: string) => void navigate({ search: { bloc: id }, replace: true })
  const add = () =>
    create.mutate({ record: 'textBlock', values: { name: 'Nouveau bloc' } }, { onSuccess: ({ id }) => show(id) })
  return (
    <>
      <PageHead
        title="Blocs de texte"
        crumbs={[wayTo.settings, 'Blocs de texte']}
        sentence="Un mot d’accueil, une mention, une formule de clôture : écrits une fois, insérés dans un compte-rendu en tapant « / » en début de ligne."
        actions={
          <Button
            variant="filled"
            leftSection={<IconPlus size={18} stroke={1.6} />}
            onClick={add}
            loading={create.isPending}
          >
            Nouveau bloc
          </Button>
        }
      />
      <Loaded query={blocks} rows={4} sentence="Lecture des blocs de texte">
        {(blocks) => (
          <WritingProvider meeting={null}>
            <TextBlocks blocks={blocks} chosen={bloc ?? null} show={show} add={add} />
          </WritingProvider>
        )}
      </Loaded>
    </>
  )
}
