use super::*;
use authentik_rac::change::{Conflict, Fields};
use authentik_rac::undo::Written;

fn journal() -> (Owner, Undo, RwSignal<bool>) {
    let owner = Owner::new();
    owner.set();
    let open = RwSignal::new(true);
    (owner, Undo::new(open.into()), open)
}

fn edited(id: u32) -> Item {
    Item::edited(Kind::Endpoint.of(id), format!("e{id}"), Written::default())
}

fn deleted(id: u32) -> Item {
    Item::new(
        Kind::Endpoint,
        format!("e{id}"),
        vec![Step::Create { was: Kind::Endpoint.of(id), fields: Fields::new() }],
    )
}

fn change(item: Item) -> Deleted {
    Deleted { items: vec![item], losses: Vec::new() }
}

fn titles(undo: Undo) -> Vec<String> {
    untrack(|| undo.entries()).into_iter().map(|entry| entry.title.text()).collect()
}

#[test]
fn changes_are_kept_newest_first_and_only_so_many() {
    let (_owner, undo, _) = journal();
    for number in 0..MOST + 3 {
        undo.record(number.to_string(), change(edited(7)));
    }
    assert_eq!(titles(undo).len(), MOST);
    assert_eq!(titles(undo).first(), Some(&(MOST + 2).to_string()));
    assert_eq!(untrack(|| undo.dropped()), 3);
}

#[test]
fn what_changes_nothing_or_happens_on_a_locked_page_is_not_recorded() {
    let (_owner, undo, open) = journal();
    assert_eq!(undo.record("No changes to save.", Deleted::default()), None);
    open.set(false);
    assert_eq!(undo.record("Saved endpoint “a”.", change(edited(7))), None);
    assert_eq!(titles(undo), Vec::<String>::new());
}

#[test]
fn what_can_not_be_undone_is_listed_and_not_offered() {
    let (_owner, undo, _) = journal();
    let lost = Deleted { items: Vec::new(), losses: vec![Loss::Expiring("ann".to_owned())] };
    assert_eq!(undo.record("Deleted the binding of ann.", lost), None);
    let [entry] = &untrack(|| undo.entries())[..] else { panic!("one entry") };
    assert!(!entry.is_undone());
}

#[test]
fn forgetting_leaves_nothing() {
    let (_owner, undo, _) = journal();
    let id = undo.record("Deleted endpoint “a”.", change(deleted(7))).unwrap();
    undo.ask(id, true);
    undo.forget();
    assert_eq!(titles(undo), Vec::<String>::new());
    assert_eq!(undo.asked().get_untracked(), None);
    assert!(undo.next_step(id, 0).is_none());
    undo.ask(id, true);
    assert_eq!(undo.asked().get_untracked(), None, "a toast may still be there");
}

#[test]
fn what_is_done_in_another_instance_is_recorded_but_offered_by_no_message() {
    let owner = Owner::new();
    owner.set();
    let undo = Undo::of_other();
    let id = undo.record("1 change applied.", change(edited(7)));
    assert!(id.is_some());
    undo.offer("1 change applied.", id);
    assert!(undo.offered.get_value().is_none());
    assert_eq!(titles(undo), ["1 change applied."]);
}

#[test]
fn a_run_is_one_entry() {
    let (_owner, undo, _) = journal();
    provide_context(undo);
    let run = Run::new(|count| format!("Deleted: {count} endpoints."));
    run.add(change(deleted(1)));
    run.add(change(deleted(2)));
    let [entry] = &untrack(|| undo.entries())[..] else { panic!("one entry") };
    assert_eq!((entry.title.text().as_str(), entry.items.len()), ("Deleted: 2 endpoints.", 2));
}

#[test]
fn a_run_of_creations_and_deletions_is_undone_from_the_end() {
    let (_owner, undo, _) = journal();
    provide_context(undo);
    let run = Run::new(|count| format!("{count} changes applied."));
    // What can't be undone comes first, and doesn't make an entry of its own.
    let lost = Loss::Object(Kind::Outpost, "East".to_owned());
    run.add_before(Deleted { items: Vec::new(), losses: vec![lost.clone()] });
    let provider = Kind::Provider.of(3);
    run.add_inverse(Inverse::Item(Item::created(provider, "Racks", Fields::new())));
    let endpoint = Kind::Endpoint.of(9);
    run.add_inverse(Inverse::Item(Item::created(endpoint.clone(), "db", Fields::new())));
    run.add_inverse(Inverse::With { of: endpoint, it: Kind::Binding.of(5) });
    run.add_before(change(deleted(7)));
    let [entry] = &untrack(|| undo.entries())[..] else { panic!("one entry") };
    assert_eq!((entry.title.text().as_str(), &entry.losses[..]), ("5 changes applied.", &[lost][..]));
    let names: Vec<&str> = entry.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["e7", "db", "Racks"]);
    let with = |place: usize| match &entry.items[place].steps[0] {
        Step::Delete { with, .. } => with.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!((with(1), with(2)), (vec![Kind::Binding.of(5)], Vec::new()), "with its endpoint only");
}

