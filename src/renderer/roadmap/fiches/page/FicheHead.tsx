import { useNavigate } from '@tanstack/react-router'
import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'
import { newer } from '#shared/text/newer.ts'
import { HistoryButton } from '../../../components/history/HistoryButton.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { FicheExport } from '../FicheExport.tsx'
import { FicheMenu } from '../FicheMenu.tsx'
import { axisName, ficheTitle } from '../fiche-words.ts'
import type { ShownFiche } from './shown-fiche.ts'

/** What it is called, where it stands among others, and what one does with it. */
export function FicheHead({ page }: ShownFiche) {
  const { fiche, axes, reference } = page
  const navigate = useNavigate()
  const axis = axes.find(({ id }) => id === fiche.axis)
  return (
    <PageHead
      dense
      titleLines={2}
      title={ficheTitle(fiche.title)}
      crumbs={[
        wayTo.fiches,
        <LinkAnchor key="axis" to="/fiches" search={{ axe: axis?.id ?? 'sans' }}>
          {axisName(axis)}
        </LinkAnchor>,
        <span key="fiche">
          {ficheCalled(reference)}
          {axis !== undefined && axis.state !== 'validated' && axis.state !== newer && ', axe non encore validé'}
        </span>,
      ]}
      actions={
        <>
          <HistoryButton record="fiche" id={fiche.id} />
          <FicheMenu
            line={fiche}
            axes={axes}
            next={page.next?.taken ? null : page.next}
            onRemoved={() => void navigate({ to: '/fiches' })}
          />
          <FicheExport page={page} />
        </>
      }
    />
  )
}
