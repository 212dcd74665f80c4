//! What the objects refer to that the other instance doesn't have.

use super::words;
use crate::plan::state::Draft;
use guacamole_settings::characters::quotable;
use leptos::prelude::*;
use rac_formats::Item;
use rac_formats::copy::{Missing as One, missing};
use rac_ui::{Checkbox, NoticeKind, Status};
use std::sync::Arc;

type Items = Memo<Option<Arc<Vec<Item>>>>;

#[component]
pub fn Missing(draft: Draft, items: Items) -> impl IntoView {
    let all = Memo::new(move |_| match (items.get(), draft.snapshot.get()) {
        (Some(items), Some(there)) => missing(&items, &there.instance, &there.directory),
        _ => Vec::new(),
    });
    let there = draft.places.with_value(|places| places.there.clone());
    move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            let title = words::missing_in(&there);
            let lines = all.iter().map(|one| line(draft, items, one, &there)).collect::<Vec<_>>();
            view! {
                <section aria-label=title.clone()>
                    <h2 class="rac-plan-heading">{title.clone()}</h2>
                    <ul class="rac-plan-points" role="list">{lines}</ul>
                </section>
            }
        })
    }
}

fn line(draft: Draft, items: Items, one: &One, there: &str) -> AnyView {
    let by = items.with_untracked(|items| {
        let items = items.as_deref().map(Vec::as_slice).unwrap_or_default();
        let by: Vec<&Item> = one.needed_by.iter().filter_map(|at| items.get(*at)).collect();
        words::needed_by_all(&by)
    });
    let what = match one.item {
        Some(at) => {
            // The same choice as in the preview.
            let key = format!("item {at}");
            let (checked, name) = (key.clone(), words::create_too(quotable(&one.name)));
            view! {
                <Checkbox
                    checked=Signal::derive(move || draft.wants(&checked))
                    label=name
                    on_change=Callback::new(move |on| draft.choose(key.clone(), on))
                />
            }
            .into_any()
        }
        None => view! { <Status kind=NoticeKind::Warning text=words::missing(one, there) /> }.into_any(),
    };
    view! { <li>{what} <div class="rac-row-notes">{by}</div></li> }.into_any()
}
