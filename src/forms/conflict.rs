//! The dialog for a conflict: someone else changed the object, and the user chooses between both versions of each
//! field.

use super::words;
use leptos::prelude::*;
use rac_messages::{Argument, Message};
use rac_ui::{Choice, ConfirmDialog, RadioGroup};

/// A field that both sides changed, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictRow {
    /// The field's name in the API.
    pub field: String,
    pub label: Message,
    pub base: String,
    pub theirs: String,
    pub mine: String,
}

/// How the dialog speaks about the two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictWords {
    pub text: Message,
    /// Before the value that both sides changed.
    pub base: Message,
    pub take_mine: Message,
    pub keep_theirs: Message,
    pub save: Message,
}

impl Default for ConflictWords {
    /// Of a form.
    fn default() -> Self {
        ConflictWords {
            text: words::CONFLICT_TEXT,
            base: words::CONFLICT_BASE,
            take_mine: words::CONFLICT_TAKE_MINE,
            keep_theirs: words::CONFLICT_KEEP_THEIRS,
            save: words::CONFLICT_SAVE,
        }
    }
}

/// The choice for one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictChoice {
    pub field: String,
    pub take_mine: bool,
}

/// The dialog "Somebody else changed this …". Nothing is saved before the user chooses, and closing it changes
/// nothing.
#[component]
pub fn ConflictDialog(
    #[prop(into)] title: Signal<String>,
    rows: Vec<ConflictRow>,
    /// Fields that only the other user changed: they keep the new value.
    #[prop(optional)]
    also_changed: Vec<Message>,
    #[prop(optional)] texts: ConflictWords,
    on_choose: Callback<Vec<ConflictChoice>>,
    on_back: Callback<()>,
) -> impl IntoView {
    let choices: Vec<(String, RwSignal<String>)> =
        rows.iter().map(|row| (row.field.clone(), RwSignal::new(MINE.to_owned()))).collect();
    let decided = choices.clone();
    let on_confirm = Callback::new(move |()| {
        let choice = |(field, side): &(String, RwSignal<String>)| ConflictChoice {
            field: field.clone(),
            take_mine: side.get_untracked() == MINE,
        };
        on_choose.run(decided.iter().map(choice).collect());
    });
    let fields = rows
        .into_iter()
        .zip(choices)
        .map(|(row, (_, side))| {
            let options = vec![
                Choice { help: Some(row.mine.into()), ..Choice::new(MINE, &texts.take_mine) },
                Choice { help: Some(row.theirs.into()), ..Choice::new(THEIRS, &texts.keep_theirs) },
            ];
            let was = words::conflict_before(&texts.base, &row.base);
            view! {
                <div class="rac-conflict-field">
                    <RadioGroup label=row.label options=options value=side help=was />
                </div>
            }
        })
        .collect_view();
    let also = (!also_changed.is_empty()).then(|| {
        let fields = Argument::list(also_changed);
        view! { <p>{words::conflict_also_changed(fields)}</p> }
    });
    view! {
        <ConfirmDialog
            title=title
            confirm=texts.save.to_owned()
            on_confirm=on_confirm
            on_cancel=on_back
        >
            <p>{texts.text}</p>
            <div class="rac-conflict">{fields}</div>
            {also}
        </ConfirmDialog>
    }
}

const MINE: &str = "mine";
const THEIRS: &str = "theirs";
