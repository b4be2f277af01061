-- Lines of the same moment stay in the order they were written.
alter table journal_entry add column position bigint generated always as identity;
