import type { ReactNode } from 'react'
import type { WordsOwner } from '#shared/contract/meetings/convocations.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { WritingProvider } from '../../components/saving/writing.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { OwnWords } from './OwnWords.tsx'
import { UsualWords } from './UsualWords.tsx'
import { WordsResult } from './WordsResult.tsx'

interface Props {
  readonly of: WordsOwner
  readonly crumbs: readonly ReactNode[]
  /** Whose text it is: « de la réunion ». */
  readonly whose: string
}

/** The words of a convocation, its letter and its mail, beside what they give. */
export function WordsPage({ of, crumbs, whose }: Props) {
  const words = useApiQuery('convocations', 'words', { of }, { keepPrevious: true })
  const title = 'Texte de la convocation'
  if (words.data === undefined)
    return (
      <>
        <PageHead title={title} crumbs={crumbs} />
        {words.isError ? (
          <ErrorMessage thrown={words.error} retry={() => void words.refetch()} />
        ) : (
          <Waiting rows={8} />
        )}
      </>
    )
  const { own, locked } = words.data
  return (
    <WritingProvider key={own?.id ?? 'usual'} meeting={null}>
      <PageHead
        title={title}
        crumbs={crumbs}
        sentence={<Ordinals>{`${words.data.title}. Le texte ${whose}, et ce qu’il donne.`}</Ordinals>}
      />
      <Columns>
        {own === null ? (
          <UsualWords of={of} whose={whose} locked={locked} />
        ) : (
          <OwnWords of={of} own={own} locked={locked} />
        )}
        <WordsResult words={words.data} />
      </Columns>
    </WritingProvider>
  )
}
