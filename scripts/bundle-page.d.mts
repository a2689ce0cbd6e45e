/** The files of dist/assets by name, and the packages whose code is in them. */
export function bundlePage(): Promise<{
  readonly files: { readonly 'profile-page.js': string; readonly 'profile-page.css': string }
  readonly packages: readonly string[]
}>

/** Licences of packages in the form that ncc writes: name, licence, text. */
export function licenceTexts(packages: readonly string[]): string
