import { Button, Stack } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { NeedPage as NeedView } from '#shared/contract/roadmap/needs.ts'
import { isOpenNeed } from '#shared/records/roadmap/need/long-awaited.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { HistoryButton } from '../../../components/history/HistoryButton.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { AnswerDialog } from '../AnswerDialog.tsx'
import { NeedMenu } from '../NeedMenu.tsx'
import { NeedState } from '../NeedState.tsx'
import { needName, originWords, whereWords } from '../need-words.ts'
import { NeedAnswer } from './NeedAnswer.tsx'
import { NeedFacts } from './NeedFacts.tsx'
import { NeedFiche } from './NeedFiche.tsx'
import { NeedNews } from './NeedNews.tsx'

const crumbs = [
  <LinkAnchor key="list" to="/besoins">
    Besoins
  </LinkAnchor>,
]

/** In letters: one line beside what one does with it. */
const longestTitle = 60

/** One need: what was said, what was answered, what came of it. */
export function NeedPage(): ReactNode {
  const { need } = useParams({ from: '/besoins/$need' })
  const page = useApiQuery('needs', 'get', { need })
  if (page.data !== undefined && !page.isError) return <Loaded key={need} page={page.data} />
  return (
    <>
      <PageHead title="Besoin" crumbs={crumbs} />
      {page.isError ? (
        <ErrorMessage thrown={page.error} action={<LinkButton to="/besoins">Voir les besoins</LinkButton>} />
      ) : (
        <Waiting rows={6} sentence="Lecture du besoin" />
      )}
    </>
  )
}

function Loaded({ page }: { readonly page: NeedView }) {
  const { line, sectors } = page
  const [answering, answer] = useState(false)
  const navigate = useNavigate()
  return (
    <>
      <PageHead
        title={needName(line.need, longestTitle)}
        crumbs={[...crumbs, whereWords(line, sectors)]}
        sentence={originWords(line)}
        states={<NeedState need={line.need} filled />}
        actions={
          <>
            <HistoryButton record="need" id={line.need.id} />
            {isOpenNeed(line.need) && (
              <Button variant="filled" onClick={() => answer(true)}>
                Répondre
              </Button>
            )}
            <NeedMenu need={line.need} onRemoved={() => void navigate({ to: '/besoins' })} />
          </>
        }
      />
      <Columns>
        <NeedFacts line={line} />
        <Stack gap="var(--s7)">
          <NeedAnswer need={line.need} />
          <NeedFiche page={page} />
          <NeedNews page={page} />
        </Stack>
      </Columns>
      {answering && <AnswerDialog need={line.need} close={() => answer(false)} />}
    </>
  )
}
