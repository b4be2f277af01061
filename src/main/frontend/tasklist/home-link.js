/** The way from Tasklist back to our own pages. */
export const homeLink = {
  id: 'platssamverkan-home',
  template: '<a href="/"><span class="glyphicon glyphicon-home"></span> Startsidan</a>',
  priority: 1000
};
