import {
  Description, Errors, Label, LOAD_STATES, Select, formFieldClasses, useCleanupSingleSelectValue, useOptionsAsync
} from '@bpmn-io/form-js-viewer';
import { h } from 'preact';

/** The viewer's list to choose from, as the browser's own: keyboard, screen reader and phone know what to do with it. */
export function NativeSelect({ domId, disabled, errors = [], field, onBlur, onChange, onFocus, readonly, value }) {
  const { loadState, options } = useOptionsAsync(field);
  useCleanupSingleSelectValue({ field, loadState, options, value, onChange });
  const required = field.validate?.required;
  const choose = ({ target }) =>
    onChange({ value: options.find(option => String(option.value) === target.value)?.value ?? null });

  // What a form only tells, such as the question that a row is about, is no list to choose from and is read in full.
  if (field.readonly) {
    return h('div', { class: formFieldClasses('select', { readonly }) },
      h(Label, { htmlFor: domId, label: field.label }),
      h('output', { id: domId, class: 'task-form-told' }, options.find(option => option.value === value)?.label));
  }

  return h('div', { class: formFieldClasses('select', { errors, disabled, readonly }) },
    h(Label, { htmlFor: domId, label: field.label, required }),
    h('select', {
      id: domId,
      class: 'fjs-select',
      disabled: disabled || readonly,
      required,
      'aria-invalid': errors.length > 0,
      'aria-describedby': `${domId}-description ${domId}-error-message`,
      onChange: choose,
      onBlur: () => onBlur?.(),
      onFocus: () => onFocus?.()
    },
    h('option', { value: '', selected: value == null }, loadState === LOAD_STATES.LOADED ? 'Välj …' : ''),
    options.map(option => h('option', {
      key: String(option.value), value: String(option.value), selected: option.value === value
    }, option.label))),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors }));
}

NativeSelect.config = Select.config;
