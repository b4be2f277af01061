-- A measure that is left out of a draft stays there as it was written, marked as left out.
alter table action_plan_measure
    add column left_out_by uuid constraint fk_action_plan_measure_left_out_by references account (id),
    add column left_out_at timestamptz,
    add constraint ck_action_plan_measure_left_out check ((left_out_by is null) = (left_out_at is null));
