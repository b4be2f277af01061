-- A completed measure is shown by files, or says why there are none; what was completed before files could be kept stays.
alter table measure_history_entry
    add column evidence_files integer not null default 0 check (evidence_files >= 0),
    add column no_files_reason text check (no_files_reason <> '');
alter table measure_history_entry alter column evidence_files drop default;
alter table measure_history_entry add constraint ck_measure_history_entry_evidence
    check (status <> 'COMPLETED' or evidence_files > 0 or no_files_reason is not null) not valid;
