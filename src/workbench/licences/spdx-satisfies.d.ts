declare module 'spdx-satisfies' {
  /** True when the expression can be met with these licences. Throws on what is no SPDX expression. */
  export default function satisfies(expression: string, allowed: readonly string[]): boolean;
}
