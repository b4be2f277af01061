import { texts } from './texts.js';
import { isUpload } from './upload-field.js';
import { same } from './values.js';

const FOCUSABLE = 'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button';
const WRITTEN = ['textfield', 'textarea', 'number', 'datetime'];

/** Finds what stands on the page for a path of the value: a field, a row, a list. */
export class Fields {
  constructor(viewer) {
    this.viewer = viewer;
  }

  /** Every message that stands at a field now. */
  messages() {
    const { data } = this.viewer._getState();
    const validator = this.viewer.get('validator');
    return this.#instances('getAllKeyed')
      .filter(({ id }) => !this.viewer.get('formFieldRegistry').get(id).disabled)
      .flatMap(instance => validator.validateFieldInstance(instance, read(data, instance.valuePath))
        .map(message => ({ path: instance.valuePath.join('.'), message })));
  }

  /** "Namn, rad 2", as the person sees it; empty where nothing on the page stands for the path. */
  name(path) {
    const found = path.includes('.') && this.#find(path);
    if (!found) {
      return '';
    }
    const label = found.element?.closest('.fjs-form-field')?.querySelector('.fjs-form-field-label');
    const rows = path.split('.').filter(key => /^\d+$/.test(key)).map(index => texts.row(Number(index) + 1));
    return [label?.textContent.replace(/\*$/, '').trim(), ...rows].filter(Boolean).join(', ');
  }

  /** Where on the page, for a list in the order of the form; what stands nowhere comes first. */
  top(path) {
    return path.includes('.') ? this.#find(path)?.element.getBoundingClientRect().top ?? 0 : -Infinity;
  }

  /** The texts, numbers and days of a value that differ from what the form shows, by the names of their fields. */
  differing(value) {
    const { data } = this.viewer._getState();
    return this.#instances('getAllKeyed')
      .filter(({ id }) => isWritten(this.viewer.get('formFieldRegistry').get(id)))
      .map(({ valuePath }) => ({ valuePath, written: read(value, valuePath) }))
      .filter(({ valuePath, written }) => written && !same(written, read(data, valuePath)))
      .map(({ valuePath, written }) => ({ name: this.name(valuePath.join('.')), written: String(written) }));
  }

  focus(path) {
    const element = this.#find(path)?.element;
    if (!element) {
      return;
    }
    expand(element);
    requestAnimationFrame(() => {
      const target = element.matches(FOCUSABLE) ? element : element.querySelector(FOCUSABLE) || element;
      target.scrollIntoView({ block: 'center' });
      target.focus({ preventScroll: true });
    });
  }

  #find(path) {
    for (let keys = path.split('.'); keys.length > 0; keys = keys.slice(0, -1)) {
      const instance = this.#instances('getAll').find(({ valuePath }) => valuePath?.join('.') === keys.join('.'));
      const element = instance && this.#element(instance);
      if (element) {
        return { element: rowOf(element, path, keys) };
      }
    }
    return null;
  }

  #element({ id, indexes }) {
    const domId = [`fjs-form-${this.viewer._id}-${id}`, ...Object.values(indexes || {})].join('_');
    const labelled = ['', '-date', '-time', '-0'].map(end => document.getElementById(domId + end)).find(Boolean);
    return labelled?.matches('label') ? labelled.parentElement : labelled;
  }

  #instances(which) {
    return this.viewer.get('formFieldInstanceRegistry')[which]();
  }
}

/** What a person reads as typed; the ids of files say nothing to anybody. */
function isWritten(field) {
  return WRITTEN.includes(field.type) && !isUpload(field);
}

function read(data, path) {
  return path.reduce((value, key) => value?.[key], data);
}

/** A path such as "places.1" means a row of the list that was found. */
function rowOf(element, path, keys) {
  const index = path.split('.')[keys.length];
  const rows = element.querySelectorAll('.fjs-repeat-row-container');
  return /^\d+$/.test(index) && rows[index] || element;
}

function expand(element) {
  const collapsed = element.closest('.fjs-repeat-row-collapsed');
  collapsed?.closest('.fjs-form-field-dynamiclist')?.querySelector('.fjs-repeat-render-collapse')?.click();
}
