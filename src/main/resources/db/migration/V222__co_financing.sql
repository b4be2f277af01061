-- What each actor pledges and agrees to give to a measure in a calendar year: a part of the plan, frozen with it.
create table financing_share (
    id           uuid primary key,
    project_id   uuid not null,
    row_id       uuid not null,
    actor_id     uuid not null,
    year         integer not null check (year between 2000 and 2199),
    contribution text not null check (contribution in ('CASH', 'IN_KIND')),
    pledged_ore  bigint not null check (pledged_ore >= 0),
    agreed_ore   bigint check (agreed_ore >= 0),
    note         text check (note <> '' and length(note) <= 4000),
    version      bigint not null check (version > 0),
    changed_by   uuid not null constraint fk_financing_share_changed_by references account (id),
    changed_at   timestamptz not null,
    left_out     boolean not null,
    constraint fk_financing_share_row foreign key (project_id, row_id) references action_plan_measure (project_id, id),
    constraint fk_financing_share_actor foreign key (project_id, actor_id) references actor (project_id, id)
);
create unique index uq_financing_share_once on financing_share (row_id, actor_id, year, contribution)
    where not left_out;
create index ix_financing_share_actor_id on financing_share (actor_id);

create function keep_settled_plan_share() returns trigger language plpgsql as $$
begin
    perform refuse_unless_draft(version_id) from action_plan_measure
        where id in (case when tg_op <> 'INSERT' then old.row_id end, case when tg_op <> 'DELETE' then new.row_id end);
    if tg_op = 'DELETE' then
        raise exception 'A share of the financing is left out, never removed.';
    end if;
    return new;
end
$$;
create trigger keep_settled_plan_share before insert or update or delete on financing_share
    for each row execute function keep_settled_plan_share();

-- Every state a share has had, with day and person.
create table financing_share_history (
    share_id    uuid not null constraint fk_financing_share_history_share_id references financing_share (id),
    version     bigint not null,
    actor_id    uuid not null,
    year        integer not null,
    contribution text not null,
    pledged_ore bigint not null,
    agreed_ore  bigint,
    note        text,
    left_out    boolean not null,
    changed_by  uuid not null,
    changed_at  timestamptz not null,
    primary key (share_id, version)
);
create function write_financing_share_history() returns trigger language plpgsql as $$
begin
    insert into financing_share_history
    values (new.id, new.version, new.actor_id, new.year, new.contribution, new.pledged_ore, new.agreed_ore, new.note,
            new.left_out, new.changed_by, new.changed_at);
    return null;
end
$$;
create trigger write_financing_share_history after insert or update on financing_share
    for each row execute function write_financing_share_history();
create trigger keep_as_written before update or delete on financing_share_history
    for each row execute function keep_as_written();

-- What an actor has paid or done for an adopted measure. A mistake is put right by a line of its own.
create table financing_payment (
    id           uuid primary key,
    project_id   uuid not null,
    measure_id   uuid not null,
    actor_id     uuid not null,
    year         integer not null check (year between 2000 and 2199),
    contribution text not null check (contribution in ('CASH', 'IN_KIND')),
    amount_ore   bigint not null check (amount_ore <> 0),
    paid_on      date not null,
    reference    text not null check (reference <> '' and length(reference) <= 200),
    note         text check (note <> '' and length(note) <= 4000),
    recorded_by  uuid not null constraint fk_financing_payment_recorded_by references account (id),
    recorded_at  timestamptz not null,
    constraint fk_financing_payment_measure foreign key (project_id, measure_id) references measure (project_id, id),
    constraint fk_financing_payment_actor foreign key (project_id, actor_id) references actor (project_id, id),
    constraint ck_financing_payment_year check (year = extract(year from paid_on)),
    constraint ck_financing_payment_correction check (amount_ore > 0 or note is not null)
);
create index ix_financing_payment_measure_id on financing_payment (measure_id, recorded_at);
create index ix_financing_payment_actor_id on financing_payment (actor_id);
create trigger keep_as_written before update or delete on financing_payment
    for each row execute function keep_as_written();

create function payments_are_not_below_nothing() returns trigger language plpgsql as $$
begin
    if (select sum(amount_ore) from financing_payment where measure_id = new.measure_id and actor_id = new.actor_id
            and year = new.year and contribution = new.contribution) < 0 then
        raise exception 'What an actor has paid in a year cannot be less than nothing.' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger payments_are_not_below_nothing after insert on financing_payment
    for each row execute function payments_are_not_below_nothing();

-- The yearly cost is counted for each calendar year from the one a measure ends in to the one it is followed up in.
create function planned_cost_ore(planned action_plan_measure) returns numeric language sql stable as $$
    select coalesce(planned.investment_ore, 0)::numeric + coalesce(planned.yearly_cost_ore, 0)::numeric
        * coalesce(greatest(extract(year from planned.follow_up_on), extract(year from planned.ends_on))
            - extract(year from planned.ends_on) + 1, 0)
$$;

create function refuse_more_than_the_cost() returns trigger language plpgsql as $$
declare
    excessive text;
begin
    select planned.title into excessive from action_plan_measure planned
        where planned.version_id = new.id and planned.left_out_at is null
            and (select coalesce(sum(agreed_ore), 0) from financing_share
                where row_id = planned.id and not left_out) > planned_cost_ore(planned)
        limit 1;
    if excessive is not null then
        raise exception 'More is agreed for measure % than it costs.', excessive using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger refuse_more_than_the_cost
    after insert or update of status on action_plan_version deferrable initially deferred
    for each row when (new.status in ('UNDER_DECISION', 'ADOPTED')) execute function refuse_more_than_the_cost();
