import { at, same } from './values.js';

/** What the server refused, by the path of the field; a refusal is gone as soon as its field is changed. */
export class Refusals {
  #byPath = new Map();

  constructor(valueName) {
    this.valueName = valueName;
  }

  replace(refusals, data) {
    this.#byPath = new Map();
    for (const { path, message } of refusals) {
      const whole = this.#whole(path || '');
      const known = this.#byPath.get(whole);
      this.#byPath.set(whole, {
        value: structuredClone(at(data, whole.split('.'))),
        messages: [...known?.messages || [], message]
      });
    }
  }

  at(path, value) {
    const refusal = this.#byPath.get(path.join('.'));
    return refusal && same(refusal.value, value) ? refusal.messages : [];
  }

  all() {
    return [...this.#byPath].flatMap(([path, { messages }]) => messages.map(message => ({ path, message })));
  }

  #whole(path) {
    const inside = path === this.valueName || path.startsWith(`${this.valueName}.`);
    return inside ? path : [this.valueName, path].filter(Boolean).join('.');
  }
}
