-- The sum is checked by the database itself, and a report once adopted never changes.
create table final_report (
    id             uuid primary key,
    project_id     uuid not null references project (id),
    version        integer not null check (version > 0),
    content        text not null,
    content_sha256 text not null,
    finalised_by   uuid not null references account (id),
    finalised_at   timestamptz not null,
    constraint uq_final_report_version unique (project_id, version),
    constraint ck_final_report_sum check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create trigger keep_as_written before update or delete on final_report
    for each row execute function keep_as_written();
