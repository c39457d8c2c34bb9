import { useNavigate } from '@tanstack/react-router'
import { HistoryButton } from '../../../components/history/HistoryButton.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PrintThread } from '../../../components/thread/PrintThread.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { FicheExport } from '../FicheExport.tsx'
import { FicheMenu } from '../FicheMenu.tsx'
import { axisName, ficheTitle } from '../fiche-words.ts'
import { FicheBadges } from './FicheBadges.tsx'
import type { ShownFiche } from './shown-fiche.ts'

/** What it is called, where it comes from, and what one does with it. */
export function FicheHead({ page }: ShownFiche) {
  const { fiche, axes, versions } = page
  const navigate = useNavigate()
  const axis = axes.find(({ id }) => id === fiche.axis)
  return (
    <PageHead
      title={ficheTitle(fiche.title)}
      crumbs={[
        wayTo.fiches,
        <LinkAnchor key="axis" to="/fiches" search={{ axe: axis?.id ?? 'sans' }}>
          {axisName(axis)}
        </LinkAnchor>,
      ]}
      sentence={<FicheBadges page={page} />}
      actions={
        <>
          <HistoryButton record="fiche" id={fiche.id} />
          <LinkButton to="/fiches/$fiche/versions" params={{ fiche: fiche.id }}>
            {versions === 0 ? 'Versions' : `Versions (${versions})`}
          </LinkButton>
          {page.rank !== null && <PrintThread id={fiche.id} />}
          <FicheExport page={page} />
          <FicheMenu
            line={fiche}
            axes={axes}
            next={page.next?.taken ? null : page.next}
            onRemoved={() => void navigate({ to: '/fiches' })}
          />
        </>
      }
    />
  )
}
