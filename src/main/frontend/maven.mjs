/**
 * Builds what the browser runs when Maven asks for it, and does nothing when what it was made from is unchanged.
 * Made from: the files named in INPUTS and Node's own version. Made: the assets, and a stamp beside them.
 */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const PACKAGES = ['package.json', 'package-lock.json', '.npmrc'];
const INPUTS = [...PACKAGES, 'src/main/frontend'];
const OUTPUTS = ['task-form', 'tasklist', 'diagram'].flatMap(name => [`${name}.js`, `${name}.css`]).concat('fonts.css')
  .map(file => join(root, 'target/classes/static/assets', file))
  .concat(['regular', 'bold'].map(weight => join(root, `target/classes/print-fonts/${weight}.ttf`)));

const installed = join(root, 'node_modules/.installed-for');
const built = join(root, 'target/frontend.stamp');
const packages = fingerprint(PACKAGES);
const everything = fingerprint(INPUTS);

if (stamp(built) !== everything || !OUTPUTS.every(existsSync)) {
  if (stamp(installed) !== packages) {
    run('npm ci --ignore-scripts --prefer-offline --no-progress');
    writeFileSync(installed, packages);
  }
  run('npm run build --silent');
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, everything);
}

function run(command) {
  execSync(command, { cwd: root, stdio: 'inherit' });
}

function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  paths.flatMap(files).sort().forEach(file => hash.update(file).update('\0').update(readFileSync(join(root, file))));
  return hash.digest('hex');
}

function files(path) {
  if (!statSync(join(root, path)).isDirectory()) {
    return [path];
  }
  return readdirSync(join(root, path)).flatMap(name => files(`${path}/${name}`));
}

function stamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
