import { VisuallyHidden } from '@mantine/core'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { textsOfSection } from '#shared/records/minutes/minutes-texts.ts'
import type { Section } from '#shared/records/records.ts'
import { isEmpty, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { DocumentBlocks } from '../../components/document/DocumentBlocks.tsx'
import editor from '../../components/editor/editor.module.css'
import { useWriting } from '../../components/saving/writing.tsx'
import { sectionName } from '../write/section-names.ts'
import write from '../write/write.module.css'

interface Props {
  readonly section: Section
  readonly number: string | null
  readonly minutes: Minutes
}

/** A section far from the screen, read and not written. */
export function RestingSection({ section, number, minutes }: Props) {
  const { typed } = useWriting()
  const texts = textsOfSection(section, minutes)
    .filter(({ field }) => field !== 'title')
    .map((text) => ({ ...text, value: typed.shown(text.id, text.field, text.value) }))
    .filter(({ value }) => !isBlank(value))
  const title = plainText(typed.shown(section.id, 'title', section.title)) || sectionName(section)
  return (
    <>
      {section.kind === 'front' ? (
        <VisuallyHidden component="h2" data-unseen>
          {title}
        </VisuallyHidden>
      ) : (
        <h2 className={write.sectionTitle}>
          {number !== null && <span className={write.sectionNumber}>{number}.</span>}
          <span className={write.restingTitle}>{title}</span>
        </h2>
      )}
      {texts.map(({ id, field, label, value }) => (
        <div key={`${id}:${field}`} className={`${editor.text} ${editor.flowing}`}>
          {label !== null && <strong>{label}</strong>}
          {typeof value === 'string' ? <p>{value}</p> : <DocumentBlocks blocks={value?.content ?? []} />}
        </div>
      ))}
    </>
  )
}

const isBlank = (value: RichText | string | null): boolean =>
  typeof value === 'string' ? value === '' : isEmpty(value)
