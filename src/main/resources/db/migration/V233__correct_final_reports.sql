-- What the project leader says in the report can be corrected for a reason, as a new version; the numbers stay.
alter table final_report
    add column correction_reason text check (correction_reason <> ''),
    add constraint ck_final_report_correction check (version > 1 or correction_reason is null);
