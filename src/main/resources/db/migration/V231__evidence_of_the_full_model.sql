-- Results are judged twice in the full model: as they were presented to the steering group, and at the end.
alter table result_evaluation
    add column occasion text not null default 'FINAL' check (occasion in ('PRESENTED', 'FINAL'));
alter table result_evaluation alter column occasion drop default;

-- Nine results of the full model beside the four of the entry model; a share tells what it is a share of, and what is
-- shown beside it decides nothing.
alter table result_evidence
    drop constraint result_evidence_result_check,
    drop constraint result_evidence_state_check,
    add constraint ck_result_evidence_result check (result in (
        'SAFETY_ANALYSIS', 'ACTION_PLAN', 'COLLABORATION_FORM', 'CONTINUED_WORK',
        'ANALYSIS_OF_AREA', 'PLAN_DEVELOPED_AND_UPDATED', 'MEASURES_BEGUN', 'ORGANISATION_IN_PLACE', 'ACTORS_TAKE_PART',
        'MEASURES_CREATE_SAFETY', 'KNOWLEDGE_IMPROVED', 'FACTORS_IMPROVED', 'EXPERIENCE_IMPROVED')),
    add constraint ck_result_evidence_state check (state in ('MET', 'NOT_MET', 'NOT_ON_RECORD', 'SHOWN')),
    add column out_of integer check (out_of >= 0),
    add constraint ck_result_evidence_share check (out_of is null or amount <= out_of);

-- The rows behind a number: as many of them count as the number says.
create table result_evidence_item (
    evaluation_id     uuid not null constraint fk_result_evidence_item_evaluation_id references result_evaluation (id),
    position          integer not null,
    evidence_position integer not null,
    source            text not null,
    ref               text not null check (ref <> ''),
    name              text not null,
    detail            text,
    weight            text not null check (weight in ('COUNTS', 'MAY_COUNT', 'CANNOT_COUNT')),
    primary key (evaluation_id, position),
    constraint fk_result_evidence_item_evidence foreign key (evaluation_id, evidence_position)
        references result_evidence (evaluation_id, position) deferrable initially deferred,
    constraint uq_result_evidence_item_ref unique (evaluation_id, evidence_position, source, ref)
);

create trigger keep_as_written before update or delete on result_evaluation
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on result_evidence
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on result_evidence_item
    for each row execute function keep_as_written();
