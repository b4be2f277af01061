alter table coaching_session
    add column step text not null default 'holdCoachingSession',
    add column target_group text check (target_group in ('DEPARTMENTS', 'PROPERTY_OWNERS', 'BUSINESSES')),
    add column organisations text check (length(organisations) <= 4000),
    add constraint coaching_session_target check (case target_group
        when 'DEPARTMENTS' then departments > 0
        when 'PROPERTY_OWNERS' then property_owners > 0
        when 'BUSINESSES' then businesses > 0
        else true end),
    add constraint coaching_session_who check (target_group is null or organisations is not null);
alter table coaching_session alter column step drop default;
comment on column coaching_session.target_group is 'whom the occasion was for; empty where it was for all three';
create trigger keep_as_written before update or delete on coaching_session
    for each row execute function keep_as_written();
