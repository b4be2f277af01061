import { Form } from '@bpmn-io/form-js-viewer';
import { FoldedText } from './folded-text.js';
import { NativeMoment, unfinished } from './native-moment.js';
import { NativeNumber } from './native-number.js';
import { NativeSelect } from './native-select.js';
import { refusableList } from './refusable-list.js';
import { uploadable } from './upload-field.js';

const Validator = new Form().get('validator').constructor;

/** The form viewer with our parts in it; what the server refused stands at its field like the viewer's own messages. */
export function createViewer(refusals, files, properties) {
  class RefusingValidator extends Validator {
    validateFieldInstance(instance, value) {
      return [
        ...super.validateFieldInstance(instance, value),
        ...unfinished(fields().get(instance.id), value),
        ...refusals.at(instance.valuePath, value)
      ];
    }
  }
  const fields = () => viewer.get('formFieldRegistry');
  RefusingValidator.$inject = Validator.$inject;

  const viewer = new Form({
    properties,
    debounce: false,
    additionalModules: [{ validator: ['type', RefusingValidator] }]
  });
  const kinds = viewer.get('formFields');
  kinds.register('datetime', NativeMoment);
  kinds.register('number', NativeNumber);
  kinds.register('select', NativeSelect);
  kinds.register('text', FoldedText);
  kinds.register('textfield', uploadable(() => files));
  kinds.register('dynamiclist', refusableList(() => viewer, refusals));
  return viewer;
}
