-- Sorts å, ä and ö after z on every server, whatever locale its database was made with.
create collation swedish (provider = icu, locale = 'sv-SE');
