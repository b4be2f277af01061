create table baseline (
    project_id uuid primary key constraint fk_baseline_project_id references project (id),
    catalogue_version text not null,
    red_up_to integer not null,
    yellow_up_to integer not null,
    locked_at timestamptz
);

create table baseline_pair (
    project_id uuid not null constraint fk_baseline_pair_project_id references baseline (project_id),
    position integer not null check (position >= 0),
    place_id uuid not null constraint fk_baseline_pair_place_id references place (id),
    factor_code text not null,
    source text not null,
    score integer check (score between 0 and 20),
    colour text not null check (colour in ('NOT_RATED', 'RED', 'YELLOW', 'GREEN')),
    rated_on date not null,
    light text,
    primary key (project_id, position),
    constraint uq_baseline_pair_place_id_factor_code unique (project_id, place_id, factor_code),
    constraint ck_baseline_pair_colour check ((score is null) = (colour = 'NOT_RATED'))
);
create index ix_baseline_pair_place_id on baseline_pair (place_id);

-- A locked baseline and what it rests on stay as they are, whoever asks.
create function refuse_change_of_locked_baseline() returns trigger language plpgsql as $$
begin
    if exists (
        select from baseline where project_id = coalesce(new.project_id, old.project_id) and locked_at is not null
    ) then
        raise exception 'The baseline of project % is locked', coalesce(new.project_id, old.project_id);
    end if;
    return coalesce(new, old);
end
$$;

create trigger tr_baseline_locked before update or delete on baseline
    for each row execute function refuse_change_of_locked_baseline();
create trigger tr_baseline_pair_locked before insert or update or delete on baseline_pair
    for each row execute function refuse_change_of_locked_baseline();
create trigger tr_project_catalogue_locked before update or delete on project_catalogue
    for each row execute function refuse_change_of_locked_baseline();
create trigger tr_factor_choice_locked before insert or update or delete on factor_choice
    for each row execute function refuse_change_of_locked_baseline();
create trigger tr_situation_picture_locked before insert or update or delete on situation_picture
    for each row execute function refuse_change_of_locked_baseline();
create trigger tr_crime_statistic_locked before insert or update or delete on crime_statistic
    for each row execute function refuse_change_of_locked_baseline();
create trigger tr_disturbance_locked before insert or update or delete on disturbance
    for each row execute function refuse_change_of_locked_baseline();
create trigger tr_factor_rating_added before insert on factor_rating
    for each row when (new.occasion = 'BASELINE') execute function refuse_change_of_locked_baseline();
create trigger tr_factor_rating_locked before update or delete on factor_rating
    for each row when (old.occasion = 'BASELINE') execute function refuse_change_of_locked_baseline();
