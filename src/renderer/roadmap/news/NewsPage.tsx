import { Button, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NewsLine, NewsList } from '#shared/contract/roadmap/news.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { DrawnLines, type LineColumn } from '../../components/list/DrawnLines.tsx'
import { ListLines } from '../../components/list/ListLines.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { NewsState } from './NewsState.tsx'
import { NewsTabs } from './NewsTabs.tsx'
import { newsView } from './news-view.ts'
import { newsSentence, newsTitle } from './news-words.ts'

const route = getRouteApi('/actualites')

/** What there is to tell the others, month by month. */
export function NewsPage(): ReactNode {
  const list = useApiQuery('news', 'list', {})
  const { ecrire = false } = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (open: boolean) =>
    void navigate({ search: ({ ecrire: _, ...since }) => (open ? { ...since, ecrire: true } : since), replace: true })
  return (
    <>
      <PageHead
        title="Actualités"
        {...(list.data && list.data.lines.length > 0 && { sentence: newsSentence(list.data.lines) })}
        actions={
          <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => ask(true)}>
            Écrire une actualité
          </Button>
        }
      />
      <NewsTabs />
      <Loaded query={list} rows={8} sentence="Lecture des actualités">
        {(list) => (
          <ListLines view={newsView} list={list} route={route} nothing={<NothingYet write={() => ask(true)} />}>
            {(shown) => <DrawnLines {...shown} columns={columns} above={290} />}
          </ListLines>
        )}
      </Loaded>
      {ecrire && <WriteNews close={() => ask(false)} />}
    </>
  )
}

function NothingYet({ write }: { readonly write: () => void }) {
  return (
    <EmptyState title="Aucune actualité pour l’instant." action={<Button onClick={write}>Écrire une actualité</Button>}>
      Ce qu’une structure ou le secrétariat a à dire aux autres. La lettre d’information se compose d’elles.
    </EmptyState>
  )
}

const columns: readonly LineColumn<NewsList, NewsLine>[] = [
  {
    title: 'Actualité',
    cell: (line) => (
      <>
        <LinkAnchor to="/actualites/$news" params={{ news: line.id }}>
          {newsTitle(line)}
        </LinkAnchor>
        <Text span lineClamp={1} size="sm" c="var(--ink-2)">
          {line.excerpt === '' ? 'Rien n’y est encore écrit' : line.excerpt}
        </Text>
      </>
    ),
  },
  { title: 'Structure', width: 200, cell: ({ actor }) => <div>{actor ?? '–'}</div> },
  {
    title: 'Secteur',
    width: 150,
    cell: ({ sector }, { sectors }) => (
      <div>{sectors.find(({ id }) => id === sector)?.name ?? 'Tout le département'}</div>
    ),
  },
  {
    title: 'Axe',
    width: 90,
    cell: (line, { axes }) => {
      const number = axes.find(({ id }) => id === line.axis)?.number
      return number == null ? '–' : `Axe\u00a0${number}`
    },
  },
  {
    title: 'Publiée le',
    width: 150,
    cell: ({ publishedOn }, { today }) => <NewsState publishedOn={publishedOn} today={today} />,
  },
  {
    title: 'A lieu le',
    width: 126,
    cell: ({ happensOn }) => (happensOn === null ? '–' : shortDateWithYear(happensOn)),
  },
]

/** The title of a new item; the rest is written on its page. */
function WriteNews({ close }: { readonly close: () => void }) {
  const navigate = useNavigate()
  const form = useForm({
    initialValues: { title: '' },
    validate: { title: isNotEmpty('Donnez un titre\u00a0: il annonce le texte.') },
    transformValues: ({ title }) => ({ record: 'newsItem' as const, values: { title: title.trim() } }),
  })
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  return (
    <Dialog title="Écrire une actualité" onClose={close}>
      <Form
        form={form}
        write={create}
        then={({ id }) => void navigate({ to: '/actualites/$news', params: { news: id } })}
        verb="Créer le brouillon"
        close={close}
      >
        <FormField record="newsItem" form={form} field="title" first />
      </Form>
    </Dialog>
  )
}