#[test]
fn what_stands_in_the_way_is_kept_until_it_no_longer_does() {
    let (_owner, undo, _) = journal();
    let id = undo.record("Deleted endpoint “a”.", change(deleted(7))).unwrap();
    let (step, _) = undo.next_step(id, 0).unwrap();
    undo.ran(id, 0, &step, &Err(Problem::Missing(Kind::Provider)));
    assert_eq!(undo.entry(id).unwrap().problems.get(&0), Some(&Problem::Missing(Kind::Provider)));
    undo.ran(id, 0, &step, &Ok(Ran::Created("8".to_owned())));
    assert!(undo.entry(id).unwrap().problems.is_empty());
}

#[test]
fn an_entry_is_undone_when_all_its_objects_are_and_continues_after_a_failure() {
    let (_owner, undo, _) = journal();
    let id = undo.record("Deleted endpoint “a”.", change(deleted(7))).unwrap();
    let (step, _) = undo.next_step(id, 0).unwrap();
    undo.ran(id, 0, &step, &Err(Problem::Needs(Kind::Provider)));
    assert!(undo.next_step(id, 0).is_some());
    undo.ran(id, 0, &step, &Ok(Ran::Created("8".to_owned())));
    assert!(undo.entry(id).unwrap().is_undone());
    undo.ask(id, false);
    assert_eq!(undo.asked().get_untracked(), None, "there is nothing left to undo");
}

#[test]
fn only_what_deletes_nothing_starts_without_a_question() {
    let (_owner, undo, _) = journal();
    let edit = undo.record("Saved endpoint “a”.", change(edited(7))).unwrap();
    undo.ask(edit, true);
    assert_eq!(undo.asked().get_untracked(), Some((edit, true)));
    let created = Item::created(Kind::Endpoint.of(9), "b", Fields::new());
    let creation = undo.record("Created endpoint “b”.", change(created)).unwrap();
    undo.ask(creation, true);
    assert_eq!(undo.asked().get_untracked(), Some((creation, false)));
}

#[test]
fn a_clone_is_deleted_with_what_was_created_for_it() {
    let (_owner, undo, _) = journal();
    let provider = Item::created(Kind::Provider.of(3), "Racks", Fields::new());
    let id = undo.record("Created provider “Racks”.", change(provider)).unwrap();
    undo.created_inside(id, Item::created(Kind::Endpoint.of(9), "db", Fields::new()));
    undo.created_with(id, &Kind::Binding.of(5));
    let entry = undo.entry(id).unwrap();
    let kinds: Vec<Kind> = entry.items.iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [Kind::Endpoint, Kind::Provider], "the endpoint goes first");
    let Step::Delete { with, .. } = &entry.items[0].steps[0] else { panic!("deleted") };
    assert_eq!(with, &[Kind::Binding.of(5)]);
}

#[test]
fn an_entry_tells_whether_bindings_were_changed_by_undoing_it() {
    let (_owner, undo, _) = journal();
    for (kind, changes) in [(Kind::Binding, true), (Kind::Endpoint, false)] {
        let id = undo.record("Created it.", change(Item::created(kind.of(5), "ann", Fields::new()))).unwrap();
        assert!(!undo.entry(id).unwrap().has_restored_bindings(), "not undone yet");
        let (step, _) = undo.next_step(id, 0).unwrap();
        undo.ran(id, 0, &step, &Ok(Ran::Already));
        assert_eq!(undo.entry(id).unwrap().has_restored_bindings(), changes);
    }
}

#[test]
fn after_a_conflict_only_what_the_user_chose_is_restored() {
    let (_owner, undo, _) = journal();
    let text = |text: &str| serde_json::from_str::<Fields>(text).unwrap();
    let step = Step::Write {
        to: Kind::Endpoint.of(7),
        from: text(r#"{"name":"b","host":"b:22","maximum_connections":2}"#),
        back: text(r#"{"name":"a","host":"a:22","maximum_connections":1}"#),
    };
    let id = undo.record("Saved endpoint “b”.", change(Item::new(Kind::Endpoint, "b", vec![step]))).unwrap();
    let conflict = |field: &str, theirs: &str| Conflict {
        field: field.to_owned(),
        base: "b".into(),
        theirs: theirs.into(),
        mine: "a".into(),
    };
    let conflicts = [conflict("name", "c"), conflict("host", "c:22")];
    let problem = Problem::Changed(conflicts.to_vec());
    let (step, _) = undo.next_step(id, 0).unwrap();
    undo.ran(id, 0, &step, &Err(problem));
    undo.decide(id, 0, &conflicts, &["name".to_owned()]);
    let Some((Step::Write { from, back, .. }, _)) = undo.next_step(id, 0) else { panic!() };
    assert_eq!(from, text(r#"{"name":"c","maximum_connections":2}"#));
    assert_eq!(back, text(r#"{"name":"a","maximum_connections":1}"#));
    assert!(undo.entry(id).unwrap().problems.is_empty());
}
