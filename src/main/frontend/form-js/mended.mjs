/** Small mends in the form viewer for people who use a keyboard, a screen reader or a phone, and doors for our parts. */
export const mended = [
  // A group of choices is one thing with a name.
  ['    class: formFieldClasses(type$c, {\n      errors,\n      disabled,\n      readonly\n    }),\n    ref: outerDivRef,\n'
    + '    children: [jsx(Label, {\n',
  '    class: formFieldClasses(type$c, {\n      errors,\n      disabled,\n      readonly\n    }),\n    ref: outerDivRef,\n'
    + "    role: 'radiogroup',\n    'aria-labelledby': `${domId}-legend`,\n"
    + '    children: [jsx(Label, {\n      id: `${domId}-legend`,\n'],
  ['    ref: outerDivRef,\n    children: [jsx(Label, {\n      label: label,\n',
    "    ref: outerDivRef,\n    role: 'group',\n    'aria-labelledby': `${domId}-legend`,\n"
    + '    children: [jsx(Label, {\n      id: `${domId}-legend`,\n      label: label,\n'],

  // A message that comes when a field is left would move the page under the finger that presses the next one.
  ['    const value = get(data, valuePath);\n    if (initialValidationTrigger) {\n      setInitialValidationTrigger(false);\n'
    + '      viewerCommands.updateFieldInstanceValidation(fieldInstance, value);\n    }\n',
  ''],

  // A row says in words how it is taken away.
  ['children: jsx(SvgDelete, {})', "children: 'Ta bort'"],

  // Our own parts need these.
  ['export { ALLOW_ATTRIBUTE,',
    'export { formFieldClasses, useCleanupSingleSelectValue, useOptionsAsync, LOAD_STATES, ALLOW_ATTRIBUTE,']
];
