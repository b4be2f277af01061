import { clock, element, login } from './elements.js';
import { texts } from './texts.js';
import { same } from './values.js';

const PAUSE = 1200;
const RETRY = 10_000;
const KEEPALIVE_LIMIT = 60_000;

/** Saves what has been typed to the server after each pause, and says so. */
export class Draft {
  #timer;
  #failed = false;
  #pending = null;
  #ended = false;
  #resting = false;
  #touched = false;

  /** @param origin what the person types over and in which window, sent with the draft */
  constructor(server, value, kept, origin) {
    this.server = server;
    this.origin = origin;
    this.kept = kept;
    this.saved = value;
    this.value = value;
    this.root = element('p', { class: 'task-form-draft', hidden: !kept });
    this.leave = event => this.#leave(event);
    this.hide = () => document.visibilityState === 'hidden' && this.#dirty() && this.#flush();
    window.addEventListener('beforeunload', this.leave);
    document.addEventListener('visibilitychange', this.hide);
  }

  /** From now on changes are the person's; before, the form only settles what it was given. */
  touch() {
    this.#touched = true;
  }

  get isTouched() {
    return this.#touched;
  }

  changed(value) {
    this.value = value;
    if (!this.#touched) {
      this.saved = value;
    }
    clearTimeout(this.#timer);
    if (this.kept && !this.#ended && this.#dirty()) {
      this.#timer = setTimeout(() => this.save(), PAUSE);
    }
  }

  async save() {
    clearTimeout(this.#timer);
    if (!this.kept || this.#ended || this.#resting || !this.#dirty()) {
      return;
    }
    if (this.#pending) {
      this.#timer = setTimeout(() => this.save(), PAUSE);
      return;
    }
    this.#pending = this.#put();
    await this.#pending;
  }

  async #put() {
    const value = this.value;
    try {
      await this.server.saveDraft({ value, ...this.origin });
      this.saved = value;
      this.#say(texts.draftSaved(clock()), false);
    } catch (refused) {
      this.#failedWith(refused);
    } finally {
      this.#pending = null;
    }
  }

  #failedWith({ status, message }) {
    if (status === 404 || status === 405) {
      this.kept = false;
      return;
    }
    if (status === 413) {
      this.#say(`${message} ${texts.kept}`, true);
      return;
    }
    this.#say(...status === 401 ? [texts.draftLoggedOut, true, login()] : [texts.draftFailed, true]);
    this.#timer = setTimeout(() => this.save(), RETRY);
  }

  /** Whether the server has all that is typed. */
  get isKept() {
    return !this.#dirty();
  }

  /** Waits for a draft under way and lets none follow: one that came after the form would stand there as new. */
  async rest() {
    this.#resting = true;
    clearTimeout(this.#timer);
    await this.#pending;
    clearTimeout(this.#timer);
  }

  /** The form was not taken: what is typed is kept again. */
  wake() {
    this.#resting = false;
    this.changed(this.value);
  }

  /** Nothing more to keep: the form is sent. */
  end() {
    this.#ended = true;
    this.saved = this.value;
    clearTimeout(this.#timer);
    window.removeEventListener('beforeunload', this.leave);
    document.removeEventListener('visibilitychange', this.hide);
    this.root.hidden = true;
  }

  /** The form goes away without being sent. */
  close() {
    if (!this.#ended && this.#dirty()) {
      this.#flush();
    }
    this.end();
  }

  #dirty() {
    return !same(this.value, this.saved);
  }

  #flush() {
    if (this.kept && !this.#resting && JSON.stringify(this.value).length < KEEPALIVE_LIMIT) {
      this.server.saveDraft({ value: this.value, ...this.origin }, true).catch(() => {});
      return true;
    }
    return false;
  }

  #leave(event) {
    if (this.#dirty() && (this.#failed || !this.#flush())) {
      event.preventDefault();
    }
  }

  #say(sentence, failed, ...way) {
    this.#failed = failed;
    this.root.hidden = this.#ended;
    this.root.replaceChildren(sentence, ...way);
    this.root.classList.toggle('task-form-draft-failed', failed);
    failed ? this.root.setAttribute('role', 'alert') : this.root.removeAttribute('role');
  }
}
