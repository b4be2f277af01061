import { Draft } from './draft.js';
import { element } from './elements.js';
import { Fields } from './fields.js';
import { Files } from './files.js';
import { Frame } from './frame.js';
import { otherDraft, takenInDraft } from './other-draft.js';
import { Refusals } from './refusals.js';
import { Server } from './server.js';
import { Summary } from './summary.js';
import { texts } from './texts.js';
import { withEmptyLists } from './values.js';
import { createViewer } from './viewer.js';

const SETTLING = 250;

/** One form on a page: shows it, keeps what is typed, sends it, and shows what the server says. */
export class TaskForm {
  #sending = false;
  #gone = false;

  /**
   * @param {HTMLElement} container
   * @param {{url: string, submitLabel?: string, buttons?: boolean, links?: string, readOnly?: boolean,
   *   notice?: {text: string, label: string, action: function}, onSubmitRequest?: function,
   *   onDone?: function}} options
   */
  constructor(container, options) {
    this.options = { buttons: true, ...options };
    this.server = new Server(options.url);
    this.frame = new Frame(container, this.options);
    this.frame.root.addEventListener('keydown', event => this.#onKey(event));
    this.ready = this.#open();
  }

  /** True when the form stands on the page. */
  async #open() {
    this.frame.loading();
    try {
      this.form = await this.server.load();
      if (!this.#gone) {
        await this.#show();
      }
      return !this.#gone;
    } catch (fault) {
      const again = () => { this.ready = this.#open(); };
      this.frame.closed(fault.status === undefined ? texts.fault() : fault.message, fault.status, again);
      return false;
    }
  }

  /** @param {object} [takenIn] what was typed over an earlier version, where the person wants it in the form */
  async #show(takenIn) {
    const { data = {}, valueName, title, editable, version, project, drafts } = this.form;
    const draft = takenIn ?? drafts.typed;
    this.editable = editable !== false && !this.options.readOnly;
    const schema = withoutTexts(this.form.schema, this.options.without);
    this.refusals = new Refusals(valueName);
    this.files = new Files(this.server, project);
    this.viewer = createViewer(this.refusals, this.files, {
      readOnly: !this.editable, ariaLabel: title, textLinkTarget: this.options.links
    });
    this.viewer.on('changed', state => this.#changed(state.data));
    await this.viewer.importSchema(schema, draft ? { ...data, [valueName]: draft } : data);
    this.draft = new Draft(this.server, this.typed, this.editable, { version, ...origin(drafts, takenIn) });
    const fields = new Fields(this.viewer);
    this.summary = new Summary(fields);
    const place = element('div', { class: 'task-form-fields' });
    this.frame.show({
      summary: this.summary.root, place, draft: this.draft.root, editable: this.editable, submit: () => this.submit(),
      notice: this.editable ? draft && !takenIn && texts.draftFound : texts.readOnly
    });
    this.viewer.attachTo(place);
    this.#listen(place);
    this.#offer(fields, takenIn);
  }

  #offer(fields, takenIn) {
    const { drafts, valueName } = this.form;
    if (takenIn) {
      this.frame.putFirst(takenInDraft(drafts.otherIsStale, () => this.#leaveOut()));
    } else if (drafts.other) {
      this.frame.putFirst(otherDraft(
        drafts.otherIsStale, fields.differing({ [valueName]: drafts.other }), () => this.#takeIn()));
    }
  }

  /** What stands in the form now can be shown again, and so can the other. */
  async #takeIn() {
    const { drafts } = this.form;
    drafts.typed = this.draft.isTouched ? this.typed : drafts.typed;
    this.#leave();
    await this.#show(drafts.other);
  }

  async #leaveOut() {
    this.form.drafts.other = this.typed;
    this.#leave();
    await this.#show();
  }

  #listen(place) {
    ['input', 'change', 'click'].forEach(kind => place.addEventListener(kind, () => this.draft.touch(), true));
    this.viewer.get('eventBus').on('repeatRenderManager.add', () => focusNewRow());
    place.addEventListener('submit', event => {
      event.preventDefault();
      event.stopPropagation();
    }, true);
  }

  #onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.options.onSubmitRequest ? this.options.onSubmitRequest() : this.submit();
    }
  }

  /** Sends the form; true when the server has taken it. */
  async submit() {
    if (this.#sending || !this.viewer || !this.editable) {
      return false;
    }
    this.#sending = true;
    this.frame.busy(true);
    try {
      return await this.#send();
    } finally {
      this.#sending = false;
      this.frame.busy(false);
    }
  }

  async #send() {
    await this.#settle();
    this.summary.clear();
    this.refusals.replace([], {});
    if (this.files.isSending) {
      this.summary.message(texts.stillSending);
      return false;
    }
    const { data, errors } = this.viewer.submit();
    if (Object.keys(errors).length > 0) {
      this.summary.pointOut(this.refusals);
      return false;
    }
    try {
      await this.draft?.rest();
      this.#done(await this.server.submit({ value: this.#value(data), version: this.form.version }));
      return true;
    } catch (refused) {
      this.draft?.wake();
      this.#refused(refused);
      return false;
    }
  }

  /** The viewer takes a date over a moment after its field is left. */
  async #settle() {
    const active = document.activeElement;
    if (this.frame.root.contains(active) && active.matches('input, select, textarea')) {
      active.blur();
    }
    await new Promise(resolve => setTimeout(resolve, SETTLING));
  }

  #done({ location } = {}) {
    this.draft.end();
    if (this.options.onDone) {
      this.options.onDone();
    } else if (location?.startsWith('/') && !location.startsWith('//')) {
      window.location.assign(location);
    } else {
      this.frame.done();
    }
  }

  #refused(refused) {
    if (refused.status === 422) {
      this.refusals.replace(refused.refusals, this.data);
      this.viewer.validate();
      this.summary.pointOut(this.refusals);
    } else {
      const sentence = refused.status === undefined ? texts.fault() : refused.message;
      this.summary.message(`${sentence} ${texts.kept}`,
        ...this.frame.wayOut(refused, () => this.#reload()));
    }
  }

  async #reload() {
    await this.draft.save();
    if (!this.draft.isKept) {
      this.summary.message(texts.notReloaded);
      return;
    }
    this.#leave();
    this.ready = this.#open();
  }

  #value(data) {
    const { valueName, schema } = this.form;
    return withEmptyLists(schema, { [valueName]: {}, ...data })[valueName];
  }

  #changed(data) {
    this.data = data;
    this.draft?.changed(this.typed);
  }

  get typed() {
    return structuredClone(this.data[this.form.valueName] ?? {});
  }

  saveDraft() {
    return this.draft?.save();
  }

  destroy() {
    this.#gone = true;
    this.#leave();
  }

  #leave() {
    this.draft?.close();
    this.viewer?.destroy();
    this.draft = null;
    this.viewer = null;
  }
}

/** What is taken in goes on from its own draft, under a number of its own, so that the one it replaces stays too. */
function origin({ opening, continues, otherContinues }, takenIn) {
  return takenIn ? { opening: opening + 1, continues: otherContinues } : { opening, continues };
}

function withoutTexts(schema, names = []) {
  const shown = ({ type, text = '' }) => type !== 'text' || !names.some(name => text.includes(`{{${name}}}`));
  return { ...schema, components: schema.components.filter(shown) };
}

function focusNewRow() {
  const list = document.activeElement?.closest('.fjs-form-field-dynamiclist');
  setTimeout(() => [...list?.querySelectorAll('.fjs-repeat-row-container') || []].at(-1)
    ?.querySelector('input, select, textarea')?.focus(), 50);
}
