-- Which earlier project a project was started from, and when what it began with was copied.
create table project_origin (
    project_id        uuid primary key constraint fk_project_origin_project_id references project (id),
    source_project_id uuid not null constraint fk_project_origin_source_project_id references project (id),
    copied_by         uuid not null constraint fk_project_origin_copied_by references account (id),
    copied_at         timestamptz not null,
    constraint ck_project_origin_other check (project_id <> source_project_id)
);
create index ix_project_origin_source_project_id on project_origin (source_project_id);
create trigger keep_as_written before update or delete on project_origin
    for each row execute function keep_as_written();
