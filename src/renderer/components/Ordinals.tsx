import { Fragment } from 'react'
import { splitOrdinals } from '../words/ordinals.ts'

/** A text whose ordinals are set as French sets them: « 2ᵉ concertation », « 1ʳᵉ réunion ». */
export function Ordinals({ children }: { readonly children: string }) {
  return splitOrdinals(children).map((part) =>
    part.kind === 'text' ? <Fragment key={part.at}>{part.text}</Fragment> : <sup key={part.at}>{part.text}</sup>,
  )
}
