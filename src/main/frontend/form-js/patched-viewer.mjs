import { readFile } from 'node:fs/promises';
import { mended } from './mended.mjs';
import { swedish } from './swedish.mjs';

/** Bundles the form viewer with our changes; a change that no longer finds its place fails the build. */
export const patchedViewer = {
  name: 'patched-form-viewer',
  setup(build) {
    build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, async ({ path }) => ({
      contents: [...swedish, ...mended].reduce(replaced, await readFile(path, 'utf8')),
      loader: 'js'
    }));
  }
};

function replaced(source, [from, to]) {
  if (!source.includes(from)) {
    throw new Error(`The form viewer no longer holds this text, review the change: ${from}`);
  }
  return source.replaceAll(from, () => to);
}
