import { Button, Stack } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NewsPage } from '#shared/contract/roadmap/news.ts'
import type { NewsItem } from '#shared/records/records.ts'
import { newsItem } from '#shared/records/roadmap/news-item.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LongEditor } from '../../components/editor/LongEditor.tsx'
import { textOf } from '../../components/editor/use-field-editor.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { HistoryButton } from '../../components/history/HistoryButton.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PageOf } from '../../components/PageOf.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { RecoveredText } from '../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../components/saving/SaveMessages.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useWriting, WritingProvider } from '../../components/saving/writing.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { NewsState } from './NewsState.tsx'
import { newsTitle } from './news-words.ts'

const crumbs = [
  <LinkAnchor key="list" to="/actualites">
    Actualités
  </LinkAnchor>,
]

/** One item of news: its title, its text, and what it is about. */
export function NewsItemPage(): ReactNode {
  const { news } = useParams({ from: '/actualites/$news' })
  const page = useApiQuery('news', 'get', { news })
  return (
    <PageOf
      title="Actualité"
      crumbs={crumbs}
      query={page}
      rows={6}
      sentence="Lecture de l’actualité"
      action={<LinkButton to="/actualites">Voir les actualités</LinkButton>}
    >
      {(page) => (
        <WritingProvider key={news} meeting={null}>
          <Loaded page={page} />
        </WritingProvider>
      )}
    </PageOf>
  )
}

function Loaded({ page }: { readonly page: NewsPage }) {
  const { item, today } = page
  const remove = useGesture('records', 'remove')
  const date = useGesture('records', 'update')
  const navigate = useNavigate()
  const takeOut = () =>
    remove.act(
      { record: 'newsItem', id: item.id },
      `Supprimée\u00a0: ${newsTitle(item)}`,
      () => void navigate({ to: '/actualites' }),
    )
  return (
    <>
      <PageHead
        title={newsTitle(item)}
        crumbs={[...crumbs, item.publishedOn === null ? 'Brouillon' : 'Publiée']}
        states={<NewsState publishedOn={item.publishedOn} today={today} filled />}
        actions={
          <>
            <HistoryButton record="newsItem" id={item.id} />
            <Button leftSection={<IconTrash size={18} stroke={1.6} />} onClick={takeOut}>
              Supprimer
            </Button>
            {item.publishedOn === null && (
              <Button
                variant="filled"
                onClick={() =>
                  date.act(
                    { record: 'newsItem', id: item.id, changes: { publishedOn: today } },
                    'Actualité datée d’aujourd’hui',
                  )
                }
              >
                Dater d’aujourd’hui
              </Button>
            )}
          </>
        }
      />
      <SaveMessages />
      <RecoveredText rows={new Map([[item.id, item]])} />
      <Columns widths={[5, 3]}>
        <NewsText item={item} />
        <NewsFacts page={page} />
      </Columns>
    </>
  )
}

/** When it is told and when it happens, who tells it, and what it is about; each saved as it changes. */
function NewsFacts({ page: { item, actor, fiche, need } }: { readonly page: NewsPage }) {
  const of = { record: 'newsItem', row: item } as const
  return (
    <Section title="À propos">
      <Stack gap="md" pt="xs">
        <RecordField {...of} field="publishedOn" />
        <RecordField {...of} field="happensOn" />
        <RecordField {...of} field="link" description="Une adresse qui commence par https://" />
        <RecordField {...of} field="actor" current={actor} />
        <RecordField {...of} field="sector" />
        <RecordField {...of} field="axis" />
        <RecordField {...of} field="fiche" current={fiche} />
        <RecordField {...of} field="need" current={need} />
      </Stack>
    </Section>
  )
}

const { fields } = newsItem

/** The title and the text, saved as they are written. */
function NewsText(props: { readonly item: NewsItem }) {
  const item = useTypedRow(props.item)
  const { queue } = useWriting()
  return (
    <Section title="Texte">
      <Stack gap="md" pt="xs">
        <TextField
          label={fields.title.label}
          required
          maxLength={fields.title.max}
          value={item.title}
          onSave={(title) => queue.save({ record: 'newsItem', id: item.id, changes: { title } })}
        />
        <LongEditor
          {...textOf('newsItem', item, 'body')}
          label="Texte de l’actualité"
          placeholder="Ce qu’il y a à dire, en quelques phrases"
        />
      </Stack>
    </Section>
  )
}
