create table working_group (
    id            uuid primary key,
    project_id    uuid not null references project (id),
    group_id      uuid not null,
    version       integer not null check (version > 0),
    place_id      uuid not null references place (id),
    name          text not null check (length(name) <= 200),
    mandate       text not null check (length(mandate) <= 4000),
    reports_to    text not null check (reports_to in ('STEERING_GROUP', 'LOCAL_COUNCIL')),
    recorded_by   uuid not null references account (id),
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    constraint uq_working_group_version unique (group_id, version)
);
create unique index uq_working_group_current on working_group (group_id) where superseded_at is null;
create unique index uq_working_group_place on working_group (project_id, place_id) where superseded_at is null;

create table working_group_member (
    version_id uuid not null references working_group (id),
    position   integer not null,
    name       text not null check (length(name) <= 200),
    actor_id   uuid not null references actor (id),
    account_id uuid references account (id),
    leads      boolean not null,
    primary key (version_id, position)
);
create unique index uq_working_group_member_lead on working_group_member (version_id) where leads;
create unique index uq_working_group_member_account on working_group_member (version_id, account_id);
create index ix_working_group_member_actor on working_group_member (actor_id);
create index ix_working_group_member_account on working_group_member (account_id);

create function keep_superseded_working_group() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.superseded_at is not null
        or to_jsonb(new) - 'superseded_at' <> to_jsonb(old) - 'superseded_at' then
        raise exception 'A version of a working group is kept as it is.';
    end if;
    return new;
end
$$;
create trigger keep_superseded_working_group before update or delete on working_group
    for each row execute function keep_superseded_working_group();
create trigger keep_as_written before update or delete on working_group_member
    for each row execute function keep_as_written();
