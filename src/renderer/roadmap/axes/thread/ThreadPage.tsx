import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ThreadView } from '#shared/contract/roadmap/axes.ts'
import { formulationStages } from '#shared/records/roadmap/formulation/formulation.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PrintThread } from '../../../components/thread/PrintThread.tsx'
import { Thread } from '../../../components/thread/Thread.tsx'
import { ThreadOf } from '../../../components/thread/ThreadOf.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { axisRank, formulationName } from '../axis-words.ts'
import { Links } from './Links.tsx'

const route = getRouteApi('/axes/fil/$id')

/** The thread of a formulation or of a fiche, and what it is tied to. */
export function ThreadPage(): ReactNode {
  const { id } = route.useParams()
  const view = useApiQuery('axes', 'thread', { id })
  return (
    <>
      <PageHead
        title={view.data === undefined ? 'Le fil' : titleOf(view.data)}
        crumbs={[
          wayTo.axes,
          ...(view.data?.axis == null
            ? []
            : [
                <LinkAnchor key="axis" to="/axes/axe/$axis" params={{ axis: view.data.axis.id }}>
                  {axisRank(view.data.axis)}
                </LinkAnchor>,
              ]),
          'Le fil',
        ]}
        {...(view.data?.formulation != null && {
          sentence: choiceWord(formulationStages, view.data.formulation.stage ?? 'first'),
        })}
        actions={<PrintThread id={id} />}
      />
      <Loaded query={view} rows={3}>
        {(view) => (
          <>
            <ThreadOf id={id} label="Le fil" alone={<Thread thread={view.thread} of={id} label="Le fil" />} />
            {view.formulation !== null && <Links key={id} formulation={view.formulation} thread={view.thread} />}
          </>
        )}
      </Loaded>
    </>
  )
}

const titleOf = ({ formulation, thread }: ThreadView): string =>
  formulation === null
    ? (thread.steps.find(({ kind }) => kind === 'fiche')?.nodes[0]?.words ?? 'Le fil')
    : formulationName(formulation)
