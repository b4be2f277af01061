-- The same numbers of reported crimes as before the measures, twelve months of them once more.
create table crime_statistic_again (
    id uuid primary key,
    project_id uuid not null constraint fk_crime_statistic_again_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    place_id uuid constraint fk_crime_statistic_again_place_id references place (id),
    kind text not null,
    from_day date not null,
    to_day date not null,
    reports integer not null check (reports >= 0),
    source text not null check (source <> ''),
    recorded_by uuid not null constraint fk_crime_statistic_again_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_crime_statistic_again_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_crime_statistic_again_row_id_version unique (row_id, version),
    constraint ck_crime_statistic_again_period check (from_day <= to_day)
);
create index ix_crime_statistic_again_project_id on crime_statistic_again (project_id) where superseded_at is null;
create index ix_crime_statistic_again_place_id on crime_statistic_again (place_id);

-- They continue a series of the situation picture, and stay as they are once the factors are rated again.
create function keep_crime_statistic_again() returns trigger language plpgsql as $$
begin
    if exists (
        select from assessment
        where project_id = coalesce(new.project_id, old.project_id) and occasion = 'FOLLOW_UP' and part in ('ALL', 'OTHERS')
    ) then
        raise exception 'The factors of project % are rated again', coalesce(new.project_id, old.project_id);
    end if;
    if tg_op = 'INSERT' and not exists (
        select from crime_statistic
        where project_id = new.project_id and kind = new.kind and place_id is not distinct from new.place_id
            and superseded_at is null and to_day < new.from_day
    ) then
        raise exception 'There is no earlier number of such crimes at that place.';
    end if;
    return coalesce(new, old);
end
$$;
create trigger tr_crime_statistic_again_kept before insert or update or delete on crime_statistic_again
    for each row execute function keep_crime_statistic_again();
create trigger refuse_when_the_project_is_over before insert or update or delete on crime_statistic_again
    for each row execute function refuse_when_the_project_is_over();
