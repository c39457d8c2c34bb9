import { Group, SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { findHeadings } from '../../components/document/find-headings.ts'
import { PagedDocument } from '../../components/document/PagedDocument.tsx'
import { PrintedDocument } from '../../components/document/PrintedDocument.tsx'
import { startingFit } from '../../components/document/use-fit.ts'
import { usePages } from '../../components/document/use-pages.ts'
import { WhatIs } from '../../components/WhatIs.tsx'
import { DocumentSide } from './DocumentSide.tsx'
import { Panes } from './Panes.tsx'
import { PreviewBar } from './PreviewBar.tsx'
import { Plan } from './plan/Plan.tsx'
import { sectionPages } from './section-pages.ts'
import type { VariantChoice } from './variant-choice.ts'
import { variantChoices } from './variant-choice.ts'
import type { PreviewView } from './write-view.ts'

/** The plan with its pages, one page, and what is said of the whole document. */
export function Preview(props: PreviewView & { readonly document: ComposedDocument }) {
  const { minutes, section, document, view, show } = props
  const flow = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState(startingFit)
  const measured = usePages(flow, document)
  const headings = findHeadings(
    document.body,
    minutes.sections.map(({ title }) => title),
  )
  const pages = sectionPages(minutes.sections, headings, measured.ofHeadings)
  const { page, setPage } = usePage(pages.get(section.id), measured.count)
  return (
    <>
      <Panes
        plan={<Plan {...props} pages={pages} />}
        centre={
          <>
            <PreviewBar
              view={view}
              choose={(next) => show(section.id, next)}
              locked={isLocked(minutes.meeting)}
              variants={<VariantSwitch variant={props.variant} choose={props.showVariant} />}
              page={page}
              pages={measured.count}
              showPage={setPage}
              fit={fit}
              setFit={setFit}
            />
            <PagedDocument
              document={document}
              page={page}
              pages={measured.count}
              showPage={setPage}
              flow={flow}
              fit={fit}
            />
          </>
        }
        side={<DocumentSide {...props} pages={measured.count} />}
        centreName="Aperçu"
        sideName="Document"
      />
      <PrintedDocument document={document} />
    </>
  )
}

/** The page shown: that of the section when another one is chosen, then as one turns the pages. */
function usePage(sectionPage: number | undefined, count: number) {
  const [page, setPage] = useState(sectionPage ?? 1)
  useEffect(() => {
    if (sectionPage !== undefined) setPage(sectionPage)
  }, [sectionPage])
  return { page: Math.min(page, count), setPage: (next: number) => setPage(Math.min(count, Math.max(1, next))) }
}

interface Props {
  readonly variant: VariantChoice
  readonly choose: (variant: VariantChoice) => void
}

/** What is given out: all of it, the short of it, without anybody's name, or the point chosen in the plan. */
function VariantSwitch({ variant, choose }: Props) {
  return (
    <Group gap="xs">
      <SegmentedControl
        size="xs"
        aria-label="Variante"
        value={variant}
        onChange={(value) => choose(value)}
        data={Object.entries(variantChoices).map(([value, label]) => ({ value: value as VariantChoice, label }))}
      />
      <WhatIs word="Variante" />
    </Group>
  )
}
