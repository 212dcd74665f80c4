//! Reads what the matrix follows from, and resolves it.

use super::words;
use crate::rest::{Client, Loading, Read};
use crate::session::use_session;
use authentik_rac::access::Matrix;
use authentik_rac::access::read::{Gap, Part, Scope, reading};
use leptos::prelude::*;
use rac_ui::TableSkeleton;
use std::sync::Arc;

/// The matrix, and what is missing in it.
#[derive(Clone)]
pub struct Reading {
    pub matrix: Arc<Matrix>,
    pub gaps: Arc<Vec<Gap>>,
}

/// What is being read: the part, how many objects have been read, and how many there are.
pub type Progress = RwSignal<Option<(Part, u32, u32)>>;

/// Reads again when the account becomes a superuser or no longer is one.
pub fn read(scope: Scope) -> (Read<Reading>, Progress) {
    let client = expect_context::<Client>();
    let session = use_session();
    let progress = RwSignal::new(None);
    let read = Read::new(move || {
        let full = session.is_superuser();
        async move {
            let on_progress = move |part, done, all| {
                progress.try_set(Some((part, done, all)));
            };
            let answer = reading(client, scope, full, on_progress).await?;
            progress.try_set(None);
            Ok(Reading { matrix: Arc::new(Matrix::of(answer.facts)), gaps: Arc::new(answer.gaps) })
        }
    });
    (read, progress)
}

/// What is shown until it is there.
pub fn reading_status(progress: Progress) -> AnyView {
    view! {
        <p class="rac-page-note" role="status">
            {move || progress.get().filter(|(_, _, all)| *all > 0).map(|(part, done, all)| words::reading(part, done, all))}
        </p>
        <TableSkeleton columns=6 rows=8 />
    }
    .into_any()
}

/// Whether it is there.
pub fn is_ready(read: Read<Reading>) -> Memo<Option<bool>> {
    let state = read.state();
    Memo::new(move |_| match state.get() {
        Loading::Waiting => None,
        Loading::Failed(_) => Some(false),
        Loading::Ready(()) => Some(true),
    })
}
