/** Reads the value that stands at a path of keys and indexes. */
export function at(value, path) {
  return path.reduce((inner, key) => inner?.[key], value);
}

/** True for two values that are the same when sent. */
export function same(one, other) {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/**
 * The value of a form as it is sent: a list without rows is an empty list and not left out, as the viewer has it.
 */
export function withEmptyLists(schema, data) {
  const complete = structuredClone(data);
  fill(schema.components, complete);
  return complete;
}

function fill(components = [], target) {
  for (const { type, path, components: inner } of components) {
    const keys = path ? path.split('.') : [];
    if (type === 'group') {
      fill(inner, keys.reduce((value, key) => (value[key] ??= {}), target));
    } else if (type === 'dynamiclist') {
      const holder = keys.slice(0, -1).reduce((value, key) => (value[key] ??= {}), target);
      (holder[keys.at(-1)] ??= []).forEach(row => fill(inner, row));
    }
  }
}
