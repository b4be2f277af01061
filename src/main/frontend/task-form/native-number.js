import { Description, Errors, Label, Numberfield, formFieldClasses } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useState } from 'preact/hooks';

/** What the viewer calls a value that is no number; its own check then asks for one. */
const NO_NUMBER = 'NaN';
const NUMBER = /^-?\d+(\.\d+)?$/;
const UNIT = /(kr|kronor|:-)\.?$/i;
/** Points between thousands: 1.234,50, or 1.234 where no number has three decimals. */
const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;

/** The viewer's number as a field in which what is typed stays as it was typed: 1250,50 and 1 250,50 are the same. */
export function NativeNumber({ domId, disabled, errors = [], field, onBlur, onChange, onFocus, readonly, value }) {
  const [typed, setTyped] = useState('');
  const required = field.validate?.required;
  const unit = field.appearance?.suffixAdorner;
  const read = text => number(text, field.decimalDigits);
  const type = ({ target }) => {
    setTyped(target.value);
    onChange({ value: read(target.value) });
  };

  return h('div', { class: formFieldClasses('number', { errors, disabled, readonly }) },
    h(Label, { htmlFor: domId, label: field.label, required }),
    h('div', { class: 'fjs-input-group' },
      h('input', {
        id: domId,
        type: 'text',
        class: 'fjs-input',
        inputMode: field.decimalDigits === 0 ? 'numeric' : 'decimal',
        autoComplete: 'off',
        disabled,
        readOnly: readonly,
        required,
        value: read(typed) === (value ?? null) ? typed : written(value),
        'aria-invalid': errors.length > 0,
        'aria-describedby': `${domId}-description ${domId}-error-message`,
        onInput: type,
        onBlur: () => onBlur?.(),
        onFocus: () => onFocus?.()
      }),
      unit && h('span', { class: 'fjs-input-adornment border-left border-radius-right' }, unit)),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors }));
}

NativeNumber.config = Numberfield.config;

function number(text, decimals) {
  const bare = text.replace(/\s/g, '').replace('−', '-').replace(UNIT, '');
  const grouped = GROUPED.test(bare) && (bare.includes(',') || decimals < 3);
  const plain = (grouped ? bare.replaceAll('.', '') : bare).replace(',', '.');
  if (plain === '') {
    return null;
  }
  return NUMBER.test(plain) ? Number(plain) : NO_NUMBER;
}

function written(value) {
  return value == null || value === NO_NUMBER ? '' : String(value).replace('.', ',');
}
