/* Opens a worksheet's rows beside the table, and after each saved row the next one that waits. */
const sheet = () => document.getElementById('sheet');
const layout = document.querySelector('.sheet-layout');
const editor = document.querySelector('.row-editor');
const form = editor.querySelector('[data-row-form]');
const heading = document.getElementById('row-name');
let current;

const links = () => [...sheet().querySelectorAll('[data-row]')];
const linkOf = key => links().find(link => link.dataset.row === key);

function open(key, link) {
  close();
  current = key;
  heading.textContent = link?.dataset.name || link?.textContent || heading.textContent;
  editor.hidden = false;
  layout.classList.add('editing');
  link?.closest('tr')?.classList.add('open');
  const mounted = window.TaskForm.mount(form, {
    url: editor.dataset.rows + encodeURIComponent(key), submitLabel: form.dataset.label, onDone: () => saved(key)
  });
  mounted.ready.then(() => focusFirst());
}

function focusFirst() {
  const field = form.querySelector('input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled])');
  (field || heading).focus();
  editor.scrollIntoView({ block: 'nearest' });
}

function close() {
  current = undefined;
  editor.hidden = true;
  layout.classList.remove('editing');
  form.replaceChildren();
  links().forEach(link => link.closest('tr')?.classList.remove('open'));
}

async function saved(key) {
  const place = links().findIndex(link => link.dataset.row === key);
  await window.htmx.ajax('GET', window.location.pathname, { target: '#sheet', swap: 'outerHTML' });
  const waiting = links().filter(link => 'unfilled' in link.dataset);
  const next = key === 'new' ? undefined : waiting.find(link => links().indexOf(link) > place) || waiting[0];
  if (next) {
    go(next);
  } else {
    history.replaceState(null, '', window.location.pathname);
    close();
    (linkOf(key) || links()[0])?.focus();
    document.getElementById('sheet-said').textContent = editor.dataset.allFilled;
  }
}

function go(link) {
  history.replaceState(null, '', link.getAttribute('href'));
  open(link.dataset.row, link);
}

function leave() {
  const key = current;
  history.replaceState(null, '', window.location.pathname);
  close();
  linkOf(key)?.focus();
}

document.addEventListener('click', event => {
  const link = event.target.closest('[data-row]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    go(link);
  } else if (event.target.closest('.row-editor .close')) {
    event.preventDefault();
    leave();
  }
});

editor.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !event.defaultPrevented) {
    leave();
  }
});

if (editor.dataset.open) {
  open(editor.dataset.open, linkOf(editor.dataset.open));
}
