use super::*;

fn state(text: &str) -> SettingsState {
    let state = SettingsState::new("settings", Map::new());
    state.text.value.set(text.to_owned());
    state.typed();
    state
}

fn shown(state: SettingsState) -> String {
    state.text.value.get_untracked()
}

#[test]
fn an_edit_keeps_the_rest_of_the_text_and_can_be_undone() {
    Owner::new().set();
    let text = "password: pass #1\n# mine\nport: 22\n";
    let state = state(text);
    state.edit(|map| {
        map.insert("port".to_owned(), Value::from("23"));
    });
    assert_eq!(shown(state), "password: pass #1\n# mine\nport: \"23\"\n");
    assert!(state.can_undo() && state.step(true));
    assert_eq!(shown(state), text);
    assert!(state.step(false));
    assert_eq!(shown(state), "password: pass #1\n# mine\nport: \"23\"\n");
}

#[test]
fn invisible_characters_are_removed_and_can_be_brought_back() {
    Owner::new().set();
    let text = "# mine\ndomain:\u{a0}LAB\n";
    let state = state(text);
    assert_eq!(state.correction().unwrap(), "Clean up");
    state.correct();
    assert_eq!(shown(state), "# mine\ndomain: LAB\n");
    assert!(state.correction().is_none() && state.value("domain") == Some(Value::from("LAB")));
    assert!(state.step(true));
    assert_eq!(shown(state), text);
}

#[test]
fn typing_into_a_row_is_one_step() {
    Owner::new().set();
    let state = state("a: x # c\n");
    for typed in ["1", "12", "123"] {
        state.edit_row("a", |map| {
            map.insert("a".to_owned(), Value::from(typed));
        });
    }
    assert!(state.step(true));
    assert_eq!(shown(state), "a: x # c\n");
}

#[test]
fn changing_the_language_can_be_undone_with_comments() {
    Owner::new().set();
    let state = state("a: 1 # c\n");
    assert_eq!(state.comments(), 1);
    state.write_as(true);
    assert!(state.is_json() && state.comments() == 0);
    assert!(state.step(true));
    assert_eq!(shown(state), "a: 1 # c\n");
}

fn turn_round(state: SettingsState) {
    state.edit(|map| *map = std::mem::take(map).into_iter().rev().collect());
}

#[test]
fn a_change_that_loses_more_than_its_value_needs_confirmation() {
    Owner::new().set();
    let text = "a: 'x' # c\nb: 1\n";
    let state = state(text);
    turn_round(state);
    assert_eq!((shown(state).as_str(), state.held()), (text, Some(1)));
    assert_eq!(state.faults(), [words::DECIDE_FIRST.text()]);
    state.release(false);
    assert_eq!((shown(state).as_str(), state.held()), (text, None));
    turn_round(state);
    state.release(true);
    assert_eq!((shown(state).as_str(), state.held()), ("b: 1\na: x\n", None));
    assert!(state.faults().is_empty() && state.step(true));
    assert_eq!(shown(state), text);
    // A text in our own notation loses nothing.
    assert!(state.step(false));
    turn_round(state);
    assert_eq!((shown(state).as_str(), state.held()), ("a: x\nb: 1\n", None));
}

#[test]
fn a_pending_change_is_discarded_by_another_change() {
    Owner::new().set();
    let state = state("a: 'x' # c\nb: 1\n");
    turn_round(state);
    state.text.value.set("a: 2 # d\n".to_owned());
    state.typed();
    assert_eq!(state.held(), None);
    state.release(true);
    assert_eq!(shown(state), "a: 2 # d\n");
}

#[test]
fn an_undone_change_can_be_redone() {
    Owner::new().set();
    let state = state("a: 1 # c\n");
    state.edit(|map| {
        map.insert("a".to_owned(), Value::from(2));
    });
    assert!(!state.can_redo() && state.step(true) && state.can_redo());
    assert!(state.step(false) && !state.can_redo());
    assert_eq!(shown(state), "a: 2 # c\n");
}

#[test]
fn comments_in_a_value_are_counted() {
    Owner::new().set();
    let state = state("a:\n  # one\n  b: 1 # two\n  c: 2 # its own\nd: 1 # e\nf: |- # g\n  x\n");
    // The first one stays before the new value, the last one after it.
    assert_eq!(["a", "d", "f"].map(|name| state.comments_in(name)), [1, 0, 0]);
}

#[test]
fn no_note_shows_a_secret() {
    Owner::new().set();
    let state = state("password: 0123\npin: a #b1\nvault:\n  token: # c2\nx:\n  secret: [0456]\n");
    let notes = state.notes().get_untracked();
    assert_eq!(notes.len(), 4, "{notes:?}");
    assert!(notes.iter().all(|note| !["0123", "#b1", "# c2", "0456"].iter().any(|text| note.contains(text))));
}

#[test]
fn a_restart_clears_undo() {
    Owner::new().set();
    let state = state("a: 1");
    state.restart();
    assert!(!state.can_undo() && !state.step(true));
}
