import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { doc } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { inPlace } from '../../components/in-place.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import write from '../write/write.module.css'

interface Props {
  readonly blocks: readonly Block[]
  /** Where they print, and what they come from. */
  readonly source: string
  /** What changes them. */
  readonly children: ReactNode
}

/** What the document prints of what is known elsewhere: read where it stands, and changed where it is known. */
export function ComposedLines({ blocks, source, children }: Props) {
  if (blocks.length === 0) return null
  return (
    <div role="note" className={write.composed}>
      {inPlace(linesOf(doc(...blocks)), (line) => (
        <p>
          <Ordinals>{line}</Ordinals>
        </p>
      ))}
      <Group gap="xs" mt="xs">
        <Text size="sm" c="var(--ink-3)">
          {source}
        </Text>
        {children}
      </Group>
    </div>
  )
}
