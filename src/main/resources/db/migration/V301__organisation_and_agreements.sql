-- The organisation that carries the collaboration, where it is one of its own, and the written agreements between its parties.
create table collaboration_organisation (
    id uuid primary key,
    project_id uuid not null constraint fk_collaboration_organisation_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    name text not null check (name <> ''),
    legal_form text not null
        check (legal_form in ('NON_PROFIT_ASSOCIATION', 'ECONOMIC_ASSOCIATION', 'FOUNDATION', 'COMPANY', 'NOT_A_LEGAL_PERSON')),
    organisation_number text check (organisation_number ~ '^[0-9]{6}-[0-9]{4}$'),
    purpose text not null check (purpose <> ''),
    surplus_stays boolean not null,
    statutes_adopted_on date,
    recorded_by uuid not null constraint fk_collaboration_organisation_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_collaboration_organisation_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_collaboration_organisation_row_id_version unique (row_id, version),
    constraint ck_collaboration_organisation_legal_person check (
        legal_form <> 'NOT_A_LEGAL_PERSON' or organisation_number is null)
);
create index ix_collaboration_organisation_project_id on collaboration_organisation (project_id) where superseded_at is null;

create table collaboration_organisation_board (
    organisation_id uuid not null
        constraint fk_collaboration_organisation_board_organisation_id references collaboration_organisation (id),
    position integer not null,
    name text not null check (name <> ''),
    seat text not null check (seat in ('CHAIR', 'MEMBER', 'DEPUTY')),
    actor_id uuid constraint fk_collaboration_organisation_board_actor_id references actor (id),
    primary key (organisation_id, position)
);
create index ix_collaboration_organisation_board_actor_id on collaboration_organisation_board (actor_id);

create table collaboration_agreement (
    id uuid primary key,
    project_id uuid not null constraint fk_collaboration_agreement_project_id references project (id),
    row_id uuid not null,
    version bigint not null check (version > 0),
    name text not null check (name <> ''),
    purposes text not null check (purposes <> ''),
    areas text not null check (areas <> ''),
    starts_on date not null,
    ends_on date,
    signed_on date,
    signatures text check (signatures <> ''),
    reference text,
    recorded_by uuid not null constraint fk_collaboration_agreement_recorded_by references account (id),
    recorded_at timestamptz not null,
    superseded_by uuid constraint fk_collaboration_agreement_superseded_by references account (id),
    superseded_at timestamptz,
    constraint uq_collaboration_agreement_row_id_version unique (row_id, version),
    constraint ck_collaboration_agreement_period check (ends_on >= starts_on),
    constraint ck_collaboration_agreement_signed check (signed_on is null or signatures is not null)
);
create index ix_collaboration_agreement_project_id on collaboration_agreement (project_id) where superseded_at is null;

create table collaboration_agreement_party (
    agreement_id uuid not null
        constraint fk_collaboration_agreement_party_agreement_id references collaboration_agreement (id),
    actor_id uuid not null constraint fk_collaboration_agreement_party_actor_id references actor (id),
    primary key (agreement_id, actor_id)
);
create index ix_collaboration_agreement_party_actor_id on collaboration_agreement_party (actor_id);

create trigger keep_superseded_collaboration_organisation before update or delete on collaboration_organisation
    for each row when (old.superseded_at is not null) execute function keep_as_written();
create trigger keep_superseded_collaboration_agreement before update or delete on collaboration_agreement
    for each row when (old.superseded_at is not null) execute function keep_as_written();
create trigger keep_as_written before update or delete on collaboration_organisation_board
    for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on collaboration_agreement_party
    for each row execute function keep_as_written();
