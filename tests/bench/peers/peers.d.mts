interface Row {
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

export const yjsUpdate: (rows: readonly Row[]) => { readonly bytes: number; readonly compressed: number }
export const tinybaseMerge: (rows: readonly Row[]) => () => number
export const automergeMerge: (rows: readonly Row[]) => () => number
