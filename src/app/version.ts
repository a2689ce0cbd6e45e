/** Version of this program; equal to package.json's, which a test asserts (the bundle carries no package.json of ours). */
export const VERSION = '0.1.0'
