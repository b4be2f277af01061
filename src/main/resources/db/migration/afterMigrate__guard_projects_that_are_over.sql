-- Every table with what belongs to a project refuses to be written once the project is over, also one that came later than
-- the rule. What lives on is left out: measures and what is told of them, files, roles, the journal, decisions and reports.
do $$
declare
  written text;
begin
  if to_regprocedure('refuse_when_the_project_is_over()') is null then
    return;
  end if;
  for written in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
    where a.attname = 'project_id' and not a.attisdropped and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and c.relname <> all (array[
        'action_plan', 'measure', 'measure_history_entry', 'measure_permit', 'financing_payment', 'document',
        'decision_head', 'decision_entry', 'final_report', 'hand_over', 'journal_entry', 'project_member',
        'planned_meeting', 'submission', 'draft', 'project_origin'])
      and not exists (select from pg_trigger t
        where t.tgrelid = c.oid and t.tgname = 'refuse_when_the_project_is_over')
  loop
    execute format('create trigger refuse_when_the_project_is_over before insert or update or delete on %I '
      'for each row execute function refuse_when_the_project_is_over()', written);
  end loop;
end
$$;
