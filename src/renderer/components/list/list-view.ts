import { folded } from '../../words/folded.ts'

/** How the lines of a list are spoken of: gender and number are in the words. */
interface ListWords {
  /** « besoin » */
  readonly one: string
  /** « besoins » */
  readonly many: string
  /** « Aucun besoin » */
  readonly none: string
}

type Options = readonly (readonly [want: string, name: string])[]

/** One thing that a list is narrowed by. Its key is that of its value in the address. */
export interface Filter<List, Line> {
  /** « État » */
  readonly label: string
  /** « Tous les états »; `null` when it always narrows, by its first value unless the address says another. */
  readonly all: string | null
  /** Its values by their names: a closed list of codes, or what the list offers, knowing which the address asks for. */
  readonly options: Readonly<Record<string, string>> | ((list: List, asked: string | undefined) => Options)
  /** Each value says how many it keeps of the whole list. */
  readonly counted?: boolean
  readonly keeps: (line: Line, want: string, list: List) => boolean
}

type Filters<List, Line> = Readonly<Record<string, Filter<List, Line>>>

/** A code of a closed list; anything that can be written when the list offers it. */
type WantOf<One> = One extends { readonly options: Readonly<Record<string, string>> }
  ? keyof One['options'] & string
  : string

interface Sort<Line> {
  /** « Par intitulé » */
  readonly name: string
  /** Without it, lines stand as the list gives them. */
  readonly compare?: (a: Line, b: Line) => number
}

interface Declaration<List, Line, Narrowing extends Filters<List, Line>, Order extends string> {
  readonly words: ListWords
  readonly lines: (list: List) => readonly Line[]
  readonly id: (line: Line) => string
  /** Where typed words are looked for; without it, none can be typed. */
  readonly says?: (line: Line, list: List) => readonly (string | null | undefined)[]
  readonly filters: Narrowing
  /** The usual one first. */
  readonly sorts?: Readonly<Record<Order, Sort<Line>>>
  /** What several lines share and, in the usual order, stand under. */
  readonly heads?: {
    readonly of: (line: Line, list: List) => string
    readonly name: (of: string, list: List) => string
  }
}

/** What the address of any list may say. */
export interface AnySearch {
  readonly texte?: string
  readonly ordre?: string
}

/** What the address of a list says: nothing for all of it in its usual order. */
type ListSearch<Narrowing, Order extends string> = { readonly [Key in keyof Narrowing]?: WantOf<Narrowing[Key]> } & {
  readonly texte?: string
  readonly ordre?: Order
}

/** A filter as it is drawn. */
interface Choice extends Pick<Filter<never, never>, 'label' | 'all'> {
  readonly key: string
  readonly options: Options
  /** `null`: all. */
  readonly want: string | null
}

/** What a table draws: a head with how many stand under it, or a line. */
export type ListRow<Line> =
  | { readonly isHead: true; readonly id: string; readonly name: string; readonly count: number }
  | { readonly isHead: false; readonly id: string; readonly line: Line }

/** A list screen as a value. What an address says and is not offered, by this version or by this list, is ignored. */
export interface ListView<List, Line, Search extends AnySearch> {
  readonly words: ListWords
  /** Orders by their names, the usual one first. */
  readonly sorts: Readonly<Record<string, string>>
  /** Reads an address, be it typed by hand or written by another version. */
  readonly read: (address: Readonly<Record<string, unknown>>) => Search
  /** An address with one thing more or, of an empty value, less. */
  readonly narrowed: <Address extends Search>(address: Address, key: string, value: string) => Address
  /** An address with neither filter nor order; what else it says stays. */
  readonly whole: <Address extends Search>(address: Address) => Address
  readonly all: (list: List) => readonly Line[]
  readonly id: (line: Line) => string
  /** What the words and every filter keep, as the list gives it. */
  readonly kept: (list: List, search: Search) => readonly Line[]
  /** The same, in the order asked for. */
  readonly lines: (list: List, search: Search) => readonly Line[]
  readonly rows: (list: List, search: Search, lines: readonly Line[]) => readonly ListRow<Line>[]
  readonly choices: (list: List, search: Search) => readonly Choice[]
}

/** The lines that an address keeps, in its order, with what they were taken from. */
export interface Shown<List, Line, Search extends AnySearch> {
  readonly view: ListView<List, Line, Search>
  readonly list: List
  readonly search: Search
  readonly lines: readonly Line[]
}

interface Counting<List, Narrowing> {
  /** How many lines of the whole list each value of a filter keeps; counted once a list. */
  readonly counts: <Key extends keyof Narrowing>(
    list: List,
    key: Key,
  ) => Readonly<Record<WantOf<Narrowing[Key]>, number>>
}

