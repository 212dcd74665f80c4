//! The dialog of a fix on the overview.

use super::check::Fix;
use super::dialogs;
use super::fix::Fixed;
use crate::undo::use_undo;
use authentik_rac::providers::Provider;
use leptos::html;
use leptos::prelude::*;

/// Which fix is open. It outlives the list, which is made anew whenever something has been read.
#[derive(Clone, Copy, Default)]
pub struct Fixing(RwSignal<Option<(Fix, Provider)>>);

impl Fixing {
    pub(super) fn open(self, fix: Fix, provider: Provider) {
        self.0.set(Some((fix, provider)));
    }
}

/// The dialog, while a fix is open.
#[component]
pub fn FixingDialog(
    fixing: Fixing,
    /// Gets the focus when the fixed obstacle disappears with its link.
    heading: NodeRef<html::H2>,
    on_fixed: Callback<()>,
) -> impl IntoView {
    let undo = use_undo();
    let on_close = Callback::new(move |()| fixing.0.set(None));
    let on_done = Callback::new(move |(text, undone): Fixed| {
        fixing.0.set(None);
        undo.success(text, undone);
        on_fixed.run(());
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            if let Some(heading) = heading.try_get_untracked().flatten() {
                let _ = heading.focus();
            }
        });
    });
    move || {
        let (fix, provider) = fixing.0.get()?;
        Some(dialogs::fix::open(fix, provider, on_close, on_done))
    }
}
