import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { compareOutputs } from '../../src/measure/compare-outputs.js'
import { leadsInto, replacePath } from '../../src/measure/path-mention.js'
import type { ArmSuite, SetUpOptions } from '../../src/measure/set-up-arms.js'
import { write } from './arms-fixture.js'
import { pairedFixture } from './paired-fixture.js'

const fixture = pairedFixture()
const { setUp, path, fill, arms } = fixture

async function problem(
  suite: Partial<ArmSuite> & { readonly line?: string },
  options: Partial<SetUpOptions> = {},
): Promise<Problem> {
  const error = await setUp(suite, options).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Problem)
  return error as Problem
}

describe('setup', () => {
  it('runs in each arm with its own workspace, working directory and name', async () => {
    for (const arm of Object.values(arms())) mkdirSync(join(arm.directory, 'sub'))
    mkdirSync(path('checkout/sub'))
    const setup = 'echo "$NOISEGATE_ARM $GITHUB_WORKSPACE $PWD" | tee told'
    expect(await setUp({ setup, workingDirectory: path('checkout/sub') })).toEqual([])
    for (const { name, directory } of Object.values(arms())) {
      expect(readFileSync(join(directory, 'sub/told'), 'utf8')).toBe(
        `${name} ${directory} ${directory}/sub\n`,
      )
    }
    expect(readFileSync(path('suite.log'), 'utf8')).toContain('== codec, baseline, setup: echo')
  })

  it('failing says which arm, which command, and its last lines', async () => {
    const setup =
      'echo preparing; test "$NOISEGATE_ARM" != candidate || { echo no such compiler >&2; exit 9; }'
    const failure = await problem({ setup })
    expect(failure.details).toMatchObject({ arm: 'candidate', kind: 'measurement' })
    expect(failure.message).toMatch(
      /^suite `codec`, candidate, setup: the command failed with exit code 9: `echo preparing/,
    )
    expect(failure.details.evidence).toContain('  | no such compiler')
    expect((await problem({ setup: 'false' })).details.arm).toBe('baseline')
  })
})

describe('identity', () => {
  it('must differ between the arms', async () => {
    const same = await problem({ identity: 'echo /usr/lib/thing.so' })
    expect(same.message).toMatch(
      /both arms run the same code: `identity` printed the same[\s\S]*\| \/usr\/lib\/thing\.so/,
    )
    expect(same.details.arm).toBeUndefined()
    await expect(setUp({ identity: 'pwd' })).resolves.toEqual([])
    await expect(setUp({ identity: 'echo hash' }, { commits: 'same' })).resolves.toEqual([])
  })

  it('printing nothing, or failing, is a Problem of that arm', async () => {
    expect((await problem({ identity: 'true' })).message).toMatch(/baseline: `identity` printed nothing/)
    expect((await problem({ identity: 'exit 4' })).details.arm).toBe('baseline')
  })
})

describe('what arms must not share', () => {
  it('is an absolute path of the checkout in what the suite says', async () => {
    for (const suite of [
      { line: `cd ${path('checkout')}/src && make` },
      { setup: `pip install -e "${path('checkout')}"` },
      { env: { LIBRARY: `-I${path('checkout')}/include` } },
    ]) {
      const failure = await problem(suite)
      expect(failure.kind).toBe('usage')
      expect(failure.message).toMatch(/`(run|setup|env\.LIBRARY)` names .*checkout.*\$GITHUB_WORKSPACE/)
    }
    await expect(setUp({ line: `echo ${path('checkout')}-other` })).resolves.toEqual([])
  })

  it('is a build folder of Cargo outside the tree', async () => {
    const line = 'cargo --version'
    const inherited = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      CARGO_TARGET_DIR: '/var/cache/target',
    }
    expect((await problem({ line }, { inherited })).message).toMatch(
      /the baseline would run what Cargo builds in \/var\/cache\/target \(CARGO_TARGET_DIR\)/,
    )
    await expect(setUp({ line: 'make' }, { inherited })).resolves.toEqual([])
    await expect(setUp({ line, env: { CARGO_TARGET_DIR: 'target' } }, { inherited })).resolves.toEqual([])
    expect((await problem({ line: 'cargo bench --target-dir /shared' })).message).toContain('/shared')
    const config = {
      '.cargo/config.toml': '[net]\nx = "1"\n[build]\ntarget-dir = "/big/target" # fast disk\n',
    }
    fill({}, config)
    const failure = await problem({ line })
    expect(failure.message).toMatch(
      /the candidate would run what Cargo builds in \/big\/target \(.*config\.toml\)/,
    )
  })

  it('is a module file of Go outside the tree', async () => {
    const inherited = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GOFLAGS: '-mod=mod -modfile=/opt/go.mod',
    }
    expect((await problem({ line: 'go version' }, { inherited })).message).toMatch(
      /Go code as \/opt\/go\.mod/,
    )
  })

  it('is a package that is linked into another tree', async () => {
    fill({ 'node_modules/inside/package.json': '{}' })
    const { baseline, candidate } = arms()
    symlinkSync('inside', join(baseline.directory, 'node_modules/alias'))
    await expect(setUp({})).resolves.toEqual([])
    mkdirSync(join(baseline.directory, 'node_modules/@scope'))
    symlinkSync(candidate.directory, path('global'))
    symlinkSync(path('global'), join(baseline.directory, 'node_modules/@scope/thing'))
    const failure = await problem({})
    expect(failure.message).toMatch(
      /the baseline would run the package of the candidate \(.*@scope\/thing -> /,
    )
    expect(failure.details.remedy).toContain('npm ci')
  })

  it('is an environment of the checkout that the job activated', async () => {
    const inherited = { PATH: process.env.PATH, VIRTUAL_ENV: path('checkout/.venv') }
    expect((await problem({ line: 'make' }, { inherited })).message).toMatch(/activated one in the checkout/)
    fill({ '.venv/pyvenv.cfg': '' })
    await expect(setUp({ line: 'make' }, { inherited })).resolves.toEqual([])
  })
})

describe('installs of Python', () => {
  /** A build backend of the standard library alone, so that pip really installs without a network. */
  const backend = [
    'import os, zipfile',
    'def wheel(folder, files):',
    '    name = "sample-1-py3-none-any.whl"',
    '    files["sample-1.dist-info/METADATA"] = "Metadata-Version: 2.1\\nName: sample\\nVersion: 1\\n"',
    '    files["sample-1.dist-info/WHEEL"] = "Wheel-Version: 1.0\\nGenerator: t\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"',
    '    files["sample-1.dist-info/RECORD"] = "".join(f"{path},,\\n" for path in files)',
    '    with zipfile.ZipFile(os.path.join(folder, name), "w") as z:',
    '        for path, text in files.items(): z.writestr(path, text)',
    '    return name',
    'def build_wheel(folder, *rest): return wheel(folder, {"sample.py": open("sample.py").read()})',
    'def build_editable(folder, *rest): return wheel(folder, {"sample.pth": os.getcwd()})',
  ]
  const project = {
    'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
    'backend.py': backend.join('\n'),
    'sample.py': 'VALUE = 1\n',
  }
  const venv = (folder: string) => execFileSync('python3', ['-m', 'venv', '--without-pip', folder])
  const install = (python: string) =>
    `python3 -m pip --quiet --disable-pip-version-check --python ${python} install --no-index --no-build-isolation --no-deps`

  it('into an environment that both arms use are seen, editable or not', async () => {
    fill(project)
    venv(path('shared'))
    const line = `${path('shared')}/bin/python -m sample`
    for (const editable of ['-e .', '.']) {
      const setup = `${install(path('shared/bin/python'))} ${editable}`
      const failure = await problem({ line, setup })
      expect(failure.kind).toBe('measurement')
      expect(failure.message).toMatch(/the baseline would run Python code of the candidate \(.*arm-c/)
      expect(failure.details.remedy).toContain('python3 -m venv .venv')
    }
  })

  it('of the checkout are seen through any finder', async () => {
    write(path('checkout'), project)
    venv(path('shared'))
    execFileSync('sh', ['-c', `${install(path('shared/bin/python'))} -e .`], { cwd: path('checkout') })
    const inherited = { PATH: `${path('shared')}/bin:${process.env.PATH}`, HOME: process.env.HOME }
    const failure = await problem({ line: 'python -m sample' }, { inherited })
    expect(failure.message).toMatch(/the baseline would run Python code of the checkout/)
  })

  it('into an environment of each tree are fine', async () => {
    fill(project)
    const setup = `python3 -m venv --without-pip .venv && ${install('.venv/bin/python')} -e .`
    await expect(setUp({ line: '.venv/bin/python -m sample', setup })).resolves.toEqual([])
  })

  it('that nobody can be asked for are a warning', async () => {
    const warnings = await setUp(
      { line: 'pytest', parser: 'pytest-benchmark' },
      { inherited: { PATH: path('checkout/none') } },
    ).catch((error: unknown) => error)
    expect(JSON.stringify(warnings)).toContain('no Python interpreter could be asked')
  })
})

describe('declared outputs', () => {
  const compare = (outputs: readonly string[]) =>
    compareOutputs({ ...fixture.suite({}), outputs }, arms(), path('checkout'))

  it('are equal, different or absent, by bytes, names and execute bits', async () => {
    fill({ 'bin/app': 'code', 'bin/lib/x.so': 'lib', notes: 'b' })
    write(arms().candidate.directory, { notes: 'c' })
    expect(await compare(['bin'])).toMatchObject({ result: 'equal', files: 2 })
    expect(await compare(['bin/*', 'bin/**/*.so'])).toMatchObject({ result: 'equal', files: 2 })
    expect(await compare(['bin', 'notes'])).toMatchObject({ result: 'different' })
    expect(await compare(['bin', 'none-*'])).toEqual({ result: 'absent', arm: 'baseline', pattern: 'none-*' })
    expect(await compare([])).toBeUndefined()
    execFileSync('chmod', ['+x', join(arms().baseline.directory, 'bin/app')])
    expect(await compare(['bin'])).toMatchObject({ result: 'different' })
    write(arms().candidate.directory, { 'only/here': 'c' })
    expect(await compare(['only/*'])).toMatchObject({ result: 'absent', arm: 'baseline' })
  })
})

describe('a path in a text', () => {
  it('is found as a word or the beginning of one, and replaced', () => {
    expect(leadsInto('cd /app/x', '/app')).toBe(true)
    expect(leadsInto('PATH=/bin:/app', '/app')).toBe(true)
    expect(leadsInto('file:///app/x', '/app')).toBe(true)
    for (const text of ['/apple', 'http://host/app', '/other/app', 'app', ''])
      expect(leadsInto(text, '/app')).toBe(false)
    expect(leadsInto('/anything', '/')).toBe(false)
    expect(replacePath('/app/a:/app:/apple', '/app', '/arm')).toBe('/arm/a:/arm:/apple')
  })
})