/** Declares a list screen: `listView<NeedList, NeedLine>()({ … })`. */
export const listView =
  <List extends object, Line extends object>() =>
  <Narrowing extends Filters<List, Line>, Order extends string = never>(
    declared: Declaration<List, Line, Narrowing, Order>,
  ): ListView<List, Line, ListSearch<Narrowing, Order>> & Counting<List, Narrowing> => {
    type Search = ListSearch<Narrowing, Order>
    const { words, lines: all, id, says, heads } = declared
    const filters = new Map(Object.entries(declared.filters))
    const sorts = new Map(Object.entries<Sort<Line>>(declared.sorts ?? {}))
    const [usual] = sorts.keys()

    const isRead = (key: string, value: unknown): boolean => {
      if (typeof value !== 'string') return false
      if (key === 'texte') return says !== undefined
      if (key === 'ordre') return sorts.has(value)
      const options = filters.get(key)?.options
      return typeof options === 'function' || (options !== undefined && Object.hasOwn(options, value))
    }

    const told = oncePer((list: List) =>
      oncePer((line: Line) => folded((says?.(line, list) ?? []).filter(Boolean).join(' '))),
    )

    const kept = (list: List, search: Search): readonly Line[] => {
      const asked = [...filters].map(([key, filter]) => ({ filter, want: wantOf(filter, list, search[key]) }))
      const sought = folded(search.texte ?? '')
        .split(/\s+/u)
        .filter(Boolean)
      return all(list).filter(
        (line) =>
          asked.every(({ filter, want }) => want === null || filter.keeps(line, want, list)) &&
          sought.every((word) => told(list)(line).includes(word)),
      )
    }

    const lines = (list: List, search: Search): readonly Line[] => {
      const compare = sorts.get(search.ordre ?? '')?.compare
      return compare === undefined ? kept(list, search) : kept(list, search).toSorted(compare)
    }

    const rows = (list: List, search: Search, shown: readonly Line[]): readonly ListRow<Line>[] => {
      const own = shown.map((line) => ({ isHead: false, id: id(line), line }) as const)
      if (heads === undefined || (search.ordre ?? usual) !== usual) return own
      return [...Map.groupBy(own, ({ line }) => heads.of(line, list))].flatMap(([of, under]) => [
        { isHead: true, id: of, name: heads.name(of, list), count: under.length },
        ...under,
      ])
    }

    const counts = oncePer((list: List) =>
      oncePer((filter: Filter<List, Line>) =>
        Object.fromEntries(
          optionsOf(filter, list).map(([want]) => [
            want,
            all(list).filter((line) => filter.keeps(line, want, list)).length,
          ]),
        ),
      ),
    )

    const choices = (list: List, search: Search): readonly Choice[] =>
      [...filters].map(([key, filter]) => {
        const { label, all, counted = false } = filter
        const options = optionsOf(filter, list, search[key])
        return {
          key,
          label,
          all,
          want: wantOf(filter, list, search[key]),
          options: counted
            ? options.map(([want, name]) => [want, `${name} (${counts(list)(filter)[want]})`] as const)
            : options,
        }
      })

    return {
      words,
      sorts: Object.fromEntries([...sorts].map(([order, { name }]) => [order, name])),
      read: (address) => pick(address, isRead) as Search,
      narrowed: (address, key, value) => {
        const since = pick(address, (other) => other !== key)
        return value === '' ? since : { ...since, [key]: value }
      },
      whole: (address) => pick(address, (key) => key !== 'texte' && key !== 'ordre' && !filters.has(key)),
      all,
      id,
      kept,
      lines,
      rows,
      choices,
      counts: (list, key) => counts(list)(declared.filters[key] as Filter<List, Line>) as never,
    }
  }

const optionsOf = <List, Line>({ options }: Filter<List, Line>, list: List, asked?: string): Options =>
  typeof options === 'function' ? options(list, asked) : Object.entries(options)

/** What is offered of what an address asks for: a name may be written without its accents or its case. */
const wantOf = <List, Line>(filter: Filter<List, Line>, list: List, asked: string | undefined): string | null => {
  if (asked === undefined && filter.all !== null) return null
  const wants = optionsOf(filter, list, asked).map(([want]) => want)
  const sameAs = (text: string) =>
    wants.find((want) => want === text) ?? wants.find((want) => folded(want) === folded(text))
  return (asked === undefined ? undefined : sameAs(asked)) ?? (filter.all === null ? (wants[0] ?? null) : null)
}

const pick = <Values extends object>(values: Values, keeps: (key: string, value: unknown) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => keeps(key, value))) as Values

/** Remembers what it made of a value for as long as the value stands. */
const oncePer = <Key extends object, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const made = new WeakMap<Key, Made>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}
