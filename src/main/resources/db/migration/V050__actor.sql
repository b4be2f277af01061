create table actor (
    id uuid primary key,
    project_id uuid not null constraint fk_actor_project_id references project (id)
);
create index ix_actor_project_id on actor (project_id);

create table actor_entry (
    id uuid primary key,
    project_id uuid not null constraint fk_actor_entry_project_id references project (id),
    actor_id uuid not null constraint fk_actor_entry_actor_id references actor (id),
    version integer not null check (version > 0),
    name text not null collate "swedish" check (name <> ''),
    kind text not null,
    sector text not null check (sector in ('PUBLIC', 'PRIVATE')),
    commercial boolean not null,
    key_actor boolean not null,
    contact_name text,
    contact_role text,
    contact_email text,
    contact_phone text,
    account_id uuid constraint fk_actor_entry_account_id references account (id),
    recorded_by uuid not null constraint fk_actor_entry_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint uq_actor_entry_actor_id_version unique (actor_id, version)
);
create index ix_actor_entry_project_id on actor_entry (project_id);
create unique index uq_actor_entry_current on actor_entry (actor_id) where superseded_at is null;
create unique index uq_actor_entry_name on actor_entry (project_id, lower(name)) where superseded_at is null;
