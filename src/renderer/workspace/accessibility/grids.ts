/** What was found of a criterion, and nothing between. */
const findings = ['conforme', 'non conforme', 'non applicable'] as const
export type Finding = (typeof findings)[number]

/** A line of a grid of `docs/accessibilite`. */
export interface Criterion {
  /** « 3.2 », « 11.2.1.1.1 ». */
  readonly number: string
  /** What it asks, in our words. */
  readonly asks: string
  readonly finding: Finding
  /** The tests that show it; for one that is not met, what it costs and the way round. */
  readonly shown: string
}

const files = import.meta.glob<string>('../../../../docs/accessibilite/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const fileOf = (name: string): string => files[`../../../../docs/accessibilite/${name}.md`] ?? ''

const criteriaOf = (markdown: string): readonly Criterion[] =>
  [...markdown.matchAll(/^\| (\d[\d.]*) \| (.*?) \| (.*?) \| (.*) \|$/gm)].map(
    ([, number = '', asks = '', found = '', shown = '']) => ({
      ...{ number, asks, shown },
      finding: findings.find((one) => one === found) ?? throwUnknown(number, found),
    }),
  )

const throwUnknown = (number: string, found: string): never => {
  throw new Error(`The criterion ${number} is ${found}`)
}

/** The 106 criteria of RGAA 4.1, by number. */
export const screens = criteriaOf(fileOf('rgaa'))

/** The clauses of EN 301 549 on documents, then on the program. */
export const norm = criteriaOf(fileOf('en-301-549'))

/** « 30 novembre 2026 ». */
export const establishedOn = /Établie le ([^.]*)\./.exec(fileOf('rgaa'))?.[1] ?? ''

export const countOf = (criteria: readonly Criterion[], finding: Finding): number =>
  criteria.filter((one) => one.finding === finding).length

/** How many of the criteria that apply are met, in percent; what is not met is never rounded away. */
export const rateOf = (criteria: readonly Criterion[]): number => {
  const [met, unmet] = [countOf(criteria, 'conforme'), countOf(criteria, 'non conforme')]
  return Math.floor((1000 * met) / (met + unmet)) / 10
}

/** As the French model says it: all is met, half or more, less. */
export const stateOf = (rate: number): string =>
  rate === 100 ? 'totalement conforme' : rate >= 50 ? 'partiellement conforme' : 'non conforme'
