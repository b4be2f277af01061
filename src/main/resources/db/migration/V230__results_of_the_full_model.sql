-- The review of the plan: measure by measure, each kept with all its versions until the step records them together.
create table measure_review (
    id            uuid primary key,
    project_id    uuid not null constraint fk_measure_review_project_id references project (id),
    row_id        uuid not null constraint fk_measure_review_row_id references measure (id),
    version       bigint not null check (version > 0),
    execution     text not null check (execution in ('AS_PLANNED', 'PARTLY', 'NOT_CARRIED_OUT')),
    effect        text not null check (effect in ('AS_INTENDED', 'PARTLY', 'NOT_AS_INTENDED', 'TOO_EARLY')),
    remains       text check (length(remains) <= 4000),
    lesson        text not null check (lesson <> '' and length(lesson) <= 4000),
    recorded_by   uuid not null constraint fk_measure_review_recorded_by references account (id),
    recorded_at   timestamptz not null,
    superseded_by uuid constraint fk_measure_review_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_measure_review_row_id_version unique (row_id, version)
);
create unique index uq_measure_review_current on measure_review (row_id) where superseded_at is null;
create index ix_measure_review_project_id on measure_review (project_id) where superseded_at is null;

-- A review has no meeting of its own but says something as a whole; a follow-up at a meeting is the other way round.
alter table measure_follow_up
    alter column meeting_id drop not null,
    add column summary text check (summary <> '' and length(summary) <= 4000),
    add constraint ck_measure_follow_up_kind check ((meeting_id is null) = (summary is not null));
alter table followed_up_measure
    add column execution text check (execution in ('AS_PLANNED', 'PARTLY', 'NOT_CARRIED_OUT')),
    add column remains text check (length(remains) <= 4000),
    add column lesson text check (length(lesson) <= 4000),
    add constraint ck_followed_up_measure_review check ((execution is null) = (lesson is null));

-- The continued work of a project that holds a closing workshop may be planned without any meeting.
alter table continued_work alter column meeting_id drop not null;

-- One interview for each member of the steering group, or why there was none.
create table member_interview (
    id             uuid primary key,
    project_id     uuid not null constraint fk_member_interview_project_id references project (id),
    row_id         uuid not null,
    version        bigint not null check (version > 0),
    member_id      uuid not null,
    member_name    text not null check (member_name <> ''),
    actor_id       uuid not null constraint fk_member_interview_actor_id references actor (id),
    not_held_because text check (not_held_because <> '' and length(not_held_because) <= 4000),
    held_on        date,
    way            text check (way in ('IN_PERSON', 'VIDEO', 'PHONE')),
    interviewer_id uuid constraint fk_member_interview_interviewer_id references account (id),
    recorded_by    uuid not null constraint fk_member_interview_recorded_by references account (id),
    recorded_at    timestamptz not null,
    superseded_by  uuid constraint fk_member_interview_superseded_by references account (id),
    superseded_at  timestamptz,
    constraint uq_member_interview_row_id_version unique (row_id, version),
    constraint ck_member_interview_held check (
        num_nonnulls(held_on, way, interviewer_id) = case when not_held_because is null then 3 else 0 end)
);
create unique index uq_member_interview_current on member_interview (project_id, member_id) where superseded_at is null;
create index ix_member_interview_actor_id on member_interview (actor_id);
create index ix_member_interview_interviewer_id on member_interview (interviewer_id);

create table member_interview_answer (
    interview_id uuid not null constraint fk_member_interview_answer_interview_id references member_interview (id),
    position     integer not null,
    theme        text not null check (
        theme in ('COLLABORATION', 'GROUP_WORK', 'MEASURES', 'CHANGES', 'OBSTACLES', 'CONTINUATION')),
    grade        integer not null check (grade between 1 and 5),
    words        text check (words <> '' and length(words) <= 4000),
    primary key (interview_id, position),
    constraint uq_member_interview_answer_theme unique (interview_id, theme)
);

-- What the participants of the closing workshop answered, as counts and never by person.
create table closing_evaluation (
    id            uuid primary key,
    project_id    uuid not null constraint fk_closing_evaluation_project_id references project (id),
    row_id        uuid not null,
    version       bigint not null check (version > 0),
    meeting_id    uuid not null constraint fk_closing_evaluation_meeting_id references meeting (id),
    changed       text not null check (changed <> '' and length(changed) <= 4000),
    lessons       text not null check (lessons <> '' and length(lessons) <= 4000),
    recorded_by   uuid not null constraint fk_closing_evaluation_recorded_by references account (id),
    recorded_at   timestamptz not null,
    superseded_by uuid constraint fk_closing_evaluation_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_closing_evaluation_row_id_version unique (row_id, version)
);
create unique index uq_closing_evaluation_current on closing_evaluation (project_id) where superseded_at is null;
create index ix_closing_evaluation_meeting_id on closing_evaluation (meeting_id);

create table closing_answer (
    evaluation_id uuid not null constraint fk_closing_answer_evaluation_id references closing_evaluation (id),
    position      integer not null,
    question      text not null check (question in ('PRIDE', 'RESULTS', 'SHORTER_WAYS')),
    ones          integer not null check (ones between 0 and 1000),
    twos          integer not null check (twos between 0 and 1000),
    threes        integer not null check (threes between 0 and 1000),
    fours         integer not null check (fours between 0 and 1000),
    fives         integer not null check (fives between 0 and 1000),
    primary key (evaluation_id, position),
    constraint uq_closing_answer_question unique (evaluation_id, question)
);

-- What has been recorded stays: a version is only ever marked as superseded, once.
create function keep_recorded_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.superseded_at is null and new.superseded_at is not null
        and to_jsonb(new) - 'superseded_at' - 'superseded_by' = to_jsonb(old) - 'superseded_at' - 'superseded_by' then
        return new;
    end if;
    raise exception 'A recorded version in % is kept as it is.', tg_table_name;
end
$$;
create trigger keep_recorded_version before update or delete on measure_review
    for each row execute function keep_recorded_version();
create trigger keep_recorded_version before update or delete on measure_follow_up
    for each row execute function keep_recorded_version();
create trigger keep_recorded_version before update or delete on continued_work
    for each row execute function keep_recorded_version();
create trigger keep_recorded_version before update or delete on member_interview
    for each row execute function keep_recorded_version();
create trigger keep_recorded_version before update or delete on closing_evaluation
    for each row execute function keep_recorded_version();
create trigger keep_as_written before update or delete on followed_up_measure
    for each row execute function keep_as_written();
create trigger keep_as_written before delete on continued_work_proposal
    for each row execute function keep_as_written();
create trigger keep_content_as_written before update on continued_work_proposal
    for each row when (old is distinct from new) execute function keep_as_written();
create trigger keep_as_written before update or delete on continued_work_partner
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on member_interview_answer
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on closing_answer
    for each row execute function keep_as_written();
