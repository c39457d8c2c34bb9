/** Round steps from nought that hold every value, for the marks of an axis. */
export const ticksFor = (values: readonly (number | null)[], most = 4): readonly number[] => {
  const greatest = Math.max(0, ...values.filter((value) => value !== null))
  if (greatest === 0) return [0, 1]
  const rough = greatest / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (steps.find((one) => one * power >= rough) ?? 10) * power
  const count = Math.ceil(greatest / step)
  return Array.from({ length: count + 1 }, (_none, index) => Math.round(index * step * 1e6) / 1e6)
}

const steps = [1, 2, 2.5, 5] as const
