-- Who is responsible for an adopted measure after the one whom the plan names; a newer plan names anew.
create table measure_hand_over (
    id             uuid primary key,
    measure_id     uuid not null constraint fk_measure_hand_over_measure_id references measure (id),
    row_id         uuid not null constraint fk_measure_hand_over_row_id references action_plan_measure (id),
    account_id     uuid not null constraint fk_measure_hand_over_account_id references account (id),
    handed_over_by uuid not null constraint fk_measure_hand_over_handed_over_by references account (id),
    handed_over_at timestamptz not null
);
create index ix_measure_hand_over_row_id on measure_hand_over (row_id, handed_over_at);
create index ix_measure_hand_over_measure_id on measure_hand_over (measure_id);
create index ix_measure_hand_over_account_id on measure_hand_over (account_id);

create trigger keep_as_written before update or delete on measure_hand_over
    for each row execute function keep_as_written();
