import { Description, Errors, Label, Textfield, formFieldClasses } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from './texts.js';

/** What the server takes; it looks at what a file holds, this only helps to choose. */
const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/webp,.pdf,.jpg,.jpeg,.png,.webp,.txt,.csv,.docx,.xlsx,.odt';
const MOST = 10;

/** True for a text field whose value is the ids of files. */
export const isUpload = field => field?.properties?.upload === 'true';

/**
 * The viewer's text field, which becomes a place to attach files where its form says `"properties": {"upload": "true"}`;
 * with `"multiple": "true"` for several. Its value is their ids, separated by commas.
 */
export function uploadable(files) {
  function TextOrFiles(props) {
    return isUpload(props.field) ? h(UploadField, { ...props, files: files() }) : h(Textfield, props);
  }
  TextOrFiles.config = Textfield.config;
  return TextOrFiles;
}

function UploadField({ domId, disabled, errors = [], field, files, onBlur, onChange, onFocus, readonly, value }) {
  const ids = read(value);
  const latest = useRef(ids);
  latest.current = ids;
  const chooser = useRef(null);
  const button = useRef(null);
  const [sending, setSending] = useState(null);
  const [faults, setFaults] = useState([]);
  const [said, setSaid] = useState('');
  const [, redraw] = useState(0);
  const most = field.properties.multiple === 'true' ? MOST : 1;
  const isWritable = !disabled && !readonly;

  useEffect(() => {
    files.learn(ids).then(() => redraw(count => count + 1), () => {});
  }, [value]);

  const put = next => {
    latest.current = next;
    onChange({ value: next.join(',') });
  };
  const send = async chosen => {
    setFaults([]);
    for (const file of chosen) {
      try {
        if (latest.current.length >= most) {
          throw new Error(texts.tooManyFiles(most));
        }
        setSaid(texts.fileSending(file.name));
        setSending({ name: file.name, share: 0 });
        const id = await files.send(file, share => setSending({ name: file.name, share }));
        put([...latest.current, id]);
        setSaid(texts.fileAttached(file.name));
      } catch (refused) {
        setFaults(before => [...before, `${file.name}: ${refused.message}`]);
        setSaid('');
      }
    }
    setSending(null);
    button.current?.focus();
  };
  const choose = ({ target }) => {
    const chosen = [...target.files];
    target.value = '';
    send(chosen);
  };
  const remove = id => {
    setSaid(texts.fileRemoved(files.known(id)?.name ?? ''));
    put(latest.current.filter(other => other !== id));
    files.remove(id);
    button.current?.focus();
  };

  const help = `${domId}-description ${domId}-error-message`;
  return h('div', { class: `${formFieldClasses('textfield', { errors, disabled, readonly })} task-form-upload` },
    h(Label, { htmlFor: domId, label: field.label, required: field.validate?.required }),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h('ul', { class: 'task-form-files', 'aria-label': field.label }, ids.map(id => h('li', { key: id },
      h(FileName, { file: files.known(id), link: files.link(id) }),
      isWritable && h('button', {
        type: 'button', class: 'task-form-file-remove', onClick: () => remove(id),
        'aria-label': texts.removeFileNamed(files.known(id)?.name ?? '')
      }, texts.removeFile)))),
    !isWritable && ids.length === 0 && h('p', { class: 'task-form-file-said' }, texts.noFiles),
    sending && h('p', { class: 'task-form-file-sending' },
      h('span', null, texts.fileSending(sending.name)), ' ',
      h('progress', { max: 1, value: sending.share, 'aria-label': texts.fileSending(sending.name) })),
    isWritable && h('input', {
      ref: chooser, type: 'file', hidden: true, accept: ACCEPTED, multiple: most > 1, tabIndex: -1, onChange: choose
    }),
    isWritable && h('button', {
      ref: button, id: domId, type: 'button', class: 'task-form-file-choose', 'aria-describedby': help,
      'aria-disabled': sending ? 'true' : undefined, 'aria-label': `${field.label}: ${texts.chooseFile(most > 1)}`,
      onClick: () => !sending && chooser.current.click(), onBlur: () => onBlur?.(), onFocus: () => onFocus?.()
    }, texts.chooseFile(most > 1)),
    h('p', { class: 'task-form-file-said', role: 'status' }, said),
    faults.length > 0 && h('div', { class: 'fjs-form-field-error', role: 'alert' },
      h('ul', null, faults.map(fault => h('li', { key: fault }, fault)))),
    h(Errors, { id: `${domId}-error-message`, errors }));
}

function FileName({ file, link }) {
  return file
    ? h('a', { href: link, target: '_blank', rel: 'noopener' }, `${file.name} (${size(file.size)})`)
    : h('span', null, texts.fileUnknown);
}

function read(value) {
  return (value ?? '').split(',').map(id => id.trim()).filter(Boolean);
}

function size(bytes) {
  const kilo = bytes / 1024;
  return kilo < 1024
    ? `${Math.max(1, Math.round(kilo))} kB`
    : `${(kilo / 1024).toFixed(1).replace('.', ',')} MB`;
}
