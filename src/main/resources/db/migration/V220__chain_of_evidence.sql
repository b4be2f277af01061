-- What a measure points at belongs to its own project.
alter table place add constraint uq_place_of_project unique (project_id, id);
alter table actor add constraint uq_actor_of_project unique (project_id, id);
alter table action_plan_version add constraint uq_action_plan_version_of_project unique (project_id, id);
alter table measure
    add constraint uq_measure_of_project unique (project_id, id);
alter table action_plan_measure
    add constraint uq_action_plan_measure_of_project unique (project_id, id),
    add constraint uq_action_plan_measure_of_measure unique (project_id, measure_id, id),
    add constraint fk_action_plan_measure_version foreign key (project_id, version_id)
        references action_plan_version (project_id, id),
    add constraint fk_action_plan_measure_measure foreign key (project_id, measure_id)
        references measure (project_id, id),
    add constraint fk_action_plan_measure_place foreign key (project_id, place_id)
        references place (project_id, id),
    add constraint fk_action_plan_measure_responsible_actor foreign key (project_id, responsible_actor_id)
        references actor (project_id, id),
    add constraint fk_action_plan_measure_land_owner foreign key (project_id, land_owner_id)
        references actor (project_id, id);
alter table measure
    add constraint fk_measure_adopted_row foreign key (project_id, id, adopted_row_id)
        references action_plan_measure (project_id, measure_id, id);

-- Every adopted measure answers a problem, names its cause and rests on a factor that this project has rated or on
-- something that was seen on one of its walks.
create function refuse_without_evidence(adopted_row uuid) returns void language plpgsql as $$
declare
    planned action_plan_measure;
begin
    select * into planned from action_plan_measure where id = adopted_row;
    if coalesce(trim(planned.problem), '') = '' or coalesce(trim(planned.cause), '') = '' then
        raise exception 'Measure % cannot be adopted without a problem and a cause.', planned.title
            using errcode = 'check_violation';
    end if;
    if exists (select from factor_rating
            where project_id = planned.project_id and factor_code = planned.factor_code)
        or exists (select from walk_observation where project_id = planned.project_id
            and row_id = planned.observation_id and place_id = planned.place_id)
    then
        return;
    end if;
    raise exception 'Measure % cannot be adopted: this project has neither rated its factor nor made its observation.',
        planned.title using errcode = 'check_violation';
end
$$;

create function adopted_measure_has_evidence() returns trigger language plpgsql as $$
begin
    perform refuse_without_evidence(new.adopted_row_id);
    return null;
end
$$;
create constraint trigger adopted_measure_has_evidence
    after insert or update of adopted_row_id on measure deferrable initially deferred
    for each row when (new.adopted_row_id is not null) execute function adopted_measure_has_evidence();

create function adopted_version_has_evidence() returns trigger language plpgsql as $$
begin
    perform refuse_without_evidence(id) from action_plan_measure where version_id = new.id and left_out_at is null;
    return null;
end
$$;
create constraint trigger adopted_version_has_evidence
    after insert or update of status on action_plan_version deferrable initially deferred
    for each row when (new.status = 'ADOPTED') execute function adopted_version_has_evidence();
