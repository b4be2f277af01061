-- Files, in pieces, beside what is known of them. A file that belongs to nothing yet may go; one that does stays.
create table document (
    id                uuid primary key,
    project_id        uuid not null constraint fk_document_project_id references project (id),
    name              text not null check (length(name) between 1 and 160),
    file_type         text not null
        check (file_type in ('PDF', 'JPEG', 'PNG', 'TEXT', 'CSV', 'DOCX', 'XLSX', 'ODT')),
    size_bytes        bigint not null check (size_bytes between 1 and 20971520),
    sha256            text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by       uuid not null constraint fk_document_uploaded_by references account (id),
    uploaded_at       timestamptz not null,
    held_by           uuid not null constraint fk_document_held_by references account (id),
    subject_kind      text check (subject_kind in ('MEASURE')),
    subject_id        uuid,
    purpose           text check (purpose in ('EVIDENCE', 'PERMIT', 'BALANCE_OF_INTERESTS', 'CAMERA_REGISTER')),
    attached_at       timestamptz,
    withdrawn_by      uuid constraint fk_document_withdrawn_by references account (id),
    withdrawn_at      timestamptz,
    withdrawal_reason text check (withdrawal_reason <> ''),
    constraint ck_document_attached check (
        (attached_at is null) = (subject_kind is null) and (attached_at is null) = (subject_id is null)
        and (attached_at is null) = (purpose is null)),
    constraint ck_document_withdrawn check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null)
        and (withdrawn_at is null or attached_at is not null))
);
create index ix_document_project_id on document (project_id, attached_at);
create index ix_document_subject_id on document (subject_id) where subject_id is not null;
create index ix_document_uploaded_at on document (uploaded_at) where attached_at is null;

create table document_piece (
    document_id uuid not null constraint fk_document_piece_document_id references document (id) on delete cascade,
    position    integer not null check (position >= 0),
    bytes       bytea not null check (length(bytes) between 1 and 262144),
    primary key (document_id, position)
);
alter table document_piece alter column bytes set storage external;

-- How a document is registered (OSL 5 kap. 2 §), each time anew: whose it is, who keeps it, its number in the registry.
create table document_registration (
    document_id        uuid not null constraint fk_document_registration_document_id references document (id),
    version            integer not null check (version > 0),
    owner_organisation text not null check (length(owner_organisation) between 1 and 200),
    holder             text not null check (length(holder) between 1 and 200),
    correspondent      text check (length(correspondent) between 1 and 200),
    registry_number    text check (length(registry_number) between 1 and 100),
    registered_by      uuid not null constraint fk_document_registration_registered_by references account (id),
    registered_at      timestamptz not null,
    primary key (document_id, version)
);

create function keep_attached_document() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.attached_at is not null then
            raise exception 'Document % belongs to something and is kept.', old.id;
        end if;
        return old;
    end if;
    if (new.id, new.project_id, new.name, new.file_type, new.size_bytes, new.sha256, new.uploaded_by, new.uploaded_at)
        is distinct from
       (old.id, old.project_id, old.name, old.file_type, old.size_bytes, old.sha256, old.uploaded_by, old.uploaded_at)
       or old.withdrawn_at is not null
       or old.attached_at is not null and (new.subject_kind, new.subject_id, new.purpose, new.attached_at)
        is distinct from (old.subject_kind, old.subject_id, old.purpose, old.attached_at)
    then
        raise exception 'Document % is kept as it is.', old.id;
    end if;
    return new;
end
$$;
create trigger keep_attached_document before update or delete on document
    for each row execute function keep_attached_document();

create function keep_pieces_of_attached() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or exists (
        select from document where attached_at is not null and id = case when tg_op = 'DELETE' then old.document_id else new.document_id end)
    then
        raise exception 'The content of a document is kept as it is.';
    end if;
    return coalesce(new, old);
end
$$;
create trigger keep_pieces_of_attached before insert or update or delete on document_piece
    for each row execute function keep_pieces_of_attached();
create trigger keep_as_written before update or delete on document_registration
    for each row execute function keep_as_written();
