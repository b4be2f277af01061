import { texts } from './texts.js';

/** An answer that is no success, with the sentence to show for it. */
export class Refused extends Error {
  constructor(status, body) {
    super(body.message || sentence(status, body));
    this.status = status;
    this.refusals = status === 422 ? body.refusals || [] : [];
    this.reload = body.reload === true;
  }
}

/** Talks to the resource of one form. */
export class Server {
  constructor(url) {
    this.url = url;
    this.csrf = csrfOfPage();
  }

  async load() {
    const form = await this.#send('GET', this.url);
    this.csrf = form.csrf || this.csrf;
    return form;
  }

  submit(body) {
    return this.#anew(() => this.#send('POST', this.url, body));
  }

  saveDraft(draft, keepalive = false) {
    return this.#anew(() => this.#send('PUT', `${this.url}/draft`, draft, keepalive));
  }

  /** Somebody who logged in anew in another tab has a new token: it is fetched, and the same is sent once more. */
  async #anew(send) {
    try {
      return await send();
    } catch (refused) {
      if (refused.status !== 403) {
        throw refused;
      }
      await this.load();
      return send();
    }
  }

  /** What files are called: a list of id, name and size. */
  files(project, ids) {
    return this.#send('GET', `/api/projects/${project}/documents?ids=${ids.join(',')}`);
  }

  discard(project, id) {
    return this.#anew(() => this.#send('DELETE', `/api/projects/${project}/documents/${id}`));
  }

  /** Sends a file as it is; `onProgress` hears which share of it has gone, from 0 to 1. */
  upload(project, file, onProgress) {
    return this.#anew(() => this.#put(`/api/projects/${project}/documents`, file, onProgress));
  }

  /** Only the older way of asking tells how far it has come. */
  #put(url, file, onProgress) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.responseType = 'json';
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
      if (this.csrf) {
        request.setRequestHeader(this.csrf.header, this.csrf.token);
      }
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () => request.status === 201 ? resolve(request.response) : reject(refusedFile(request));
      request.onerror = () => reject(new Refused(0, {}));
      request.send(file);
    });
  }

  async #send(method, url, body, keepalive) {
    const headers = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    if (method !== 'GET' && this.csrf) {
      headers[this.csrf.header] = this.csrf.token;
    }
    const response = await fetch(url, {
      method, headers, keepalive, redirect: 'manual', credentials: 'same-origin', body: body && JSON.stringify(body)
    }).catch(() => ({ ok: false, status: 0 }));
    const answer = await json(response);
    if (response.ok) {
      return answer;
    }
    throw new Refused(response.type === 'opaqueredirect' ? 401 : response.status, answer);
  }
}

function refusedFile({ status, response }) {
  const body = response ?? {};
  const said = (body.refusals ?? []).map(({ message }) => message).join(' ');
  return new Refused(status, said ? { ...body, message: said } : body);
}

async function json(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}

function csrfOfPage() {
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
  return meta('_csrf') ? { header: meta('_csrf_header'), token: meta('_csrf') } : null;
}

function sentence(status, { id, errorId }) {
  return {
    0: texts.unreachable,
    401: texts.loggedOut,
    403: texts.forbidden,
    404: texts.gone,
    409: texts.conflict,
    410: texts.gone,
    413: texts.tooLarge,
    422: ''
  }[status] ?? texts.fault(id || errorId);
}
