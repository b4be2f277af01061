/** Every sentence that the form says of itself. */
export const texts = {
  loading: 'Formuläret hämtas …',
  complete: 'Slutför uppgiften',
  sending: 'Skickar …',
  done: 'Klart. Uppgifterna är sparade.',
  again: 'Försök igen',
  reload: 'Läs in formuläret på nytt',
  login: 'Öppna inloggningen i en ny flik',
  readOnly: 'Du kan läsa formuläret men inte ändra i det.',
  draftFound: 'Det du skrev förra gången finns kvar nedan som utkast. Det är inte inskickat.',
  draftSaved: time => `Utkast sparat kl. ${time}`,
  draftFailed: 'Utkastet kunde inte sparas just nu. Det du har skrivit finns kvar på sidan. '
    + 'Vi försöker igen om en liten stund.',
  refused: count => count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`,
  row: number => `rad ${number}`,
  kept: 'Det du har skrivit finns kvar här på sidan.',
  loggedOut: 'Du har loggats ut. Logga in i en ny flik, gå tillbaka hit och försök igen.',
  forbidden: 'Du har inte behörighet att göra det här.',
  gone: 'Uppgiften finns inte längre. Någon annan kan ha gjort klart den.',
  conflict: 'Någon annan har hunnit före och ändrat eller slutfört det här.',
  tooLarge: 'Det du har skrivit är för långt för att kunna skickas. Korta texterna och försök igen.',
  unreachable: 'Det gick inte att nå servern. Kontrollera att du har nät och försök igen.',
  fault: id => `Något gick fel hos oss. Försök igen om en stund.${id ? ` Felnummer: ${id}.` : ''}`
};
