-- When a measure was first proposed, and by whom.
alter table measure
    add column proposed_by uuid constraint fk_measure_proposed_by references account (id),
    add column proposed_at timestamptz;
update measure set (proposed_by, proposed_at) = (
    select coalesce(content_changed_by, opened_by), coalesce(content_changed_at, opened_at)
    from action_plan_measure planned join action_plan_version version on version.id = planned.version_id
    where planned.measure_id = measure.id order by version.number limit 1);
alter table measure
    alter column proposed_by set not null,
    alter column proposed_at set not null;
