import { Title } from '@mantine/core'
import { useMemo } from 'react'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Section } from '#shared/records/records.ts'
import { axisCells } from '#shared/records/roadmap/axis-sheet.ts'
import { fiche as ficheDeclaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { askedRubrics } from '#shared/records/roadmap/rubric.ts'
import { isEmpty, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { DocumentBlocks } from '../components/document/DocumentBlocks.tsx'
import { type Shown, ShownContext } from '../components/document/shown.ts'
import classes from './projection.module.css'

interface Props {
  readonly section: Section
  readonly minutes: Minutes
}

/** A text as it stands, its title above; a table shows its cells in order. */
export function ProjectedSection({ section, minutes }: Props) {
  const title = plainText(section.title)
  const cells = cellsOf(section, minutes)
  const shown = useMemo((): Shown => ({ numbers: new Map(), pictures: byId(minutes.pictures) }), [minutes.pictures])
  return (
    <ShownContext value={shown}>
      {title !== '' && (
        <Title order={2} fz="2rem" fw={700} lh={1.25} mb="lg">
          {title}
        </Title>
      )}
      <ProjectedText text={section.body} />
      {cells.length > 0 && (
        <div className={classes.grid}>
          {cells.map(({ name, text, wide }) => (
            <section key={name} className={classes.cell} data-wide={wide || undefined}>
              <Title order={3} ff="text" fz="lg" mb="sm" c="var(--accent-strong)">
                {name}
              </Title>
              <ProjectedText text={text} />
            </section>
          ))}
        </div>
      )}
    </ShownContext>
  )
}

const byId = (pictures: Minutes['pictures']): Shown['pictures'] =>
  new Map(pictures.map((picture) => [picture.id, picture]))

function ProjectedText({ text }: { readonly text: RichText | null }) {
  if (text === null || isEmpty(text)) return null
  return (
    <div className={classes.words}>
      <DocumentBlocks blocks={text.content} />
    </div>
  )
}

interface Cell {
  readonly name: string
  readonly text: RichText | null
  readonly wide?: boolean
}

const cellsOf = (section: Section, minutes: Minutes): readonly Cell[] => {
  const sheet = minutes.axisSheets.find(({ id }) => id === section.axisSheet)
  if (sheet !== undefined) return axisCells.map(({ field, ...cell }) => ({ ...cell, text: sheet[field] }))
  const fiche = minutes.fiches.find(({ id }) => id === section.fiche)
  return fiche === undefined
    ? []
    : askedRubrics.map((field) => ({ name: ficheDeclaration.fields[field].label, text: fiche[field] }))
}
