import type { Xml } from '../xml.ts'
import { lineOfArial } from './arial.ts'

/** What a paragraph style of a template takes on the page, in points. */
export interface StyleMetrics {
  readonly size: number
  readonly isBold: boolean
  readonly before: number
  readonly after: number
  /** From one line to the next. */
  readonly line: number
  readonly left: number
  readonly right: number
  /** Of a rule above it, with the blank under that. */
  readonly rule: number
}

/** Reads the styles of a template: what one does not say comes from that it is based on, and at last from the document. */
export const styleMetrics = (styles: Xml): ((id: string | null) => StyleMetrics) => {
  const declared = new Map(
    [...styles.matchAll(/<w:style [^>]*w:type="paragraph"[^>]*w:styleId="([^"]*)".*?<\/w:style>/gs)].map(
      ([xml, id]) => [id ?? '', xml],
    ),
  )
  const known = new Map<string | null, StyleMetrics>()
  const docDefaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? ''
  return (id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const metrics = metricsOf([...chainOf(id, declared), docDefaults])
    known.set(id, metrics)
    return metrics
  }
}

const chainOf = (id: string | null, declared: ReadonlyMap<string, Xml>): readonly Xml[] => {
  const own = id === null ? undefined : declared.get(id)
  if (own === undefined) return []
  return [own, ...chainOf(/<w:basedOn w:val="([^"]*)"/.exec(own)?.[1] ?? null, declared)]
}

/** @param chain a style, then those it stands on */
const metricsOf = (chain: readonly Xml[]): StyleMetrics => {
  const first = (pattern: RegExp): string | null =>
    chain.map((xml) => pattern.exec(xml)?.[1] ?? null).find((value) => value !== null) ?? null
  const points = (pattern: RegExp): number => Number(first(pattern) ?? 0) / 20
  const size = Number(first(/<w:sz w:val="(\d+)"/) ?? 22) / 2
  const height = size * lineOfArial
  const line = Number(first(/<w:spacing [^>]*w:line="(\d+)"/) ?? 240)
  const isAtLeast = first(/<w:spacing [^>]*w:lineRule="(\w+)"/) === 'atLeast'
  const rule = /<w:top w:val="single"[^>]*?\/>/.exec(chain[0] ?? '')?.[0] ?? ''
  return {
    size,
    isBold: chain.map((xml) => /<w:b( w:val="false")?\/>/.exec(xml)).find((found) => found !== null)?.[0] === '<w:b/>',
    before: points(/<w:spacing [^>]*w:before="(\d+)"/),
    after: points(/<w:spacing [^>]*w:after="(\d+)"/),
    line: isAtLeast ? Math.max(line / 20, height) : (height * line) / 240,
    left: points(/<w:ind [^>]*w:left="(\d+)"/),
    right: points(/<w:ind [^>]*w:right="(\d+)"/),
    rule: Number(/w:sz="(\d+)"/.exec(rule)?.[1] ?? 0) / 8 + Number(/w:space="(\d+)"/.exec(rule)?.[1] ?? 0),
  }
}
