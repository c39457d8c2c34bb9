import { enumerated } from '#shared/kernel/enumerated.ts'
import { emptyEntry } from '#shared/records/directory/likeness/entry.ts'
import { createLikenessIndex } from '#shared/records/directory/likeness/likeness-index.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import type { Attendance } from '#shared/records/records.ts'
import { numberWord } from '#shared/text/french-numbers.ts'
import type { Choice, Finding } from '../finding.ts'
import type { KnownStructures, Reviewed } from '../subject.ts'
import { listPlace } from './people-listed.ts'

/** One structure written several ways in the list of those present. */
export const structureSpellings = (reviewed: Reviewed): readonly Finding[] => {
  const people = byName(reviewed.minutes.attendances).filter(({ structure, status }) => structure && status !== null)
  const bySpelling = Map.groupBy(people, ({ structure }) => structure ?? '')
  return groupsOf([...bySpelling.keys()], reviewed.structures).map((spellings) => {
    const lines = spellings.flatMap((spelling) => bySpelling.get(spelling) ?? [])
    const shortest = spellings.toSorted((a, b) => a.length - b.length)[0] ?? ''
    return {
      code: 'structure-spellings',
      weight: 'doubtful',
      title: `Une structure est écrite de ${numberWord(spellings.length, 'f')} façons.`,
      detail: `${enumerated(spellings.map((spelling) => `«\u00a0${onOneLine(spelling)}\u00a0»`))}.`,
      places: [shortest, ...spellings.filter((one) => one !== shortest)].map((spelling) =>
        listPlace(reviewed, spelling),
      ),
      about: spellings.toSorted(),
      mending: { way: 'choose', verb: 'Choisir', choices: choicesOf(spellings, lines, reviewed.structures) },
    }
  })
}

const onOneLine = (spelling: string): string => spelling.replaceAll('\n', ' – ')

/** Each spelling, and the directory's own name when it is another. */
const choicesOf = (
  spellings: readonly string[],
  lines: readonly Attendance[],
  known: KnownStructures,
): readonly Choice[] => {
  const directoryNames = spellings.flatMap((spelling) => known.nameOf(spelling) ?? [])
  return [...new Map([...spellings, ...directoryNames].map((text) => [onOneLine(text), text]))].map(
    ([text, structure]) => ({
      text,
      change: {
        writes: lines
          .filter((line) => line.structure !== structure)
          .map(({ id }) => ({ record: 'attendance' as const, id, values: { structure } })),
      },
    }),
  )
}

/** Spellings that are alike by the national rule, or that the directory knows as one; what it says distinct is not. */
const groupsOf = (spellings: readonly string[], known: KnownStructures): readonly (readonly string[])[] => {
  const entries = spellings.map((spelling, index) => ({
    ...emptyEntry,
    id: String(index),
    names: [onOneLine(spelling)],
  }))
  const pairs = [...createLikenessIndex('actor', entries).pairs()]
  const alike = new Set(pairs.map(({ first, second }) => `${first} ${second}`))
  const groupOf = spellings.map((_, index) => index)
  for (const [a, one] of spellings.entries())
    for (const [b, other] of spellings.entries()) {
      if (a >= b) continue
      const areOne = known.areOne(one, other) ?? alike.has([String(a), String(b)].toSorted().join(' '))
      if (areOne) joinGroups(groupOf, a, b)
    }
  return [...Map.groupBy(spellings.keys(), (index) => groupOf[index]).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map((index) => spellings[index] as string))
}

const joinGroups = (groupOf: number[], a: number, b: number): void => {
  const [kept, gone] = [groupOf[a] as number, groupOf[b] as number]
  for (const [index, group] of groupOf.entries()) if (group === gone) groupOf[index] = kept
}
