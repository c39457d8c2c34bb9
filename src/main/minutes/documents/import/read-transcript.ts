import type { Element, Root } from 'hast'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { countSentence } from '#shared/text/french-numbers.ts'
import { decodeEntities } from '#shared/text/normalise/web-entities.ts'
import { element, text } from './hast.ts'
import { minutesOf } from './minutes-of.ts'
import { about, nothingLeft } from './remarks.ts'

/** Whether a text is a transcript with its times (WebVTT), as programs of meetings write it. */
export const isTranscript = (source: string): boolean => /^WEBVTT(?:\s|$)/.test(source)

/** Who spoke, and what was said until somebody else did: one speaker after the other, the times left out and told. */
export const readTranscript = (source: string, removed: number): Result<ImportedMinutes, AppError> => {
  const spoken = spokenLines(source)
  const tree: Root = {
    type: 'root',
    children: [element('h1', {}, [text(heading)]), ...turnsOf(spoken).flatMap(turnElements)],
  }
  const remarks = about('structure', [
    ...countSentence(
      source.split('\n').filter((line) => times.test(line)).length,
      'horodatage n’a pas été repris',
      'horodatages n’ont pas été repris',
    ),
    `Le titre «\u00a0${heading}\u00a0» a été ajouté.`,
  ])
  return minutesOf(tree, { ...nothingLeft, removed, remarks }, true)
}

const heading = 'Transcription'

interface Turn {
  readonly speaker: string | null
  readonly said: string
}

const times = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->/

/** What is said between two times: what stands before the times is the name of a cue, notes and styles are not said. */
const spokenLines = (source: string): readonly Turn[] =>
  source.split(/\n\s*\n/).flatMap((part) => {
    const lines = part.split('\n')
    const at = lines.findIndex((line) => times.test(line))
    return at < 0 || /^(?:NOTE|STYLE|REGION)\b/.test(part) ? [] : spokenIn(lines.slice(at + 1))
  })

const spokenIn = (lines: readonly string[]): readonly Turn[] =>
  lines.flatMap((line) => {
    const voice = /^\s*<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(line)?.[1]
    const words = shown(line.replace(/<[^>]*>/g, ''))
    const [, name, rest = ''] = voice === undefined ? (/^(\p{Lu}[^:<>]{1,60}?)\s?:\s+(.*)$/u.exec(words) ?? []) : []
    return words === ''
      ? []
      : [
          name === undefined
            ? { speaker: voice === undefined ? null : shown(voice), said: words }
            : { speaker: name, said: rest },
        ]
  })

/** What is read of a text that has its signs as the web writes them. */
const shown = (written: string): string => decodeEntities(written).text.trim()

/** Cues of one speaker that follow one another are one turn; a cue without a name goes on the one before. */
const turnsOf = (spoken: readonly Turn[]): readonly Turn[] => {
  const turns: Turn[] = []
  for (const cue of spoken) {
    const last = turns.at(-1)
    if (last !== undefined && (cue.speaker === null || cue.speaker === last.speaker))
      turns[turns.length - 1] = { ...last, said: `${last.said} ${cue.said}` }
    else turns.push(cue)
  }
  return turns
}

const turnElements = ({ speaker, said }: Turn): readonly Element[] => [
  ...(speaker === null ? [] : [element('p', { dataStyle: 'speaker' }, [text(speaker)])]),
  element('p', {}, [text(said)]),
]
