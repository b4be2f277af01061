import { Form } from '@bpmn-io/form-js-viewer';
import flatpickr from 'flatpickr';
import { Swedish } from 'flatpickr/dist/esm/l10n/sv.js';
import { NativeSelect } from './native-select.js';
import { refusableList } from './refusable-list.js';

const Validator = new Form().get('validator').constructor;

flatpickr.localize({
  ...Swedish,
  yearAriaLabel: 'År',
  monthAriaLabel: 'Månad',
  scrollTitle: 'Rulla för att ändra',
  toggleTitle: 'Klicka för att ändra'
});
flatpickr.setDefaults({ ariaDateFormat: 'j F Y' });

/** The form viewer with our parts in it; what the server refused stands at its field like the viewer's own messages. */
export function createViewer(refusals, properties) {
  class RefusingValidator extends Validator {
    validateFieldInstance(instance, value) {
      return [...super.validateFieldInstance(instance, value), ...refusals.at(instance.valuePath, value)];
    }
  }
  RefusingValidator.$inject = Validator.$inject;

  const viewer = new Form({
    properties,
    debounce: false,
    additionalModules: [{ validator: ['type', RefusingValidator] }]
  });
  const fields = viewer.get('formFields');
  fields.register('select', NativeSelect);
  fields.register('dynamiclist', refusableList(() => viewer, refusals));
  return viewer;
}
