import { Datetime, Description, Errors, Label, formFieldClasses } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';

/** Stands in the value for a day or a time that is typed in part: no day, and not nothing either. */
export const UNFINISHED = 'ofullständig';

const UNFINISHED_SAYS = { date: 'Skriv hela datumet: år, månad och dag.', time: 'Skriv hela klockslaget: timme och minut.' };
const LENGTH = { date: 'åååå-mm-dd'.length, time: 'tt:mm'.length };

/** The viewer's day or time as the browser's own field, which no day that does not exist gets into. */
export function NativeMoment({ domId, disabled, errors = [], field, onBlur, onChange, onFocus, readonly, value }) {
  const { subtype } = field;
  const id = `${domId}-${subtype}`;
  const required = field.validate?.required;
  const read = ({ target }) => onChange({ value: target.validity.badInput ? UNFINISHED : target.value || null });
  // Browsers tell of a part that is typed or wiped first when the field is left.
  const leave = event => {
    if (event.target.validity.badInput || value === UNFINISHED) {
      read(event);
    }
    onBlur?.();
  };

  return h('div', { class: formFieldClasses('datetime', { errors, disabled, readonly }) },
    h(Label, { htmlFor: id, label: subtype === 'time' ? field.timeLabel : field.dateLabel, required }),
    h('input', {
      id,
      type: subtype,
      class: 'fjs-input',
      disabled,
      readOnly: readonly,
      required,
      max: subtype === 'date' ? '9999-12-31' : undefined,
      value: value === UNFINISHED ? undefined : (value ?? '').slice(0, LENGTH[subtype]),
      'aria-invalid': errors.length > 0,
      'aria-describedby': `${domId}-description ${domId}-error-message`,
      onInput: read,
      onBlur: leave,
      onFocus: () => onFocus?.()
    }),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors }));
}

NativeMoment.config = Datetime.config;

/** What is wrong with a value that is typed in part. */
export function unfinished({ type, subtype }, value) {
  return type === 'datetime' && value === UNFINISHED ? [UNFINISHED_SAYS[subtype]] : [];
}
