/**
 * What the form viewer says in English, and what it says here. The viewer has no translation service, so its source
 * is changed while it is bundled. Its mark "Powered by bpmn.io" stays as it is: the licence asks for that.
 */
export const swedish = [
  ["'Add new'", "repeaterField.properties?.addLabel || 'Lägg till'"],
  ['`Expand all (${values.length - 1})`', '`Visa alla (${values.length})`'],
  ["'Collapse'", "'Visa färre'"],
  ['`Remove list item ${itemIndex + 1}`', '`Ta bort rad ${itemIndex + 1}`'],
  ["'No results'", "'Inget stämmer med sökningen'"],
  ["'All values selected'", "'Alla alternativ är valda'"],
  ["'Search'", "'Sök'"],
  ['"Skip to search"', '"Hoppa till sökfältet"'],
  ['"Remove tag"', '"Ta bort valet"'],
  ["'Nothing to show.'", "'Det finns inget att visa.'"],
  ['"Nothing to show."', '"Det finns inget att visa."'],
  ['" of "', '" av "'],
  ['"Previous page"', '"Föregående sida"'],
  ['"Next page"', '"Nästa sida"'],
  ['`Click to sort by ${label} descending`', '`Sortera efter ${label}, högst först`'],
  ['`Click to sort by ${label} ascending`', '`Sortera efter ${label}, lägst först`'],
  ["'Click to remove sorting'", "'Sluta sortera'"],
  ['"No content to show."', '"Det finns inget att visa."'],
  ['"External content couldn\'t be loaded."', '"Det gick inte att hämta innehållet."'],
  ['"This is an image placeholder"', '"Plats för en bild"'],
  ['"Browse"', '"Välj fil"'],
  ["'No files selected'", "'Ingen fil är vald'"],
  ["'Document reference is not defined.'", "'Dokumentet saknas.'"],
  ["'Unable to download document'", "'Det gick inte att hämta dokumentet'"],
  ['`Download ${fileName}`', '`Hämta ${fileName}`'],

  ["'Value is not a number.'", "'Skriv ett tal.'"],
  ["'Value is expected to ' + (decimalDigits === 0 ? 'be an integer' : `have at most ${decimalDigits} "
    + "decimal digit${decimalDigits > 1 ? 's' : ''}`) + '.'",
  "decimalDigits === 0 ? 'Skriv ett heltal.' : `Skriv högst ${decimalDigits} decimaler.`"],
  ['`Field must match pattern ${validation.pattern}.`',
    "'Det som står här har inte rätt form. Läs hjälptexten vid fältet.'"],
  ["'Field is required.'",
    "field.type === 'checkbox' ? 'Kryssa i rutan.'"
    + " : ['radio', 'select', 'checklist', 'taglist'].includes(field.type) ? 'Välj ett alternativ.'"
    + " : field.type !== 'datetime' ? 'Fyll i det här fältet.'"
    + " : field.subtype === 'time' ? 'Fyll i ett klockslag.' : 'Fyll i ett datum.'"],
  ['`Field must have minimum value of ${validation.min}.`', '`Talet får inte vara lägre än ${validation.min}.`'],
  ['`Field must have maximum value of ${validation.max}.`', '`Talet får inte vara högre än ${validation.max}.`'],
  ["'Min validation value is not a valid number.'", "'Skriv ett tal.'"],
  ["'Max validation value is not a valid number.'", "'Skriv ett tal.'"],
  ['`Field must have minimum length of ${validation.minLength}.`', '`Skriv minst ${validation.minLength} tecken.`'],
  ['`Field must have maximum length of ${validation.maxLength}.`',
    '`Texten är för lång. Skriv högst ${validation.maxLength} tecken.`'],
  ["'Field must be a valid  international phone number. (e.g. +4930664040900)'",
    "'Skriv telefonnumret med landsnummer och utan mellanslag, till exempel +46701234567.'"],
  ["'Field must be a valid email.'", "'Skriv en e-postadress, till exempel namn@kommun.se.'"],

  // Labels that the viewer invents where a form gives none.
  ...['Checkbox', 'Checkbox group', 'Group', 'Number', 'Radio group', 'Select', 'Dynamic list', 'Tag list',
    'Text field', 'Text area', 'Button', 'File picker', 'Document preview', 'Table'
  ].map(label => [`label: '${label}',`, "label: '',"])
];
