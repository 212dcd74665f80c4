//! What is missing in the matrix.

use super::words;
use authentik_rac::access::read::Gap;
use leptos::prelude::*;
use rac_ui::{Button, Icon, Notice, NoticeKind};
use std::sync::Arc;

/// A warning that names what is missing, with a way to read again if a request failed.
#[component]
pub fn Gaps(gaps: Arc<Vec<Gap>>, on_retry: Callback<()>) -> impl IntoView {
    (!gaps.is_empty()).then(|| {
        let failed = gaps.iter().any(|gap| gap.error.is_some());
        let items = gaps.iter().map(|gap| view! { <li>{words::gap(gap)}</li> }).collect_view();
        view! {
            <Notice kind=NoticeKind::Warning title=words::INCOMPLETE>
                <ul class="rac-plain-list">{items}</ul>
                {failed.then(|| view! { <p><Button icon=Icon::Refresh on_click=on_retry>{words::TRY_AGAIN}</Button></p> })}
            </Notice>
        }
    })
}
