-- The application's role reads and writes rows and nothing else. An installation with one single role has nothing to grant.
do $$
declare
  application name := nullif('${applicationRole}', '');
begin
  if application is null or application = current_user then
    return;
  end if;
  execute format('grant usage on schema public to %I', application);
  execute format('grant select, insert, update, delete on all tables in schema public to %I', application);
  execute format('grant usage, select on all sequences in schema public to %I', application);
  execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', application);
  execute format('alter default privileges in schema public grant usage, select on sequences to %I', application);
  execute format('revoke insert, update, delete on flyway_schema_history from %I', application);
  if has_schema_privilege(application, 'public', 'create') then
    raise warning 'The role % may create tables: run "revoke create on schema public from public".', application;
  end if;
end
$$;
