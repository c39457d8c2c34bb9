import { fold } from '#shared/kernel/fold.ts'
import { splitName } from '#shared/text/person/split-name.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import type { Speaker } from './finding.ts'
import type { Passage } from './passages.ts'

export interface SpeakerLine extends Speaker {
  readonly passage: Passage
  /** « Madame Odile VENTCLAIR ». */
  readonly quote: string
}

/** Who speaks in the minutes, once each, in order: the lines of style « Intervenant » and the function under them. */
export const speakersOf = (passages: readonly Passage[]): readonly SpeakerLine[] => {
  const found = new Map<string, SpeakerLine>()
  for (const passage of passages)
    for (const [index, block] of passage.text.content.entries()) {
      const speaker = speakerOf(passage, block, passage.text.content[index + 1])
      if (speaker !== null && !found.has(nameKey(speaker))) found.set(nameKey(speaker), speaker)
    }
  return [...found.values()]
}

/** The words of a name in any order: « Capucine Tournelune » is « TOURNELUNE Capucine ». */
export const nameKey = ({
  firstName,
  lastName,
}: {
  readonly firstName: string | null
  readonly lastName: string | null
}): string =>
  fold(`${firstName ?? ''} ${lastName ?? ''}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ')

const civilities = /^(madame|mme|mlle|monsieur|m\.|mr)\s+/i

const speakerOf = (passage: Passage, block: Block, next: Block | undefined): SpeakerLine | null => {
  if (block.type !== 'paragraph' || block.attrs?.style !== 'speaker') return null
  const line = inlineText(block.content).split('\n')[0]?.trim() ?? ''
  const [said = '', ...rest] = line.split(/\s+[–—-]\s+|,\s*/)
  const civility = civilities.exec(said)?.[1]?.toLowerCase() ?? null
  const { firstName, lastName } = splitName(said.replace(civilities, '').trim())
  if (lastName === '') return null
  const role = next?.type === 'paragraph' && next.attrs?.style === 'speakerRole' ? inlineText(next.content).trim() : ''
  return {
    passage,
    quote: said,
    civility: civility === null ? null : /^m(adame|me|lle)/.test(civility) ? 'madame' : 'monsieur',
    firstName,
    lastName,
    structure: rest.join(' – ').trim() || null,
    role: role.replaceAll('\n', ' ').slice(0, 300) || null,
  }
}
