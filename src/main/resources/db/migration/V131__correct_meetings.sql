-- A recorded meeting can be corrected: each correction is a new version, and the versions before stay as they were.
alter table meeting
    add column meeting_id uuid constraint fk_meeting_meeting_id references meeting (id),
    add column version integer not null default 1 check (version > 0),
    add column correction_reason text check (correction_reason <> ''),
    add column superseded_by uuid constraint fk_meeting_superseded_by references account (id),
    add column superseded_at timestamptz;
update meeting set meeting_id = id;
alter table meeting
    alter column meeting_id set not null,
    alter column version drop default,
    add constraint uq_meeting_version unique (meeting_id, version),
    add constraint ck_meeting_correction_reason check ((version = 1) = (correction_reason is null)),
    add constraint ck_meeting_superseded check ((superseded_by is null) = (superseded_at is null));
create unique index uq_meeting_current on meeting (meeting_id) where superseded_at is null;

create trigger keep_corrected_meeting before update or delete on meeting
    for each row when (old.superseded_at is not null) execute function keep_as_written();
