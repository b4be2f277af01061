create table plan_discussion (
    id              uuid primary key,
    project_id      uuid not null constraint fk_plan_discussion_project_id references project (id),
    version_id      uuid not null constraint fk_plan_discussion_version_id references action_plan_version (id),
    discussed_on    date not null,
    problem_picture text not null check (problem_picture <> '' and length(problem_picture) <= 4000),
    target_picture  text not null check (target_picture <> '' and length(target_picture) <= 4000),
    to_complete     text check (to_complete <> '' and length(to_complete) <= 4000),
    agreed          boolean not null,
    recorded_by     uuid not null constraint fk_plan_discussion_recorded_by references account (id),
    recorded_at     timestamptz not null,
    constraint uq_plan_discussion_version_id unique (version_id),
    constraint ck_plan_discussion_outcome check (agreed or to_complete is not null)
);
create index ix_plan_discussion_project_id on plan_discussion (project_id, recorded_at);

create table plan_stance (
    discussion_id     uuid not null constraint fk_plan_stance_discussion_id references plan_discussion (id),
    position          integer not null,
    actor_id          uuid not null constraint fk_plan_stance_actor_id references actor (id),
    agrees_on_problem boolean not null,
    agrees_on_target  boolean not null,
    agrees_on_plan    boolean not null,
    abstains          boolean not null,
    reservation       text check (reservation <> '' and length(reservation) <= 4000),
    primary key (discussion_id, position),
    constraint uq_plan_stance_actor_id unique (discussion_id, actor_id),
    constraint ck_plan_stance_abstains check (
        not (abstains and (agrees_on_problem or agrees_on_target or agrees_on_plan))),
    constraint ck_plan_stance_reservation check (
        abstains or (agrees_on_problem and agrees_on_target and agrees_on_plan) or reservation is not null)
);
create index ix_plan_stance_actor_id on plan_stance (actor_id);

create trigger keep_as_written before update or delete on plan_discussion
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on plan_stance
    for each row execute function keep_as_written();
