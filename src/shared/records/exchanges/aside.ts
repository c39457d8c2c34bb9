/**
 * Why an operation is set aside: kept and passed on, and the value of nothing (ME-9). Nobody granted anything to whoever wrote
 * it; it comes after what was accepted of one who left; its writer may not write there; it is one of two that a computer wrote
 * under the same number.
 */
export type Aside = 'ungranted' | 'beyond-cut' | 'no-right' | 'forked'
