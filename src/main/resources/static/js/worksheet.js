/* Opens a worksheet's rows beside the table, and after each saved row the next one that waits. */
const sheet = () => document.getElementById('sheet');
const layout = document.querySelector('.sheet-layout');
const editor = document.querySelector('.row-editor');
const form = editor.querySelector('[data-row-form]');
const heading = document.getElementById('row-name');
const wide = window.matchMedia('(min-width: 1000px)');
let current;
let mounted;

const links = () => [...sheet().querySelectorAll('[data-row]')];
const linkOf = key => links().find(link => link.dataset.row === key);

function open(key, link) {
  close();
  current = key;
  heading.textContent = link?.dataset.name || link?.textContent || heading.textContent;
  editor.hidden = false;
  layout.classList.add('editing');
  link?.closest('tr')?.classList.add('open');
  mounted = window.TaskForm.mount(form, {
    url: editor.dataset.rows + encodeURIComponent(key), submitLabel: form.dataset.label, onDone: () => saved(key)
  });
  mounted.ready.then(() => focusFirst());
}

/* A narrow window shows what to look for first; there the field waits until it is touched. */
function focusFirst() {
  const field = form.querySelector('input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled])');
  heading.classList.toggle('visually-hidden', form.textContent.includes(heading.textContent));
  if (field && wide.matches) {
    field.focus();
    editor.scrollIntoView({ block: 'nearest' });
  } else {
    heading.focus({ preventScroll: true });
    editor.scrollTo(0, 0);
  }
}

function close() {
  current = undefined;
  mounted?.destroy();
  mounted = undefined;
  editor.hidden = true;
  layout.classList.remove('editing');
  form.replaceChildren();
  links().forEach(link => link.closest('tr')?.classList.remove('open'));
}

async function saved(key) {
  const place = links().findIndex(link => link.dataset.row === key);
  await window.htmx.ajax('GET', editor.dataset.sheet, { target: '#sheet', swap: 'outerHTML' });
  const waiting = links().filter(link => 'unfilled' in link.dataset);
  const last = linkOf(key) ? place : place - 1;
  const next = key === 'new' ? undefined : waiting.find(link => links().indexOf(link) > last) || waiting[0];
  if (next) {
    go(next);
  } else {
    history.replaceState(null, '', editor.dataset.sheet);
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
  history.replaceState(null, '', editor.dataset.sheet);
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
