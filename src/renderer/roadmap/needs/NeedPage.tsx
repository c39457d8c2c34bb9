import { Button, SegmentedControl, Stack } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { NeedPage as NeedView } from '#shared/contract/roadmap/needs.ts'
import type { Need } from '#shared/records/records.ts'
import { isOpenNeed } from '#shared/records/roadmap/long-awaited.ts'
import { needStates } from '#shared/records/roadmap/need.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { optionsOf, selected } from '../../components/fields/options.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { HistoryButton } from '../../components/history/HistoryButton.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PageOf } from '../../components/PageOf.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { NeedFacts } from './NeedFacts.tsx'
import { NeedFiche } from './NeedFiche.tsx'
import { NeedMenu } from './NeedMenu.tsx'
import { NeedNews } from './NeedNews.tsx'
import { NeedState } from './NeedState.tsx'
import { needName, originWords, whereWords } from './need-words.ts'
import { useNeedVerbs } from './use-need-verbs.ts'

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
  return (
    <PageOf
      title="Besoin"
      crumbs={crumbs}
      query={page}
      rows={6}
      sentence="Lecture du besoin"
      action={<LinkButton to="/besoins">Voir les besoins</LinkButton>}
    >
      {(page) => <Loaded key={need} page={page} />}
    </PageOf>
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

/** What became of it: its state in one gesture, the words of the answer, their day. */
function NeedAnswer({ need }: { readonly need: Need }) {
  const { settle } = useNeedVerbs()
  return (
    <Section title="Ce qui a été répondu">
      <Stack gap="md" pt="xs" align="stretch">
        <SegmentedControl
          aria-label="État"
          {...selected(optionsOf(needStates), need.state ?? 'open')}
          onChange={(state) => settle(need, state as keyof typeof needStates)}
        />
        <RecordField record="need" row={need} field="answer" />
        {need.state === 'answered' && <RecordField record="need" row={need} field="answeredOn" />}
      </Stack>
    </Section>
  )
}
