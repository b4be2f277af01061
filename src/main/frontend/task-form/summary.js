import { element } from './elements.js';
import { texts } from './texts.js';

/** What has to be mended, above the form, each line with a link to its field. */
export class Summary {
  constructor(fields) {
    this.fields = fields;
    this.root = element('div', { class: 'task-form-alert', role: 'alert', tabindex: '-1', hidden: true });
  }

  clear() {
    this.root.hidden = true;
    this.root.replaceChildren();
  }

  /** The fields' own messages and what the server refused, in the order of the form. */
  pointOut(refusals) {
    const atFields = this.fields.messages();
    const known = new Set(atFields.map(({ path, message }) => path + message));
    const elsewhere = refusals.all().filter(({ path, message }) => !known.has(path + message));
    this.#list([...elsewhere, ...atFields].sort((one, other) =>
      this.fields.top(one.path) - this.fields.top(other.path)));
  }

  #list(refusals) {
    this.#show(
      element('p', { class: 'task-form-alert-title' }, texts.refused(refusals.length)),
      element('ul', {}, ...refusals.map(refusal => element('li', {}, this.#line(refusal)))));
  }

  message(sentence, ...actions) {
    this.#show(element('p', {}, sentence), ...actions);
  }

  #line({ path, message }) {
    const name = this.fields.name(path);
    const focus = event => {
      event.preventDefault();
      this.fields.focus(path);
    };
    const between = /[.?!]$/.test(name) ? ' ' : ': ';
    return name ? element('a', { href: '#', onclick: focus }, name + between + message) : message;
  }

  #show(...children) {
    this.root.replaceChildren(...children);
    this.root.hidden = false;
    this.root.scrollIntoView({ block: 'nearest' });
    this.root.focus({ preventScroll: true });
  }
}
